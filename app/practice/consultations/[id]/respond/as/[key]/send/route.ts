import { followTo } from '#app/consultations/[id]/respond/follow-link.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = followTo(practice);

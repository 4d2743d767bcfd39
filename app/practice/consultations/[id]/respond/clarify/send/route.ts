import { clarifyTo } from '#app/consultations/[id]/respond/clarify.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = clarifyTo(practice);

import { submitTo } from '#app/consultations/[id]/respond/submit.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = submitTo(practice);

import { verifyTo } from '#app/consultations/[id]/respond/verify.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = verifyTo(practice);

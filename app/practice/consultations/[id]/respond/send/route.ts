import { sendTo } from '#app/consultations/[id]/respond/send.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = sendTo(practice);

import { sendTo } from '#app/modifications/[slug]/do/send.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = sendTo(practice);

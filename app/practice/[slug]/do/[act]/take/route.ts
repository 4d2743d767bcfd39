import { confirmFor } from '#app/modifications/[slug]/do/confirm.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const POST = confirmFor(practice);

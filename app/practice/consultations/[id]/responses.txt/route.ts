import { responsesText } from '#app/consultations/[id]/responses.txt/text.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const GET = responsesText(practice);

import { questionsText } from '#app/consultations/[id]/questions.txt/text.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const GET = questionsText(practice);

import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { questionsText } from './text.ts';

export const dynamic = 'force-dynamic';
export const GET = questionsText(theRegister);

import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { responsesText } from './text.ts';

export const dynamic = 'force-dynamic';
export const GET = responsesText(theRegister);

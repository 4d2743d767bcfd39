import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { submitTo } from '../../submit.ts';

export const dynamic = 'force-dynamic';
export const POST = submitTo(theRegister);

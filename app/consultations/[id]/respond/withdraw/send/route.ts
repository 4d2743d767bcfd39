import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { withdrawTo } from '../../submit.ts';

export const dynamic = 'force-dynamic';
export const POST = withdrawTo(theRegister);

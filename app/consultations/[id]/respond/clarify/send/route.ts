import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { clarifyTo } from '../../clarify.ts';

export const dynamic = 'force-dynamic';
export const POST = clarifyTo(theRegister);

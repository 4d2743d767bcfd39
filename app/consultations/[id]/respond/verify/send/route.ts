import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { verifyTo } from '../../verify.ts';

export const dynamic = 'force-dynamic';
export const POST = verifyTo(theRegister);

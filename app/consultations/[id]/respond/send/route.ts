import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { sendTo } from '../send.ts';

export const dynamic = 'force-dynamic';
export const POST = sendTo(theRegister);

import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { followTo } from '../../../follow-link.ts';

export const dynamic = 'force-dynamic';
export const POST = followTo(theRegister);

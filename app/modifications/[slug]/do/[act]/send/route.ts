import { theRegister } from '../../../read-view.ts';
import { sendTo } from '../../send.ts';

export const dynamic = 'force-dynamic';
export const POST = sendTo(theRegister);

import { theRegister } from '../../../read-view.ts';
import { confirmFor } from '../../confirm.ts';

export const dynamic = 'force-dynamic';
export const POST = confirmFor(theRegister);

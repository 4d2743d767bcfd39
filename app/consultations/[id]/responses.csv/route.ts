import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { responsesCsv } from './rows.ts';

export const dynamic = 'force-dynamic';
export const GET = responsesCsv(theRegister);

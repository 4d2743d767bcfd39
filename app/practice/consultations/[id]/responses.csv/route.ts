import { responsesCsv } from '#app/consultations/[id]/responses.csv/rows.ts';
import { practice } from '#app/modifications/[slug]/read-view.ts';

export const dynamic = 'force-dynamic';
export const GET = responsesCsv(practice);

import { csvAnswer } from '#app/csv.ts';
import { eachRegisterRow } from '#db/queries/register.ts';
import { type ExportedRow, exportedRow } from '../modifications/exported.ts';
import { parseRegisterQuery } from '../modifications/query.ts';

export const dynamic = 'force-dynamic';

const columns: readonly (readonly [key: keyof ExportedRow, header: string])[] = [
  ['reference', 'Reference'],
  ['formerReference', 'Former reference'],
  ['title', 'Title'],
  ['stage', 'Stage'],
  ['closed', 'Closed'],
  ['onHold', 'On hold'],
  ['path', 'Path'],
  ['urgent', 'Urgent'],
  ['next', 'Next'],
  ['waitsOn', 'Waits on'],
  ['nextDate', 'Next date'],
  ['affects', 'Affects'],
  ['proposer', 'Proposer'],
  ['raised', 'Raised'],
  ['updated', 'Updated'],
  ['fromPapersOnly', 'Known from papers only'],
  ['summary', 'Summary'],
  ['address', 'Address'],
];

const cell = (value: ExportedRow[keyof ExportedRow]): string => {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join('; ') : (value ?? '');
};

/** The whole list as a spreadsheet reads it: UTF-8 with its mark, and no cell that begins a formula. */
export function GET(request: Request): Response {
  const { query } = parseRegisterQuery(new URL(request.url).searchParams);
  const rows = [...eachRegisterRow(query)].map((row) => {
    const exported = exportedRow(row, query);
    return columns.map(([key]) => cell(exported[key]));
  });
  return csvAnswer('modifications.csv', [columns.map(([, header]) => header), ...rows]);
}

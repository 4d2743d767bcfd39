import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null | undefined;

/** Rows as a spreadsheet reads them: UTF-8 with its mark, and no cell that begins a formula. The first row is the head. */
export function csvAnswer(filename: string, rows: readonly (readonly Cell[])[]): Response {
  const csv = stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell))),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${filename}"`,
      link: '</sources>; rel="license"',
    },
  });
}

/** Where there is no such thing to download. */
export const nothingThere = (sentence: string): Response =>
  new Response(`${sentence}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });

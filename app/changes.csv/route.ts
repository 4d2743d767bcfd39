import { csvAnswer } from '#app/csv.ts';
import { formatWhen } from '#components/format.ts';
import { type Change, eachChange } from '#db/queries/changes.ts';
import { today } from '#lib/clock.ts';
import { siteUrl } from '#lib/env.ts';
import { lastDayOf } from '#lib/process/day.ts';
import { parseChangesQuery } from '../changes/query.ts';
import { changeWords, entryHref } from '../changes/words.ts';

export const dynamic = 'force-dynamic';

const head = [
  'Took effect',
  'As recorded',
  'Recorded',
  'Reference',
  'Title',
  'What',
  'Rule',
  'Entry',
  'Puts right entry',
  'Put right by entry',
  'Address',
];

const lineOf = (change: Change): (string | number | null)[] => {
  const { event, proposal, putRightBy } = change;
  const day = lastDayOf(event.effective);
  return [
    day < '9999' ? day : '',
    formatWhen(event.effective),
    event.recorded,
    proposal.reference,
    proposal.title,
    changeWords(change),
    event.rule,
    event.position,
    event.corrects,
    putRightBy,
    siteUrl() + entryHref(change, event.position),
  ];
};

/** Everything that changed between two days as a spreadsheet reads it: UTF-8 with its mark, and no cell that begins a formula. */
export function GET(request: Request): Response {
  const { query } = parseChangesQuery(new URL(request.url).searchParams, today());
  return csvAnswer(`changes-${query.from}-to-${query.to}.csv`, [head, ...[...eachChange(query)].map(lineOf)]);
}

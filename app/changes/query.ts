import { merelyFacts } from '#components/lifecycle/event-words.ts';
import type { ChangesQuery } from '#db/queries/changes.ts';
import { addDays, type Day, day } from '#lib/process/day.ts';
import { parseRegisterQuery } from '../modifications/query.ts';

/** What an address asks for, and a sentence for each thing in it that could not be understood. */
export type Asked = { query: ChangesQuery; formalOnly: boolean; problems: string[] };

/** How many days before its last day a list begins where the address does not say. */
const span = 30;
const ofTheRegister = ['q', 'stage', 'affects', 'initiator', 'page'];

/** Reads the query string of the changes. Never fails: what it does not know it leaves out, and says so. */
export function parseChangesQuery(params: URLSearchParams, today: Day): Asked {
  const filters = new URLSearchParams([...params].filter(([name]) => ofTheRegister.includes(name)));
  const { query, problems } = parseRegisterQuery(filters);
  const one = (name: string): string => params.get(name)?.trim() ?? '';
  const [typedFrom, typedTo] = [asDay(one('from')), asDay(one('to'))];
  const to = typedTo ?? (typedFrom && typedFrom > today ? typedFrom : today);
  const from = typedFrom ?? addDays(to, -span);
  if (one('to') && !typedTo) problems.push(`“${one('to').slice(0, 40)}” is not a day as in 2021-04-14, so the list goes up to today.`);
  if (one('from') && !typedFrom)
    problems.push(`“${one('from').slice(0, 40)}” is not a day as in 2021-04-14, so the list begins ${span} days before its last day.`);
  if (from > to) problems.push('The first day is after the last day, so nothing lies between them.');
  const by = one('by') === 'recorded' ? 'recorded' : 'effective';
  if (one('by') && one('by') !== by)
    problems.push(`“${one('by').slice(0, 40)}” is not a way to choose the days, so the day of effect counts.`);
  const formalOnly = one('acts') === 'formal';
  const { q, stage, affects, initiator, page } = query;
  return { query: { from, to, by, without: formalOnly ? merelyFacts : [], q, stage, affects, initiator, page }, formalOnly, problems };
}

function asDay(typed: string): Day | null {
  const iso = typed.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
  return day.safeParse(iso).success && iso >= '1900-01-01' ? iso : null;
}

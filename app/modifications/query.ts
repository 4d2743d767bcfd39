import { pathNames } from '#components/words.ts';
import type { RegisterQuery } from '#db/queries/register.ts';
import { type Day, day, type Instant, instant } from '#lib/process/day.ts';
import { stageNames } from '#lib/process/proposal/stage-names.ts';
import { stages } from '#lib/process/proposal/stages.ts';
import { partyCategories } from '#lib/process/words.ts';

export const sorts = ['next', 'reference', 'stage', 'proposer', 'updated'] as const;
const statuses = ['open', 'closed', 'not-recorded', 'all'] as const;
const paths = Object.keys(pathNames);
export const publicStages = stageNames.filter((name) => stages[name].public);
const longestSearch = 200;

/** What an address asks of the register, and a sentence for each thing in it that could not be understood and was left out. */
export type Asked = { query: RegisterQuery; problems: string[] };

/** Whether newest or first-in-line comes first, where the address does not say. */
export const orderOf = (sort: RegisterQuery['sort']): RegisterQuery['order'] => (sort === 'updated' ? 'desc' : 'asc');

/** Which proposals a list covers where the address does not say: those that are open; a search, or a choice of stages, covers all. */
export const statusOf = (query: Pick<RegisterQuery, 'q' | 'stage'>): RegisterQuery['status'] =>
  query.q !== null || query.stage.length > 0 ? 'all' : 'open';

/** Reads the query string of the register. Never fails: what it does not know it leaves out, and says so. */
export function parseRegisterQuery(params: URLSearchParams): Asked {
  const problems: string[] = [];
  const one = (name: string): string | null => params.get(name)?.trim() || null;
  const leftOut = (value: string, what: string) => problems.push(`“${shortened(value)}” is not ${what}, so it was left out.`);

  function choices<T extends string>(name: string, known: readonly T[], what: string): T[] {
    const typed = [...new Set(params.getAll(name).map((value) => value.trim()))].filter((value) => value !== '');
    for (const value of typed) if (!known.includes(value as T)) leftOut(value, what);
    return known.filter((value) => typed.includes(value));
  }
  function choice<T extends string>(name: string, known: readonly T[], what: string): T | null {
    const value = one(name);
    if (value !== null && !known.includes(value as T)) leftOut(value, what);
    return known.find((k) => k === value) ?? null;
  }
  function asDay(name: string): Day | null {
    const value = one(name);
    if (value === null) return null;
    const iso = value.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_, d, m, y) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`);
    if (day.safeParse(iso).success) return iso;
    leftOut(value, 'a day as in 2021-04-14');
    return null;
  }
  function asMoment(name: string): Instant | null {
    const value = one(name);
    if (value === null) return null;
    if (instant.safeParse(value).success) return new Date(value).toISOString();
    leftOut(value, 'a moment as in 2021-03-12T17:00:00Z');
    return null;
  }
  function asPage(): number {
    const value = one('page') ?? '1';
    if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
    leftOut(value, 'a page number');
    return 1;
  }

  const sort = choice('sort', sorts, 'an order of the list') ?? 'next';
  const urgent = choice('urgent', ['yes', 'no'], '“yes” or “no” for urgency');
  const typed = one('q')?.replace(/\s+/g, ' ') ?? null;
  if (typed && typed.length > longestSearch) problems.push(`Only the first ${longestSearch} characters of the search were used.`);
  const status = choice('status', statuses, 'open, closed, not-recorded or all');
  const query: RegisterQuery = {
    stage: choices('stage', publicStages, 'a stage'),
    status: 'open',
    path: choices('path', paths, 'a path'),
    urgent: urgent === null ? null : urgent === 'yes',
    proposer: one('proposer'),
    initiator: one('initiator'),
    affects: choices('affects', partyCategories, 'a Party Category'),
    sec: one('sec'),
    release: one('release'),
    raisedFrom: asDay('from'),
    raisedTo: asDay('to'),
    q: typed?.slice(0, longestSearch) ?? null,
    asOf: asDay('asOf'),
    known: asMoment('known'),
    sort,
    order: choice('order', ['asc', 'desc'], 'an order') ?? orderOf(sort),
    page: asPage(),
  };
  query.status = status ?? statusOf(query);
  if (query.raisedFrom && query.raisedTo && query.raisedFrom > query.raisedTo)
    problems.push('The first day of “raised” is after its last day, so nothing can match.');
  return { query, problems };
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Next hands a page its query string as an object; this makes it what a request carries. */
export function paramsOf(record: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(record).flatMap(([name, value]) => [value ?? []].flat().map((v): [string, string] => [name, v])),
  );
}

import { asc, sql } from 'drizzle-orm';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { type Turn, turns } from '../../lib/process/proposal/stays.ts';
import { database } from '../index.ts';
import { proposalStages, voteResults } from '../schema/votes.ts';
import { atHead } from './freshness.ts';

/** Finished stays in a stage of proposals on a path, by the year in which they ended. Days are calendar days. */
export type StageDays = { stage: Stage; path: string | null; year: string; stays: number; days: number; shortest: number; longest: number };
/** The votes of a body in a year: how many, of how many seats together, and how many of these voted or abstained. */
export type Turnout = { body: string; year: string; ballots: number; seats: number; cast: number };
/** How often something turned a proposal off its way in a year. */
export type TurnCount = { turn: Turn; year: string; count: number };

/** The figures of the whole register; of practice nothing is counted. `undated`: what is left out, since no source gives its day. */
export type Metrics = {
  stages: StageDays[];
  turnout: Turnout[];
  turns: TurnCount[];
  undated: { stays: number; turns: Record<Turn, number> };
};

export const readMetrics = (): Metrics =>
  atHead('metrics', () => ({ stages: stageDays(), turnout: turnoutByYear(), turns: turnsByYear(), undated: undated() }));

const yearOf = (column: unknown) => sql<string>`substr(${column}, 1, 4)`;
const { stage, path, since, until, left, turn } = proposalStages;
const days = sql`(julianday(${until}) - julianday(${since}))`;
const whole = (figure: ReturnType<typeof sql>) => sql<number>`CAST(${figure} AS INTEGER)`;

function stageDays(): StageDays[] {
  return database()
    .select({
      stage,
      path,
      year: yearOf(until),
      stays: whole(sql`count(*)`),
      days: whole(sql`sum(${days})`),
      shortest: whole(sql`min(${days})`),
      longest: whole(sql`max(${days})`),
    })
    .from(proposalStages)
    .where(sql`${left} AND ${since} IS NOT NULL AND ${until} IS NOT NULL`)
    .groupBy(stage, path, yearOf(until))
    .orderBy(asc(stage), asc(path), asc(yearOf(until)))
    .all();
}

/** A ballot on several solutions is one ballot: a seat that voted on any of them voted. */
const turnoutByYear = (): Turnout[] =>
  database().all<Turnout>(sql`
    SELECT body, year, count(*) AS ballots, sum(seats) AS seats, sum("cast") AS "cast" FROM (
      SELECT ${voteResults.body} AS body, substr(${voteResults.on}, 1, 4) AS year, max(${voteResults.seats}) AS seats, max(${voteResults.cast}) AS "cast"
      FROM ${voteResults} WHERE ${voteResults.book} = 'register' GROUP BY ${voteResults.entry})
    GROUP BY body, year ORDER BY body, year`);

const turnsByYear = (): TurnCount[] =>
  database()
    .select({ turn: sql<Turn>`${turn}`, year: yearOf(since), count: whole(sql`count(*)`) })
    .from(proposalStages)
    .where(sql`${turn} IS NOT NULL AND ${since} IS NOT NULL`)
    .groupBy(turn, yearOf(since))
    .orderBy(asc(yearOf(since)), asc(turn))
    .all();

function undated(): Metrics['undated'] {
  const count = (condition: ReturnType<typeof sql>) =>
    database()
      .select({ n: whole(sql`count(*)`) })
      .from(proposalStages)
      .where(condition)
      .get()?.n ?? 0;
  const of = (one: Turn) => count(sql`${turn} = ${one} AND ${since} IS NULL`);
  return {
    stays: count(sql`${left} AND (${since} IS NULL OR ${until} IS NULL)`),
    turns: Object.fromEntries(turns.map((one) => [one, of(one)])) as Record<Turn, number>,
  };
}

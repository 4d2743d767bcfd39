import { and, eq, inArray, like, lte, or } from 'drizzle-orm';
import { londonDay } from '../../lib/process/calendar/london.ts';
import type { Instant } from '../../lib/process/day.ts';
import { upToDate } from '../../lib/process/decide.ts';
import { type At, fold } from '../../lib/process/fold.ts';
import { timedStages } from '../../lib/process/proposal/due.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { labelOf, stages } from '../../lib/process/proposal/stages.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { deadlines, proposalRows } from '../schema/rows.ts';

/** The proposals and consultations of both books of which a deadline has passed and on which time alone may have brought something about. */
export function overdueStreams(now: Instant): { book: Book; stream: string }[] {
  const { book, stream, at } = deadlines;
  const register = database()
    .select({ book, stream })
    .from(deadlines)
    .innerJoin(proposalRows, eq(proposalRows.stream, stream))
    .where(and(eq(book, 'register'), lte(at, now), inArray(proposalRows.stage, [...timedStages])))
    .all();
  const practice = database()
    .select({ book, stream })
    .from(deadlines)
    .where(and(eq(book, 'practice'), lte(at, now), or(like(stream, 'proposal/%'), like(stream, 'consultation/%'))))
    .all();
  const consultations = database()
    .select({ book, stream })
    .from(deadlines)
    .where(and(eq(book, 'register'), lte(at, now), like(stream, 'consultation/%')))
    .all();
  return unique([...register, ...practice, ...consultations]);
}

/** One that both opens and closes is overdue once. */
const unique = (streams: { book: Book; stream: string }[]) => [
  ...new Map(streams.map((one) => [`${one.book} ${one.stream}`, one])).values(),
];

/** A row of the register whose window has ended and of which nothing is recorded yet, as time alone has made it; any other row as it is. `at`: of what was true and known then. */
export function rowNow<T extends OverdueRow>(row: T, now: Instant, at: At = {}): T {
  if (row.nextDate === null || row.nextDate >= londonDay(now) || row.stage === null || !timedStages.includes(row.stage)) return row;
  const recorded = fold<Proposal>(read(database(), 'register', row.stream), evolve, at);
  if (!recorded) return row;
  const { proposal, overdue } = upToDate(recorded, now);
  if (overdue.length === 0 || proposal.stage === null) return row;
  const { stage, regime } = proposal;
  const who = stages[stage].waitsOn[regime] || null;
  return {
    ...row,
    stage,
    stageLabel: labelOf(stage, regime),
    closed: stages[stage].terminal,
    nextWhat: null,
    nextDate: null,
    nextWho: who,
  };
}

type OverdueRow = Pick<
  typeof proposalRows.$inferSelect,
  'stream' | 'stage' | 'stageLabel' | 'closed' | 'nextWhat' | 'nextDate' | 'nextWho'
>;

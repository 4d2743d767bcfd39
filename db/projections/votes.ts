import { lastDayOf } from '../../lib/process/day.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import { tell } from '../../lib/process/fold.ts';
import type { DecidedMotion, Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Vote } from '../../lib/process/proposal/ballot.ts';
import type { Result } from '../../lib/process/proposal/formal-state.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Database } from '../client.ts';
import type { Book } from '../schema/log.ts';
import { voteResults, votes } from '../schema/votes.ts';
import { replaceRows } from './replace-rows.ts';

type ResultRow = typeof voteResults.$inferSelect;
type VoteRow = typeof votes.$inferSelect;
type Rows = { result: ResultRow; votes: VoteRow[] };

/** Writes the results of the votes that the stream of a proposal tells, and every vote of them. */
export const projectBoardVotes = (db: Database, book: Book, stream: string, { formal }: Pick<Proposal, 'formal'>): void =>
  write(
    db,
    { book, stream },
    formal.results.flatMap((result) => result.solutions.map((solution) => onSolution(book, stream, result, solution))),
  );

/** The same of a meeting’s motions. An item that was taken off the agenda keeps what was voted on. */
export function projectMotions(db: Database, book: Book, meeting: Meeting, events: readonly RecordedEvent[]): void {
  const told = tell(events);
  const proposalOf = (item: number) => told.find(({ position }) => position === item)?.data.proposal as string | null | undefined;
  const rows = told
    .filter(({ type }) => type === 'motion-decided')
    .map((event) => {
      const motion = event.data as DecidedMotion;
      return onMotion(book, meeting, {
        ...motion,
        on: lastDayOf(event.effective),
        entry: event.position,
        proposal: proposalOf(motion.item) ?? null,
      });
    });
  write(db, { book, stream: meeting.id }, rows);
}

function onSolution(
  book: Book,
  stream: string,
  result: Result,
  { key, label, tally, outcome, votes: cast }: Result['solutions'][number],
): Rows {
  const question = { book, entry: result.entry, key, stream };
  return {
    result: {
      ...question,
      ...{ body: 'body/change-board', kind: 'change-board', label, on: result.on, proposal: stream, meeting: result.meeting ?? null },
      ...{ item: null, seats: result.seats, cast: cast.length, ...tally, outcome, void: result.void },
    },
    votes: cast.map((vote, place) => ({ ...question, place, ...boardVote(vote) })),
  };
}

const boardVote = (vote: Vote): Omit<VoteRow, 'book' | 'entry' | 'key' | 'stream' | 'place'> => ({
  seat: vote.seatId ?? null,
  seatName: vote.seat,
  category: vote.category,
  person: vote.person,
  alternate: vote.alternate,
  organisation: vote.organisation ?? null,
  choice: vote.choice,
  reason: vote.reason,
  objectives: vote.objectives,
  views: vote.views ?? [],
  interest: vote.interest ?? null,
  recused: vote.recused ?? false,
  recordedBy: vote.recordedBy ?? null,
});

function onMotion(book: Book, meeting: Meeting, motion: DecidedMotion & { proposal: string | null }): Rows {
  const { entry, item, proposal, carried, ballot, tally } = motion;
  const question = { book, entry, key: 'motion', stream: meeting.id };
  const categories = new Map(ballot.electorate.map(({ seat, category }) => [seat, category]));
  return {
    result: {
      ...question,
      ...{ body: meeting.body, kind: 'motion', label: `${motion.verb} ${motion.text}`, on: motion.on, proposal },
      ...{ meeting: meeting.id, item, seats: ballot.electorate.filter(({ noVote }) => noVote === null).length },
      ...{ cast: motion.votes.length, ...tally, outcome: carried ? 'carried' : 'not-carried', void: false },
    },
    votes: motion.votes.map(({ name, ...vote }, place) => ({
      ...question,
      place,
      ...vote,
      seatName: name,
      category: categories.get(vote.seat) ?? null,
      objectives: [],
      views: [],
    })),
  };
}

function write(db: Database, of: { book: Book; stream: string }, rows: readonly Rows[]): void {
  replaceRows(
    db,
    voteResults,
    of,
    rows.map(({ result }) => result),
  );
  replaceRows(
    db,
    votes,
    of,
    rows.flatMap((row) => row.votes),
  );
}

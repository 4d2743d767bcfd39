import { and, asc, count, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import { type Seat, seatAsOn } from '../../lib/process/directory/directory.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { voteResults, votes } from '../schema/votes.ts';
import { foldedProposal } from './proposal.ts';
import { proposalsByStream } from './rows-of.ts';

/** The proposal that was voted on, as pages of either book name it. */
export type VotedOn = { reference: string; title: string | null; slug: string };
/** What came of one question; `about` is null where a motion was about no proposal. */
export type VoteResult = typeof voteResults.$inferSelect & { about: VotedOn | null };
/** One published vote with what came of its question. */
export type PublishedVote = { vote: typeof votes.$inferSelect; result: VoteResult };

const latestFirst = [desc(voteResults.on), desc(voteResults.entry), asc(voteResults.key)];

/** How many questions a body has voted on. */
export const countResults = (book: Book, body: string): number =>
  database()
    .select({ n: count() })
    .from(voteResults)
    .where(and(eq(voteResults.book, book), eq(voteResults.body, body)))
    .get()?.n ?? 0;

/** What came of the questions that a body voted on, the latest first. */
export function listResults(book: Book, body: string, { limit, offset }: { limit: number; offset: number }): VoteResult[] {
  const rows = database()
    .select()
    .from(voteResults)
    .where(and(eq(voteResults.book, book), eq(voteResults.body, body)))
    .orderBy(...latestFirst)
    .limit(limit)
    .offset(offset)
    .all();
  return withAbout(book, rows);
}

/** Every published vote of a body, the latest first, the seats of a question in its order. */
export const listVotesOfBody = (book: Book, body: string): PublishedVote[] => published(book, eq(voteResults.body, body));

/** The votes of a seat, the latest first: those cast under its id, and those that the record has under the name that it had on the day. */
export function listVotesOfSeat(book: Book, seat: Seat): PublishedVote[] {
  const names = [...new Set([seat.name, ...seat.versions.map(({ name }) => name)])];
  const its = or(eq(votes.seat, seat.id), and(isNull(votes.seat), inArray(votes.seatName, names)));
  return published(book, and(eq(voteResults.body, seat.body), its)).filter(
    ({ vote, result }) => vote.seat !== null || seatAsOn(seat, result.on).name === vote.seatName,
  );
}

function published(book: Book, condition: ReturnType<typeof and>): PublishedVote[] {
  const rows = database()
    .select({ vote: votes, result: voteResults })
    .from(votes)
    .innerJoin(voteResults, and(eq(voteResults.book, votes.book), eq(voteResults.entry, votes.entry), eq(voteResults.key, votes.key)))
    .where(and(eq(votes.book, book), condition))
    .orderBy(...latestFirst, asc(votes.place))
    .all();
  const results = withAbout(
    book,
    rows.map(({ result }) => result),
  );
  return rows.map(({ vote }, n) => ({ vote, result: results[n] as VoteResult }));
}

function withAbout(book: Book, rows: readonly (typeof voteResults.$inferSelect)[]): VoteResult[] {
  const streams = [...new Set(rows.flatMap(({ proposal }) => proposal ?? []))];
  const named = book === 'register' ? proposalsByStream(streams) : practiceByStream(streams);
  return rows.map((row) => ({ ...row, about: (row.proposal && named[row.proposal]) || null }));
}

/** The practice book is small, and its proposals have no rows of their own. */
const practiceByStream = (streams: readonly string[]): Record<string, VotedOn> =>
  Object.fromEntries(
    streams.flatMap((stream) => {
      const proposal = foldedProposal('practice', stream);
      return proposal ? [[stream, { reference: referenceOf(proposal), title: proposal.title, slug: proposal.slug }]] : [];
    }),
  );

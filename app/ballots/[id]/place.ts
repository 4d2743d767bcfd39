import { notFound } from 'next/navigation';
import { now } from '#lib/clock.ts';
import type { Typed } from '#lib/forms/input.ts';
import { readForm } from '#lib/forms/post.ts';
import type { Elector } from '#lib/process/ballot/ballot.ts';
import type { Instant } from '#lib/process/day.ts';
import { type BallotAtHand, ballotAtHand } from '#lib/services/ballot-reading.ts';
import { votesIn } from '#lib/services/ballots.ts';
import { currentViewer, signedIn, signInFirst } from '#lib/session.ts';

/** What an address of a ballot says of a vote: the seat, and in whose name the Code Administrator records it. */
export type Asked = { seat?: string | undefined; for?: string | undefined };
export type BallotProps = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | undefined>> };
export type Place = BallotAtHand & { base: string; search: Record<string, string | undefined> };

/** The ballot of an address, in the book of whoever is signed in; 404 where that book has none. */
export async function readPlace({ params, searchParams }: BallotProps, page = ''): Promise<Place> {
  const { id } = await params;
  const search = await searchParams;
  const base = `/ballots/${encodeURIComponent(id)}`;
  const viewer = await signedIn(`${base}${page}${queryOf(search)}`);
  return { ...(ballotAtHand(viewer, id, now()) ?? notFound()), base, search };
}

/** A seat of the ballot in which a vote can be cast, by whom, and how many versions of its vote there are. */
export type Voter = { elector: Elector; for: string | undefined; as: string; instead: boolean; versions: number; query: string };

/** The one who votes, as the address asks: the viewer's only seat where none is named; null where the viewer has to choose, or has no business here. */
export function voterOf({ viewer, ballot, seats, keeper }: BallotAtHand, { seat, for: whom }: Asked): Voter | null {
  const mine = seats.filter(({ noVote }) => noVote === null);
  const elector = seat ? ballot.electorate.find((one) => one.seat === `seat/${seat}`) : mine.length === 1 ? mine[0] : seats[0];
  if (!elector || (!seat && mine.length > 1)) return null;
  const named = whom === 'member' ? elector.person : whom === 'alternate' ? elector.alternate : null;
  if (whom ? !keeper || !named : !seats.includes(elector)) return null;
  const as = named ?? viewer.person;
  const held = votesIn(viewer.book, ballot).find((one) => one.seat === elector.seat);
  return {
    ...{ elector, as, for: named ?? undefined, instead: elector.person !== as },
    versions: held?.votes?.versions.length ?? 0,
    query: queryOf({ seat: elector.seat.slice('seat/'.length), ...(whom && { for: whom }) }),
  };
}

/** "?seat=x&for=member"; nothing where nothing is asked. */
export function queryOf(asked: Record<string, string | undefined>): string {
  const query = new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
  return query.size > 0 ? `?${query}` : '';
}

/** The seat and the name that a form carried along. */
export const askedIn = ({ seat, for: whom }: Typed): Asked => ({ seat: seat?.[0], for: whom?.[0] });

type Posted = BallotAtHand & { base: string; typed: Typed };
export type Handler<P = { id: string }> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** An address to which the forms of a ballot are sent: refuses other sites, sends nobody to sign in with what was typed kept, and knows only ballots of the sender's book. */
export function posting<P extends { id: string }>(
  page: string,
  answer: (at: Posted, params: P, arrived: Instant) => Promise<Response>,
): Handler<P> {
  return async (request, { params }) => {
    const arrived = now();
    const posted = await readForm(request);
    if (!posted.ok) return posted.response;
    const given = await params;
    const base = `/ballots/${encodeURIComponent(given.id)}`;
    const viewer = await currentViewer();
    if (!viewer) return signInFirst(`${base}${page}${queryOf(askedIn(posted.fields))}`, posted.fields);
    const at = ballotAtHand(viewer, given.id, arrived);
    return at ? answer({ ...at, base, typed: posted.fields }, given, arrived) : noBallot();
  };
}

/** The answer to a form about no ballot, or one that is not the sender's. */
export const noBallot = (): Response =>
  new Response('Nothing was done. There is no such ballot, or it is not for you. Go back, and see /account for whom you act.\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { BodyView } from '#components/directory/body-page.tsx';
import { formatDay } from '#components/format.ts';
import { readDirectoryPage, seatsOf } from '#db/queries/directory.ts';
import { today } from '#lib/clock.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { alternateOn, closedOn, holderOn, seatAsOn, suspensionOn } from '#lib/process/directory/directory.ts';
import { readResults, readVotes } from './read-votes.ts';

/** Where a body's pages are: which body, of which book, under which address. */
export type Shelf = { body: 'body/change-board' | 'body/panel'; book: 'register' | 'practice'; base: string };
type Search = Record<string, string | string[] | undefined>;
export type BodyProps = { searchParams: Promise<Search> };
export type SeatProps = { params: Promise<{ seat: string }>; searchParams?: Promise<Search> };

/** The body with its seats as they stood on the day that is asked for, today where none is; 404 where the book has no such body. */
export async function readBody(shelf: Shelf, { searchParams }: BodyProps): Promise<BodyView> {
  const { body: id, book, base } = shelf;
  const { directory, names } = readDirectoryPage(book);
  const body = directory.bodies[id] ?? notFound();
  const search = await searchParams;
  const asked = search.on;
  const read = readDay(typeof asked === 'string' ? asked : undefined);
  const on = read.ok ? read.value : today();
  const every = seatsOf(directory, id);
  const seats = every
    .filter((seat) => (seat.since <= on || seat.tenures.some((tenure) => tenure.from <= on)) && !closedOn(seat, on))
    .map((seat) => ({
      seat: seatAsOn(seat, on),
      holder: holderOn(seat, on),
      alternate: alternateOn(seat, on),
      suspended: suspensionOn(seat, on),
    }));
  return { body, names, seats, every, on, today: today(), base, book, results: readResults(shelf, search) };
}

/** One seat of the body with its body's name; 404 where there is none. */
export async function readSeat(shelf: Shelf, { params, searchParams }: SeatProps) {
  const { body: id, book, base } = shelf;
  const { directory, names } = readDirectoryPage(book);
  const body = directory.bodies[id] ?? notFound();
  const found = directory.seats[`seat/${decodeURIComponent((await params).seat)}`];
  const seat = seatAsOn(found?.body === id ? found : notFound(), today());
  return { seat, body: body.name, names, today: today(), base, book, votes: readVotes(shelf, seat, await searchParams) };
}

export async function bodyMetadata(shelf: Shelf, props: BodyProps): Promise<Metadata> {
  const { body, seats, on, today: now } = await readBody(shelf, props);
  const when = on === now ? '' : ` on ${formatDay(on)}`;
  return {
    title: `${body.name}: seats and members${when}`,
    description:
      seats.length === 0
        ? `For whom the seats of the ${body.name} are.`
        : `Who holds the ${seats.length} seats of the ${body.name}${when}, with terms and alternates.`,
    alternates: { canonical: shelf.base },
    ...(shelf.book === 'practice' && { robots: { index: false } }),
  };
}

export async function seatMetadata(shelf: Shelf, props: SeatProps): Promise<Metadata> {
  const { seat, body } = await readSeat(shelf, props);
  return {
    title: `${body}, ${seat.name}`,
    description: `Who holds the seat ${seat.name} of the ${body}, who has held it, and how and why it voted.`,
    alternates: { canonical: `${shelf.base}/${seat.id.slice('seat/'.length)}` },
    ...(shelf.book === 'practice' && { robots: { index: false } }),
  };
}

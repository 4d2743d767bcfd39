import { csvAnswer, nothingThere } from '#app/csv.ts';
import type { Asked, Cast, Paged } from '#components/directory/votes-over-time.tsx';
import { voteHead } from '#components/votes-in-words.ts';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { countResults, listResults, listVotesOfBody, listVotesOfSeat } from '#db/queries/votes.ts';
import type { Seat } from '#lib/process/directory/directory.ts';
import type { Shelf } from './read-body.ts';
import { askedOf, castOf, turnoutOf, voteLine } from './voted.ts';

const pageSize = 50;
type Search = Record<string, string | string[] | undefined>;

const pageOf = (search: Search | undefined, pages: number): number => {
  const asked = Number(search?.page ?? 1);
  return Number.isInteger(asked) && asked > 1 ? Math.min(asked, Math.max(1, pages)) : 1;
};

/** A page of what a seat voted, the latest first. */
export function readVotes({ book }: Pick<Shelf, 'book'>, seat: Seat, search?: Search): Paged<Cast> {
  const { names } = readDirectoryPage(book);
  const votes = listVotesOfSeat(book, seat);
  const pages = Math.ceil(votes.length / pageSize);
  const page = pageOf(search, pages);
  const rows = votes.slice((page - 1) * pageSize, page * pageSize).map((vote) => castOf(vote, { names, book }));
  return { rows, all: votes.length, page, pages };
}

/** A page of what a body voted on, the latest first. */
export function readResults({ book, body }: Shelf, search?: Search): Paged<Asked & { turnout: string }> {
  const all = countResults(book, body);
  const pages = Math.ceil(all / pageSize);
  const page = pageOf(search, pages);
  const rows = listResults(book, body, { limit: pageSize, offset: (page - 1) * pageSize });
  return { rows: rows.map((result) => ({ ...askedOf(result, book), turnout: turnoutOf(result) })), all, page, pages };
}

/** Every vote of a body as a spreadsheet. */
export const bodyVotesCsv =
  ({ book, body }: Shelf) =>
  (): Response => {
    const { names } = readDirectoryPage(book);
    const lines = listVotesOfBody(book, body).map((vote) => voteLine(vote, { names, book }));
    return csvAnswer(`${body.slice('body/'.length)}-votes.csv`, [[...voteHead], ...lines]);
  };

/** Every vote of one of its seats as a spreadsheet. */
export const seatVotesCsv =
  ({ book, body }: Shelf) =>
  async (_: Request, { params }: { params: Promise<{ seat: string }> }): Promise<Response> => {
    const { directory, names } = readDirectoryPage(book);
    const seat = directory.seats[`seat/${decodeURIComponent((await params).seat)}`];
    if (seat?.body !== body) return nothingThere('There is no such seat.');
    const lines = listVotesOfSeat(book, seat).map((vote) => voteLine(vote, { names, book }));
    return csvAnswer(`${seat.id.slice('seat/'.length)}-votes.csv`, [[...voteHead], ...lines]);
  };

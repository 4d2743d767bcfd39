import { eq, sql } from 'drizzle-orm';
import type { Release } from '../../lib/process/release/release.ts';
import type { Book } from '../schema/log.ts';
import { proposalReleases, proposalRows } from '../schema/rows.ts';
import { type ProposalLink, proposalLinks } from './rows-of.ts';
import { readSubject, readSubjects } from './subjects.ts';

export type ReleasePage = { release: Release; proposals: ProposalLink[] };

const carrying = (release: Release): ProposalLink[] =>
  proposalLinks(
    sql`${proposalRows.id} IN (SELECT ${proposalReleases.id} FROM ${proposalReleases} WHERE ${eq(proposalReleases.release, release.id)})`,
  );

/** Every Release of the record, the latest first, with the proposals that name it as an option. */
export const listReleases = (): ReleasePage[] =>
  readSubjects<Release>('release')
    .reverse()
    .map((release) => ({ release, proposals: carrying(release) }));

/** The Releases that a proposal of a book can name as options, earliest first, without those that were called off: practice has its own and those of the register. */
export const announcedReleases = (book: Book): Release[] => {
  const known = [...readSubjects<Release>('release'), ...(book === 'practice' ? readSubjects<Release>('release', 'practice') : [])];
  const own = [...new Map(known.map((release) => [release.id, release])).values()];
  return own.filter(({ calledOff }) => calledOff === undefined).sort((a, b) => a.date.localeCompare(b.date));
};

/** One Release by the last part of its id (`2021-06`), or null. */
export function readRelease(id: string): ReleasePage | null {
  const release = readSubject<Release>(`release/${id}`);
  return release ? { release, proposals: carrying(release) } : null;
}

import { type Database, write } from './client.ts';
import { streams } from './log.ts';
import { projectProposals, projectSubjects } from './projections/project.ts';
import { books } from './schema/log.ts';

/** How this version makes its projections. Whoever changes what a projection holds counts on by one; the next start then makes them again from the log. */
const PROJECTIONS = 10;

/** The tables that are made from log and vault alone. */
export const projections = [
  'proposal_rows',
  'proposal_affects',
  'proposal_sec_parts',
  'proposal_releases',
  'proposal_row_versions',
  'proposal_uses',
  'searched',
  'subjects',
  'responses',
  'deadlines',
  'lacks',
  'votes',
  'vote_results',
  'proposal_stages',
] as const;

/** Makes every projection again from log and vault, in one transaction. `told` hears how many streams are done. */
export function rebuild(db: Database, told: (done: number, all: number) => void = () => {}): void {
  const all = books.map((book) => ({ book, names: streams(db, book) }));
  const total = all.reduce((n, { names }) => n + names.length, 0);
  write(db, () => {
    for (const table of projections) db.$client.exec(`DELETE FROM ${table}`);
    for (const table of ['search', 'search_titles']) db.$client.exec(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`);
    let done = 0;
    for (const { book, names } of all) {
      projectSubjects(db, book, names);
      for (let i = 0; i < names.length; i += 500) {
        projectProposals(db, book, names.slice(i, i + 500));
        done += Math.min(500, names.length - i);
        told(done, total);
      }
    }
    db.$client.pragma(`user_version = ${PROJECTIONS}`);
  });
}

/** Rebuilds where the projections were written by a version of this software that made them otherwise. Does nothing where they are as this one makes them. */
export function rebuildIfOld(db: Database, told: (done: number, all: number) => void = () => {}): void {
  if (db.$client.pragma('user_version', { simple: true }) !== PROJECTIONS) rebuild(db, told);
}

import { eq, sql } from 'drizzle-orm';
import type { Directory } from '../../lib/process/directory/directory.ts';
import { kindOf } from '../../lib/process/subjects.ts';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';
import type { Book } from '../schema/log.ts';
import { proposalUses } from '../schema/rows.ts';
import type { VaultChange } from '../vault.ts';
import { namesOf, readDirectory } from './names.ts';
import { projectPracticeProposal, projectProposal } from './proposal.ts';
import { projectSubject } from './subject.ts';

/** Brings the rows of the changed streams up to date, and of the proposals that use what changed; `commit` calls it inside its transaction. */
export function project(db: Database, book: Book, streams: readonly string[], vault: readonly VaultChange[] = []): void {
  const before = streams.includes('directory') ? readDirectory(db, book) : null;
  projectSubjects(db, book, streams);
  const renamed = before ? namesChanged(before, readDirectory(db, book)) : [];
  // People's names are one list for both books, and only the register's rows and search show any.
  const people = vault.filter((change) => change.kind === 'person').map((change) => change.key);
  const changed = book === 'register' ? [...people, ...renamed, ...streams.filter(isConsultation)] : people;
  const register = [...(book === 'register' ? streams : []), ...streamsUsing(db, changed)];
  projectProposals(db, 'register', [...new Set(register)]);
  if (book === 'practice') projectProposals(db, 'practice', streams);
}

/** All subjects of these streams that are not proposals: proposals are made with their names. */
export function projectSubjects(db: Database, book: Book, streams: readonly string[]): void {
  for (const stream of streams) if (!isProposal(stream)) projectSubject(db, book, stream);
}

/** All proposals of these streams. */
export function projectProposals(db: Database, book: Book, streams: readonly string[]): void {
  const proposals = streams.filter(isProposal);
  if (book === 'practice') for (const stream of proposals) projectPracticeProposal(db, stream);
  if (book !== 'register' || proposals.length === 0) return;
  const names = namesOf(db, book);
  for (const stream of proposals) projectProposal(db, stream, names);
}

const isConsultation = (stream: string): boolean => kindOf(stream) === 'consultation';
const isProposal = (stream: string): boolean => kindOf(stream) === 'proposal';

/** Organisations and bodies that have another name than before, or now have one. */
function namesChanged(before: Directory, after: Directory): string[] {
  const lists = [
    [before.organisations, after.organisations],
    [before.bodies, after.bodies],
  ] as const;
  return lists.flatMap(([then, now]) => Object.keys({ ...then, ...now }).filter((id) => then[id]?.name !== now[id]?.name));
}

/** Proposals whose rows and search entries were made with one of these. */
function streamsUsing(db: Database, changed: readonly string[]): string[] {
  const statement = prepared(db, 'streams using', () =>
    db
      .select({ stream: proposalUses.stream })
      .from(proposalUses)
      .where(eq(proposalUses.uses, sql.placeholder('uses')))
      .prepare(),
  );
  return changed.flatMap((uses) => statement.all({ uses }).map((row) => row.stream));
}

import { and, eq, like } from 'drizzle-orm';
import { kindOf } from '../../lib/process/subjects.ts';
import type { Database } from '../client.ts';
import { type Book, log } from '../schema/log.ts';
import type { VaultChange } from '../vault.ts';
import { namesOf } from './names.ts';
import { projectPracticeProposal, projectProposal } from './proposal.ts';
import { projectSubject } from './subject.ts';

/** Brings the rows of the changed streams up to date; `commit` and `rebuild` call it inside their transaction. */
export function project(db: Database, book: Book, streams: readonly string[], vault: readonly VaultChange[] = []): void {
  const proposals = new Set(streams.filter((stream) => kindOf(stream) === 'proposal'));
  for (const stream of streams) if (!proposals.has(stream)) projectSubject(db, book, stream);
  for (const stream of streamsNaming(db, book, vault)) proposals.add(stream);
  if (book === 'practice') for (const stream of proposals) projectPracticeProposal(db, stream);
  if (book !== 'register' || proposals.size === 0) return;
  const names = namesOf(db, book);
  for (const stream of proposals) projectProposal(db, stream, names);
}

/** Proposals whose rows and search entries show a name that changed or was erased. */
function streamsNaming(db: Database, book: Book, vault: readonly VaultChange[]): string[] {
  const people = vault.filter((change) => change.kind === 'person').map((change) => change.key);
  return people.flatMap((person) =>
    db
      .selectDistinct({ stream: log.stream })
      .from(log)
      .where(and(eq(log.book, book), like(log.stream, 'proposal/%'), like(log.body, `%"${person}"%`)))
      .all()
      .map((row) => row.stream),
  );
}

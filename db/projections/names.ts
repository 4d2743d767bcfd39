import { and, eq, sql } from 'drizzle-orm';
import { type Directory, emptyDirectory } from '../../lib/process/directory/directory.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';
import type { Book } from '../schema/log.ts';
import { subjects } from '../schema/rows.ts';
import { listVault } from '../vault.ts';

export function readDirectory(db: Database, book: Book): Directory {
  const row = oneSubject(db, book, 'directory');
  return row ? bare(row.state as Directory) : emptyDirectory;
}

/** The folded state of a subject by its stream. */
export function oneSubject(db: Database, book: Book, stream: string): { state: unknown } | undefined {
  const statement = prepared(db, 'one subject', () =>
    db
      .select({ state: subjects.state })
      .from(subjects)
      .where(and(eq(subjects.book, sql.placeholder('book')), eq(subjects.stream, sql.placeholder('stream'))))
      .prepare(),
  );
  return statement.get({ book, stream });
}

/** Lists that are looked up by what somebody typed hold nothing but their entries: no `constructor`, no `__proto__`. */
function bare(directory: Directory): Directory {
  for (const list of Object.values(directory)) Object.setPrototypeOf(list, null);
  return directory;
}

/** An organisation's page is `/parties/{slug}`; bodies and people have none yet. */
export function namesOf(db: Database, book: Book): Names {
  const directory = readDirectory(db, book);
  const people = new Map(listVault(db, 'person').map(({ key, value }) => [key, value.name]));
  return {
    of: (id) => (id ? (directory.organisations[id]?.name ?? directory.bodies[id]?.name ?? people.get(id) ?? null) : null),
    hrefOf: (id) => (book === 'register' && id && directory.organisations[id] ? `/parties/${id.slice('organisation/'.length)}` : null),
  };
}

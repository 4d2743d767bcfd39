import { and, asc, eq, gte, inArray, isNull, like, lt, sql } from 'drizzle-orm';
import type { Instant } from '../../lib/process/day.ts';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { vault } from '../schema/log.ts';
import type { VaultValue } from '../vault.ts';
import { file } from '../vault-kinds/papers.ts';

const of = (name: string) => sql<string | null>`json_extract(${vault.value}, ${`$.${name}`})`;

/** The files that belong to a subject, with their ids, oldest first; who may read which is not asked here. */
export function filesAbout(book: Book, about: string): { id: string; value: VaultValue<'file'> }[] {
  return database()
    .select({ id: vault.key, value: vault.value })
    .from(vault)
    .where(and(eq(vault.kind, 'file'), eq(of('book'), book), eq(of('about'), about)))
    .orderBy(asc(of('at')))
    .all()
    .map((row) => ({ id: row.id, value: file.parse(JSON.parse(row.value)) }));
}

/** How many files a person has brought since a moment, and how many bytes they are. */
export const broughtSince = (by: string, since: Instant): { files: number; bytes: number } =>
  database()
    .select({ files: sql<number>`count(*)`, bytes: sql<number>`coalesce(sum(${of('bytes')}), 0)` })
    .from(vault)
    .where(and(eq(vault.kind, 'file'), eq(of('by'), by), gte(of('at'), since)))
    .get() ?? { files: 0, bytes: 0 };

/** The files that belong to nothing and were brought before a moment. */
export const unusedBefore = (moment: Instant): { id: string; book: Book; sha256: string; version: number }[] =>
  database()
    .select({ id: vault.key, version: vault.version, book: sql<Book>`${of('book')}`, sha256: sql<string>`${of('sha256')}` })
    .from(vault)
    .where(and(eq(vault.kind, 'file'), isNull(of('about')), lt(of('at'), moment)))
    .all();

/** Whether a form that somebody is writing names a file by its id, which nothing else is like. */
export const isNamed = (id: string): boolean =>
  database()
    .select({ key: vault.key })
    .from(vault)
    .where(and(inArray(vault.kind, ['parked', 'draft', 'submission', 'inbox', 'response-draft']), like(vault.value, `%${id}%`)))
    .limit(1)
    .all().length > 0;

/** How many files have the same bytes. */
export const usersOf = (sha256: string): number =>
  database()
    .select({ n: sql<number>`count(*)` })
    .from(vault)
    .where(and(eq(vault.kind, 'file'), eq(of('sha256'), sha256)))
    .get()?.n ?? 0;

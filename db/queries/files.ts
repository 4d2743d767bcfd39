import { and, asc, eq, sql } from 'drizzle-orm';
import { database } from '../index.ts';
import type { Book } from '../schema/log.ts';
import { vault } from '../schema/log.ts';
import type { VaultValue } from '../vault.ts';
import { file } from '../vault-kinds/papers.ts';

/** The files that belong to a subject, with their ids, oldest first; who may read which is not asked here. */
export function filesAbout(book: Book, about: string): { id: string; value: VaultValue<'file'> }[] {
  const of = (name: string) => sql<string>`json_extract(${vault.value}, ${`$.${name}`})`;
  return database()
    .select({ id: vault.key, value: vault.value })
    .from(vault)
    .where(and(eq(vault.kind, 'file'), eq(of('book'), book), eq(of('about'), about)))
    .orderBy(asc(of('at')))
    .all()
    .map((row) => ({ id: row.id, value: file.parse(JSON.parse(row.value)) }));
}

import { and, eq, gte, lt } from 'drizzle-orm';
import { database } from '../index.ts';
import { type Book, vault } from '../schema/log.ts';
import { readVault, type VaultValue } from '../vault.ts';
import { vaultKinds } from '../vault-kinds/kinds.ts';

export type HeldResponse = VaultValue<'response'>;
export type HeldDraft = VaultValue<'response-draft'>;

/** Every response to a consultation as it is held, with all its versions: for those who may read all of it, and for `readableAnswers`. */
export const responsesTo = (book: Book, consultation: string): HeldResponse[] =>
  under('response', book, consultation).map((value) => vaultKinds.response.parse(value));

/** Every response to a consultation that is being written. */
export const responseDraftsTo = (book: Book, consultation: string): HeldDraft[] =>
  under('response-draft', book, consultation).map((value) => vaultKinds['response-draft'].parse(value));

/** One response by its key (`responseKey`) with the version of its entry, or null. */
export const heldResponse = (key: string) => readVault(database(), 'response', key);
export const heldResponseDraft = (key: string) => readVault(database(), 'response-draft', key);

/** The entries whose keys begin with the book and the consultation, by the order of their index. */
function under(kind: 'response' | 'response-draft', book: Book, consultation: string): unknown[] {
  const prefix = `${book} ${consultation} `;
  return database()
    .select({ value: vault.value })
    .from(vault)
    .where(and(eq(vault.kind, kind), gte(vault.key, prefix), lt(vault.key, `${prefix}\u{10ffff}`)))
    .all()
    .map(({ value }) => JSON.parse(value));
}

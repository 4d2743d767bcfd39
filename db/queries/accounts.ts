import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { database } from '../index.ts';
import { type Book, vault } from '../schema/log.ts';
import { listVault, readVault, type VaultValue } from '../vault.ts';

/** An account by its e-mail address in small letters, with the version that it was read at. */
export const readAccount = (login: string): { value: VaultValue<'account'>; version: number } | null =>
  readVault(database(), 'account', login);

/** Every account with its address, by address. */
export const listAccounts = (): { login: string; account: VaultValue<'account'> }[] =>
  listVault(database(), 'account')
    .map(({ key, value }) => ({ login: key, account: value }))
    .sort((a, b) => a.login.localeCompare(b.login));

/** The account of a person of a book, or null. */
export const accountOf = (person: string, book: Book): { login: string; account: VaultValue<'account'> } | null =>
  listAccounts().find(({ account }) => account.person === person && account.book === book) ?? null;

/** The sessions of an account, the latest used first. */
export const sessionsOf = (login: string): { key: string; session: VaultValue<'session'> }[] =>
  kept('session', login)
    .map(({ key, value }) => ({ key, session: value }))
    .sort((a, b) => b.session.seen.localeCompare(a.session.seen));

/** The links that were sent for an account and not used. */
export const linksOf = (login: string): { key: string; value: VaultValue<'invitation'> }[] => kept('invitation', login);

/** What happened to an account, newest first. */
export const accountLogOf = (login: string): VaultValue<'account-log'>['entries'] =>
  readVault(database(), 'account-log', login)?.value.entries.toReversed() ?? [];

/** A person's name, or null where it is not known or was erased. */
export const nameOfPerson = (person: string): string | null => readVault(database(), 'person', person)?.value.name ?? null;

/** Sessions and parked forms that nobody has touched since a moment, up to a thousand. */
export const untouchedSince = (moment: string): { kind: 'session' | 'parked'; key: string }[] =>
  database()
    .select({ kind: vault.kind, key: vault.key })
    .from(vault)
    .where(and(inArray(vault.kind, ['session', 'parked']), lt(vault.changed, moment)))
    .limit(1000)
    .all() as { kind: 'session' | 'parked'; key: string }[];

/** What was typed and parked on the pages of one thing: at its address, or at one below it. */
export const parkedUnder = (address: string): string[] =>
  database()
    .select({ key: vault.key })
    .from(vault)
    .where(and(eq(vault.kind, 'parked'), sql`substr(${parkedAt} || '/', 1, ${address.length + 1}) = ${`${address}/`}`))
    .all()
    .map(({ key }) => key);

/** What one account typed of a vote and parked at the address of its ballot, for one seat. */
export const parkedVotes = ({ login, address, seat }: { login: string; address: string; seat: string }): string[] =>
  kept('parked', login)
    .filter(({ value }) => value.path === address && (value.fields.seat?.[0] ?? seat) === seat)
    .map(({ key }) => key);

const parkedAt = sql`json_extract(${vault.value}, '$.path')`;

function kept<K extends 'session' | 'invitation' | 'parked'>(kind: K, login: string): { key: string; value: VaultValue<K> }[] {
  const keys = database()
    .select({ key: vault.key })
    .from(vault)
    .where(and(eq(vault.kind, kind), eq(sql`json_extract(${vault.value}, '$.login')`, login)))
    .all();
  return keys.flatMap(({ key }) => {
    const found = readVault(database(), kind, key);
    return found ? [{ key, value: found.value }] : [];
  });
}

import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { sessionsOf, untouchedSince } from '#db/queries/accounts.ts';
import { readVault, type VaultChange, type VaultValue } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { type Account, changeAccount } from './change.ts';
import { mustUseSecondFactor } from './required.ts';
import { terms } from './terms.ts';
import { freshToken, hashOf } from './tokens.ts';

export type Session = VaultValue<'session'>;

/**
 * What a session's id stands for at a moment. `login` is kept where the session has run out, so that what was typed stays its owner's; `set-up-first`: a seat of this person
 * requires an authenticator app, and none is set up.
 */
export type Standing =
  | { is: 'nobody'; login: null }
  | { is: 'expired'; login: string }
  | { is: 'awaiting-code'; login: string; account: Account }
  | { is: 'set-up-first' | 'signed-in'; login: string; account: Account };

const nobody: Standing = { is: 'nobody', login: null };

/** Asks the vault and the directory, each time: a session that was ended, an account that was closed and a seat that ended count at once. */
export async function standingOf(sid: string | null, now: Instant): Promise<Standing> {
  const key = sid && hashOf(sid);
  const session = key ? readVault(database(), 'session', key)?.value : null;
  const account = session && readVault(database(), 'account', session.login)?.value;
  if (!key || !session || !account || account.disabled || session.began < account.sessionsSince) return nobody;
  const { login } = session;
  if (ranOut(session, now)) return { is: 'expired', login };
  if (session.awaits === 'code') return { is: 'awaiting-code', login, account };
  await noteUse(key, session, now);
  const directory = readDirectory(database(), account.book);
  const first = !account.totp?.confirmed && mustUseSecondFactor(directory, account.person, londonDay(now));
  return { is: first ? 'set-up-first' : 'signed-in', login, account };
}

/** Whether a session is over by time alone: unused for too long, or too old. */
export function ranOut({ began, seen, awaits }: Session, now: Instant): boolean {
  const at = Date.parse(now);
  const longest = awaits === 'code' ? terms.awaitingCode : terms.longest;
  return at - Date.parse(began) >= longest || at - Date.parse(seen) >= terms.idle;
}

/** Begins a session under a fresh id, whatever the browser brought: the answer is the id, for the cookie; only its hash is kept. */
export async function beginSession(login: string, awaits: Session['awaits'], browser: string, now: Instant): Promise<string> {
  const sid = freshToken();
  const value = { login, began: now, seen: now, browser, awaits };
  await commit(database(), { book: 'register', events: [], vault: [{ kind: 'session', key: hashOf(sid), value }, ...swept(now)] }, now);
  return sid;
}

/** What has run out long ago is taken away as a session begins. */
const swept = (now: Instant): VaultChange[] =>
  untouchedSince(new Date(Date.parse(now) - 2 * terms.cookie).toISOString()).map(({ kind, key }) => ({ kind, key, value: null }));

/** Ends a session of this account by the key under which it is kept; another account's is left alone. */
export async function endSession(login: string, key: string, now: Instant): Promise<boolean> {
  if (readVault(database(), 'session', key)?.value.login !== login) return false;
  await commit(database(), { book: 'register', events: [], vault: [{ kind: 'session', key, value: null }] }, now);
  return true;
}

/** The ends of all sessions of an account, to be committed with what ends them. */
export const sessionEnds = (login: string): VaultChange[] => sessionsOf(login).map(({ key }) => ({ kind: 'session', key, value: null }));

/** Ends every session of an account, those that are just being begun elsewhere too. */
export async function endAllSessions(login: string, now: Instant): Promise<void> {
  await changeAccount(login, now, (account) => ({
    ok: true,
    account: { ...account, sessionsSince: now },
    what: 'Signed out everywhere',
    vault: sessionEnds(login),
    result: null,
  }));
}

async function noteUse(key: string, session: Session, now: Instant): Promise<void> {
  if (Date.parse(now) - Date.parse(session.seen) < terms.noted) return;
  const version = readVault(database(), 'session', key)?.version;
  if (!version) return;
  const change = { kind: 'session' as const, key, value: { ...session, seen: now } };
  await commit(database(), { book: 'register', events: [], expectVault: [{ kind: 'session', key, version }], vault: [change] }, now);
}

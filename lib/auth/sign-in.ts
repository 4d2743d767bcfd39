import { setTimeout } from 'node:timers/promises';
import { readAccount } from '#db/queries/accounts.ts';
import { demo } from '#lib/env.ts';
import type { Instant } from '#lib/process/day.ts';
import { loginOf } from './accounts.ts';
import { type Fault, fault, note } from './change.ts';
import { demoAccounts } from './demo-accounts.ts';
import { forgive, type Tried, tooMany, waitFor } from './limits.ts';
import { isPassphrase } from './passphrase.ts';
import { spendCode } from './second-factor.ts';
import { beginSession, endSession, standingOf } from './sessions.ts';
import { hashOf } from './tokens.ts';

/** How somebody came: from which network, by which browser, and with which session, which ends as the new one begins. */
export type Came = { network: string; browser: string; sid: string | null };

/** A session has begun under this fresh id; it may still await a code. */
export type Begun = { ok: true; sid: string; login: string };

/** Each try takes at least so long, so that how long it took says nothing. */
const longEnough = 300;

/** Begins a session by e-mail address and passphrase. Whether there is such an account is told neither by the words nor by the time. */
export const signInByPassphrase = (email: string, passphrase: string, came: Came, now: Instant): Promise<Begun | Fault> =>
  atLeast(longEnough, async () => {
    const login = loginOf(email);
    const wait = await stopped('passphrase', login, came, now);
    if (wait) return wait;
    const account = readAccount(login)?.value;
    const right = await isPassphrase(passphrase, account?.passphrase ?? null);
    if (!right || !account || account.disabled) {
      if (account) await note(login, 'A wrong passphrase was typed', now);
      return fault('form', 'The e-mail address or the passphrase is wrong.');
    }
    await forgive('passphrase', login, came.network);
    return begin(login, came, 'with the passphrase', now);
  });

/** Goes on from a session that awaits a code, under a fresh id. Faults: no such session any more ('form'), a wrong code ('code'), too many. */
export const signInByCode = (code: string, came: Came, now: Instant): Promise<Begun | Fault> =>
  atLeast(longEnough, async () => {
    const standing = await standingOf(came.sid, now);
    if (standing.is !== 'awaiting-code') return fault('form', 'That took too long, so sign in again from the beginning.');
    const { login } = standing;
    const wait = await stopped('code', login, came, now);
    if (wait) return wait;
    const used = await spendCode(login, code, `Signed in with a code, ${came.browser}`, now);
    if (!used.ok) {
      await note(login, 'A wrong code was typed', now);
      return used;
    }
    await forgive('code', login, came.network);
    return { ok: true, login, sid: await replaced(login, 'nothing', came, now) };
  });

/** Begins a session of a made-up account, without a passphrase; null where there are none. */
export async function signInAsDemo(login: string, came: Came, now: Instant): Promise<Begun | null> {
  if (!demo() || !demoAccounts.some((offered) => offered.login === login) || !readAccount(login)) return null;
  return begin(login, came, 'without a passphrase, as the demo allows', now);
}

/** Begins a session for an address that an identity provider has verified; null where no account has it. */
export async function signInByProvider(email: string, provider: string, came: Came, now: Instant): Promise<Begun | null> {
  const login = loginOf(email);
  const account = readAccount(login)?.value;
  return account && !account.disabled ? begin(login, came, `by ${provider}`, now) : null;
}

/** An account with an authenticator app is asked for a code, whichever way somebody came. */
async function begin(login: string, came: Came, how: string, now: Instant): Promise<Begun> {
  const asked = readAccount(login)?.value.totp?.confirmed === true;
  if (!asked) await note(login, `Signed in ${how}, ${came.browser}`, now);
  return { ok: true, login, sid: await replaced(login, asked ? 'code' : 'nothing', came, now) };
}

/** A fresh session in place of the one that the browser brought, whosever that was. */
async function replaced(login: string, awaits: 'nothing' | 'code', came: Came, now: Instant): Promise<string> {
  const before = await standingOf(came.sid, now);
  if (came.sid && before.login) await endSession(before.login, hashOf(came.sid), now);
  return beginSession(login, awaits, came.browser, now);
}

async function stopped(what: Tried, login: string, { network }: Came, now: Instant): Promise<Fault | null> {
  const minutes = await tooMany(what, login, network);
  if (minutes === null) return null;
  if (readAccount(login)) await note(login, 'Too many attempts: nobody could sign in for a while', now);
  return fault('form', waitFor(minutes));
}

/** Does something in no less than so many milliseconds. */
export async function atLeast<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [done] = await Promise.all([work(), setTimeout(milliseconds)]);
  return done;
}

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { browserOf } from './auth/browser.ts';
import { cookieTerms, seal, sessionCookie, unseal } from './auth/cookie.ts';
import { networkOf, tooMany } from './auth/limits.ts';
import { ownPath } from './auth/own-path.ts';
import { type Standing, standingOf } from './auth/sessions.ts';
import type { Came } from './auth/sign-in.ts';
import { terms } from './auth/terms.ts';
import { now } from './clock.ts';
import { seeOther } from './forms/post.ts';
import { adopt, park } from './services/park.ts';
import type { Viewer } from './services/viewer.ts';

/** The random id that the browser's cookie holds, or null. */
export const sessionId = async (): Promise<string | null> => unseal((await cookies()).get(sessionCookie())?.value);

/** What the browser's session stands for; pages of the sign-in itself need more of it than who is signed in. */
export const currentStanding = cache(async (): Promise<Standing> => standingOf(await sessionId(), now()));

/** Who is signed in, asked of the vault on every request; null for everybody else. */
export async function currentViewer(): Promise<Viewer | null> {
  const standing = await currentStanding();
  return standing.is === 'signed-in' ? viewerOf(standing) : null;
}

/** The same where a page is for people who are signed in: others are sent to sign in and come back. */
export async function signedIn(returnTo: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(await wayIn(returnTo));
}

/** Whose account this is: also somebody who has to set up an authenticator app first. */
export async function currentHolder(): Promise<Viewer | null> {
  const standing = await currentStanding();
  return standing.is === 'signed-in' || standing.is === 'set-up-first' ? viewerOf(standing) : null;
}

/** The same for a page of the account itself. */
export async function accountHolder(returnTo: string): Promise<Viewer> {
  return (await currentHolder()) ?? redirect(await wayIn(returnTo));
}

/** Under which name the address of a form says what was typed before, and sentences by its fields. */
type Waiting = { under?: 'attempt' | 'tried'; errors?: Record<string, string> };

/**
 * The answer to a form that was posted by nobody who is signed in, for instance since the session ran out: what was typed is parked under whose session it was, and after signing in the
 * form is there again with it. `form` is the address of the form's page; never give it a passphrase or a code. Where too much was sent by nobody, the sign-in says that it is not kept.
 */
export async function signInFirst(
  form: string,
  fields: Record<string, string[]>,
  { under = 'attempt', errors = {} }: Waiting = {},
): Promise<Response> {
  const { login } = await currentStanding();
  if (!login && !(await mayPark(fields))) return seeOther(`${await wayIn(form)}&done=not-kept`);
  const [path = form, query = ''] = form.split('?');
  const out = 'You were signed out meanwhile, so nothing was sent. What you typed is here: look at it, and send it again.';
  const key = await park({ login, path, fields, errors: { form: out, ...errors }, checked: false }, now());
  if (!login) (await cookies()).set(parkedCookie, key, { ...cookieTerms(), maxAge: terms.cookie / 1000 });
  const params = new URLSearchParams(query);
  params.set(under, key);
  return seeOther(await wayIn(`${path}?${params}`));
}

/** What nobody sends is kept in bounds, so that it cannot fill the disk: a long form counts as several. */
const mayPark = async (fields: Record<string, string[]>): Promise<boolean> =>
  (await tooMany('parked', '', (await came()).network, Math.ceil(JSON.stringify(fields).length / 200_000))) === null;

/** How the request came, for the sign-in. */
export async function came(): Promise<Came> {
  const given = await headers();
  return { network: networkOf(given.get('x-forwarded-for')), browser: browserOf(given.get('user-agent')), sid: await sessionId() };
}

/** Gives the browser its fresh session, and to whoever signs in what this browser had parked as nobody; the answer leads on. */
export async function openSession(sid: string, login: string, to: string | undefined): Promise<Response> {
  (await cookies()).set(sessionCookie(), await seal(sid), { ...cookieTerms(), maxAge: terms.cookie / 1000 });
  await adoptParked(login, to);
  const standing = await standingOf(sid, now());
  return seeOther(standing.is === 'signed-in' ? ownPath(to) : next(standing, ownPath(to)));
}

/** Only what this very browser has parked is adopted, so that nobody can slip a form under somebody who signs in. */
export async function adoptParked(login: string, to: string | undefined): Promise<void> {
  const key = (await cookies()).get(parkedCookie)?.value;
  const waiting = new URLSearchParams(ownPath(to).split('?')[1]);
  if (!key || !['attempt', 'tried'].some((name) => waiting.get(name) === key)) return;
  await adopt(key, login, now());
  (await cookies()).delete(parkedCookie);
}

/** Takes the cookie away. */
export async function dropCookie(): Promise<void> {
  (await cookies()).set(sessionCookie(), '', { ...cookieTerms(), maxAge: 0 });
}

/** Which form this browser has sent as nobody. */
const parkedCookie = 'parked-form';

const viewerOf = ({ login, account }: Extract<Standing, { is: 'signed-in' | 'set-up-first' }>): Viewer => ({
  login,
  person: account.person,
  book: account.book,
});

const steps: Partial<Record<Standing['is'], string>> = { 'awaiting-code': '/sign-in/code', 'set-up-first': '/account/second-factor' };

const next = ({ is }: Standing, to: string): string => `${steps[is] ?? '/sign-in'}?to=${encodeURIComponent(to)}`;

/** Where somebody who is not signed in, or not quite, goes on, to come back to `returnTo`. */
export const wayIn = async (returnTo: string): Promise<string> => next(await currentStanding(), returnTo);

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { sessionCookie, unseal } from './auth/cookie.ts';
import { type Standing, standingOf } from './auth/sessions.ts';
import { now } from './clock.ts';
import { seeOther } from './forms/post.ts';
import { park } from './services/park.ts';
import type { Viewer } from './services/viewer.ts';

/** The random id that the browser's cookie holds, or null. */
export const sessionId = async (): Promise<string | null> => unseal((await cookies()).get(sessionCookie())?.value);

/** What the browser's session stands for; pages of the sign-in itself need more of it than who is signed in. */
export const currentStanding = cache(async (): Promise<Standing> => standingOf(await sessionId(), now()));

/** Who is signed in, asked of the vault on every request; null for everybody else. */
export async function currentViewer(): Promise<Viewer | null> {
  const standing = await currentStanding();
  return standing.is === 'signed-in' ? { login: standing.login, person: standing.account.person, book: standing.account.book } : null;
}

/** The same where a page is for people who are signed in: others are sent to sign in and come back. */
export async function signedIn(returnTo: string): Promise<Viewer> {
  return (await currentViewer()) ?? redirect(await wayIn(returnTo));
}

/**
 * The answer to a form that was posted by nobody who is signed in, for instance since the session ran out: what was typed is parked under whose session it was, and after signing in the
 * form is there again with it. `form` is the address of the form's page.
 */
export async function signInFirst(form: string, fields: Record<string, string[]>): Promise<Response> {
  const { login } = await currentStanding();
  const [path = form, query = ''] = form.split('?');
  const errors = { form: 'You were signed out meanwhile, so nothing was sent. What you typed is here: look at it, and send it again.' };
  const params = new URLSearchParams(query);
  params.set('attempt', await park({ login, path, fields, errors, checked: false }, now()));
  return seeOther(await wayIn(`${path}?${params}`));
}

const steps: Partial<Record<Standing['is'], string>> = { 'awaiting-code': '/sign-in/code', 'set-up-first': '/account/second-factor' };

const wayIn = async (returnTo: string): Promise<string> =>
  `${steps[(await currentStanding()).is] ?? '/sign-in'}?to=${encodeURIComponent(returnTo)}`;

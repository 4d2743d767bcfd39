import { notFound, redirect } from 'next/navigation';
import { readClaim } from '#db/queries/claims.ts';
import { now } from '#lib/clock.ts';
import { type Parked, unpark } from '#lib/services/park.ts';
import { type OpenForm, openForm } from '#lib/services/raising.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { signedIn } from '#lib/session.ts';

export type Opened = { viewer: Viewer; form: OpenForm; now: string };

/** A form for a page: who is not signed in is sent to sign in, an accepted form leads to its proposal, and what somebody may not see is not there. */
export async function opened(id: string, page: string): Promise<Opened> {
  const viewer = await signedIn(page);
  const form = openForm(viewer, id, now());
  if (form) return { viewer, form, now: now() };
  const accepted = readClaim(viewer.book, 'accepted-form', id);
  if (accepted) redirect(proposalAddress(viewer.book, accepted.split(' ')[1] as string));
  return notFound();
}

export const proposalAddress = (book: 'register' | 'practice', slug: string): string =>
  `${book === 'practice' ? '/practice' : '/modifications'}/${slug}`;

/** What was typed into a page before, where its address has the number of an attempt. */
export const attempted = ({ viewer, now: at }: { viewer: Viewer; now: string }, path: string, attempt: string | undefined): Parked | null =>
  unpark(attempt, viewer.login, path, at);

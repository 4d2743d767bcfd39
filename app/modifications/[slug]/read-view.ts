import { cache } from 'react';
import { buildView, type Read } from '#components/lifecycle/build-view.ts';
import { readAsked, type View } from '#components/lifecycle/view.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { readCalendar, readCalendarAt, readSettingsFor } from '#db/queries/settings.ts';
import { now, today } from '#lib/clock.ts';
import { demo, siteUrl } from '#lib/env.ts';
import type { Source } from '#lib/process/event.ts';

/** What Next hands to a page; the pages of practice are these pages, with their shelf named. */
export type PageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  shelf?: Shelf;
};

/** Which book the pages show: the register, or practice at addresses of its own. */
export type Shelf = { book: 'register' | 'practice'; register: string; practice: boolean };
export const theRegister: Shelf = { book: 'register', register: '/modifications', practice: false };
export const practice: Shelf = { book: 'practice', register: '/practice', practice: true };

/** Asked once per request, although the head and the body of a page both need it. */
const readOnce = cache((book: Shelf['book'], slug: string, asOf?: string, known?: string) => readProposal(slug, { asOf, known }, book));

export type Found =
  | { found: 'shown'; view: View; unread: string[] }
  | { found: 'not-yet'; view: View; asOf: string | null; known: string | null }
  | { found: 'missing' };

/** What the address asks for: the proposal as it stood then, that it was not on record yet, or that there is none. */
export async function readView(
  { params, searchParams, shelf: { book, ...shelf } = theRegister }: PageProps,
  sourcesOf?: (read: Read) => (Source | null)[],
): Promise<Found> {
  const { slug } = await params;
  const { asked, unread } = readAsked(await searchParams);
  const read = readOnce(book, slug, asked.asOf, asked.known);
  const settings = readSettingsFor(book, read?.proposal ?? null, today());
  const inForce = { settings, calendar: readCalendar(book), calendarAt: (entry: number) => readCalendarAt(book, entry) };
  const place = {
    today: today(),
    now: now(),
    ...shelf,
    site: siteUrl(),
    ...inForce,
    helpdesk: settings.helpdeskContact,
    practisable: demo(),
  };
  if (read) return { found: 'shown', view: buildView(read, { ...place, asked, sources: sourcesOf?.(read) }), unread };
  const current = readOnce(book, slug);
  if (!current) return { found: 'missing' };
  return { found: 'not-yet', view: buildView(current, { ...place, asked: {} }), asOf: asked.asOf ?? null, known: asked.known ?? null };
}

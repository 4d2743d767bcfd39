import { notFound } from 'next/navigation';
import { database } from '#db/index.ts';
import { namesOf, readDirectory } from '#db/projections/names.ts';
import { now } from '#lib/clock.ts';
import { type AnyAct, notAsked } from '#lib/process/act.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { actorOf, type Capacity } from '#lib/services/acting.ts';
import { type AtHand, proposalAtHand } from '#lib/services/at-hand.ts';
import { type Parked, unpark } from '#lib/services/park.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { signedIn } from '#lib/session.ts';
import { type Shelf, theRegister } from '../read-view.ts';

/** What Next hands to a page of an act; the pages of practice are these pages, with their shelf named. */
export type DoProps = {
  params: Promise<{ slug: string; act: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
  shelf?: Shelf;
};

/** Who is about to do what on which proposal. `path`: the form's own address, `query`: the capacity in it. */
export type Doing = {
  viewer: Viewer;
  shelf: Shelf;
  act: AnyAct;
  atHand: AtHand;
  reference: string;
  capacity: Capacity;
  path: string;
  query: string;
  now: Instant;
  nameOf: (id: string) => string;
};

/** Puts together what an address asks for; null where there is no such proposal or act. */
export function doingOf(viewer: Viewer, shelf: Shelf, slug: string, name: string, query: URLSearchParams): Doing | null {
  const moment = now();
  const act = findAct(name);
  const atHand = act && proposalAtHand(shelf.book, slug, moment);
  if (!act || !atHand) return null;
  const names = namesOf(database(), shelf.book);
  const capacity = { as: query.get('as'), for: query.get('for') };
  return {
    viewer,
    shelf,
    act,
    atHand,
    reference: referenceOf(atHand.proposal),
    capacity,
    path: `${shelf.register}/${slug}/do/${name}`,
    query: queryOf(capacity),
    now: moment,
    nameOf: (id) => names.of(id) ?? 'somebody whose name is not recorded',
  };
}

/** The same for a page: nobody is sent to sign in and comes back to it, and what is not there is not found. */
export async function readDoing(
  { params, searchParams, shelf = theRegister }: DoProps,
  page: '' | '/check' | '/done' = '',
): Promise<Doing & { search: Record<string, string> }> {
  const { slug, act } = await params;
  const search = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const query = new URLSearchParams(search);
  const viewer = await signedIn(`${shelf.register}/${slug}/do/${act}${page}${query.size ? `?${query}` : ''}`);
  const doing = doingOf(viewer, shelf, slug, act, query) ?? notFound();
  return { ...doing, search };
}

/** Why nobody with this account acts in this book; null where it belongs here. */
export function elsewhere({ viewer, shelf, reference }: Pick<Doing, 'viewer' | 'shelf' | 'reference'>): Refusal | null {
  if (viewer.book === shelf.book) return null;
  return viewer.book === 'practice'
    ? refuse(
        'STAGE-19',
        `Your account is for practice, with made-up people, so it has no powers on ${reference}. Use a practice copy instead.`,
      )
    : refuse('STAGE-19', `${reference} is for practice, and your account is for the register.`);
}

/** What was typed and sent before, by its id in the address; also what somebody typed whose session had run out. */
export const parkedFor = ({ viewer, path, now: moment }: Doing, attempt: string | undefined): Parked | null =>
  unpark(attempt, viewer.login, path, moment) ?? unpark(attempt, null, path, moment);

/** An address with the capacity kept and more added. */
export function queryOf({ as, for: whom }: Capacity, more: Record<string, string | null> = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ as, for: whom, ...more })) if (value) query.set(name, value);
  return query.size ? `?${query}` : '';
}

/** The act's fields that are not asked: what the resolution of a committee answers, and what only others are asked. */
export function answeredElsewhere({ viewer, act, capacity, now: moment }: Pick<Doing, 'viewer' | 'act' | 'capacity' | 'now'>): string[] {
  const actor = actorOf(viewer, capacity, unsaid, londonDay(moment));
  return [...(capacity.as ? ['meeting', 'count'] : []), ...notAsked(act, actor && 'kinds' in actor ? actor.kinds : [])];
}
const unsaid = { received: null, resolution: null };

/** The organisations of a book, by name. */
export const organisationsOf = (book: Shelf['book']) =>
  Object.values(readDirectory(database(), book).organisations)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));

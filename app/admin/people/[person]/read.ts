import { notFound } from 'next/navigation';
import { listPeople } from '#db/queries/directory.ts';
import { type AccountAct, accountActs } from '#lib/auth/keeping-acts.ts';
import type { Viewer } from '#lib/services/viewer.ts';

/** The page of a person, by their id. */
export const personHref = (person: string): string => `/admin/people/${person.slice('person/'.length)}`;

/** A person of the viewer's book by the address of their page; null where there is none. */
export const findPerson = (viewer: Viewer, slug: string) =>
  listPeople(viewer.book).find(({ person }) => person.id === `person/${slug}`) ?? null;

export const readPerson = (viewer: Viewer, slug: string) => findPerson(viewer, slug) ?? notFound();

/** What can be done about an account, by the word of its address; null for any other word. */
export const accountAct = (word: string): AccountAct | null => (Object.hasOwn(accountActs, word) ? (word as AccountAct) : null);

import type { Directory, Organisation, Person, Seat } from '../../lib/process/directory/directory.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import type { Release } from '../../lib/process/release/release.ts';
import { database } from '../index.ts';
import { headOf, since } from '../log.ts';
import { namesOf, readDirectory } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { readVault } from '../vault.ts';
import { listAccounts } from './accounts.ts';
import { atHead } from './freshness.ts';
import { readSubjects } from './subjects.ts';

/** The directory of a book with the names that are shown for its ids. */
export type DirectoryPage = { directory: Directory; names: Names };

export const readDirectoryPage = (book: Book): DirectoryPage =>
  atHead(`directory ${book}`, () => ({ directory: readDirectory(database(), book), names: namesOf(database(), book) }));

/** How a person is reached; nothing where nothing is recorded. Only for those who keep the directory. */
export const contactOf = (person: string): { email: string | null; telephone: string | null } =>
  readVault(database(), 'contact', person)?.value ?? { email: null, telephone: null };

export type AccountState = 'none' | 'invited' | 'active' | 'disabled';
export type ListedPerson = { person: Person; name: string | null; email: string | null; telephone: string | null; account: AccountState };

/** Every person of a book by name, with contact and the state of the account. */
export function listPeople(book: Book): ListedPerson[] {
  const { directory, names } = readDirectoryPage(book);
  const accounts = new Map(listAccounts().flatMap(({ account }) => (account.book === book ? [[account.person, account] as const] : [])));
  return Object.values(directory.people)
    .map((person) => ({ person, name: names.of(person.id), ...contactOf(person.id), account: stateOf(accounts.get(person.id)) }))
    .sort((a, b) => (a.name ?? '~').localeCompare(b.name ?? '~'));
}

function stateOf(account: ReturnType<typeof listAccounts>[number]['account'] | undefined): AccountState {
  if (!account) return 'none';
  if (account.disabled) return 'disabled';
  return account.passphrase ? 'active' : 'invited';
}

export const listOrganisations = (book: Book): Organisation[] =>
  Object.values(readDirectoryPage(book).directory.organisations).sort((a, b) => a.name.localeCompare(b.name));

/** The seats of a body in the order in which they were first recorded. */
export const seatsOf = ({ seats }: Directory, body: string): Seat[] => Object.values(seats).filter((seat) => seat.body === body);

/** The meetings of a body, the latest first. */
export const meetingsOf = (book: Book, body: string | null = null): Meeting[] =>
  readSubjects<Meeting>('meeting', book)
    .filter((meeting) => body === null || meeting.body === body)
    .reverse();

/** The SEC Releases of a book, the latest first. */
export const releasesOf = (book: Book): Release[] => readSubjects<Release>('release', book).reverse();

/** The last entry of a book: what a form was shown on. */
export const readHead = (book: Book): number => headOf(database(), book).position;

/** One entry of a book, or null. */
export const readEntry = (book: Book, position: number): RecordedEvent | null => {
  const [event] = since(database(), book, position - 1, 1);
  return event?.position === position ? event : null;
};

import { type Directory, emptyDirectory } from '../../lib/process/directory/directory.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import type { Database } from '../client.ts';
import { prepared } from '../prepared.ts';
import type { Book } from '../schema/log.ts';
import { listVault } from '../vault.ts';

export const readDirectory = (db: Database, book: Book): Directory => oneSubject<Directory>(db, book, 'directory') ?? emptyDirectory;

/** The folded state of a subject by its stream, or null. */
export function oneSubject<T>(db: Database, book: Book, stream: string): T | null {
  const statement = prepared(db, 'one subject', () =>
    db.$client.prepare<[string, string], string>('SELECT state FROM subjects WHERE book = ? AND stream = ?').pluck(),
  );
  const text = statement.get(book, stream);
  if (text === undefined) return null;
  return (lasting.has(stream) ? understood(db, `${book} ${stream}`, text) : JSON.parse(text)) as T;
}

/** What nearly every question asks for, several times, and hardly anything changes. */
const lasting = new Set(['directory', 'settings', 'calendar']);

/** Such a state is read from its text once for as long as the text is the same; whoever gets it cannot change it for others. */
function understood(db: Database, key: string, text: string): unknown {
  const states = prepared(db, 'states understood', () => new Map<string, { text: string; state: unknown }>());
  const known = states.get(key);
  if (known?.text === text) return known.state;
  const state = frozen(bare(JSON.parse(text)));
  states.set(key, { text, state });
  return state;
}

/** Lists that are looked up by what somebody typed hold nothing but their entries: no `constructor`, no `__proto__`. */
function bare<T extends object>(state: T): T {
  for (const list of Object.values(state)) if (typeof list === 'object' && !Array.isArray(list)) Object.setPrototypeOf(list, null);
  return state;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** An organisation's page is `/parties/{slug}`; bodies and people have none yet. */
export function namesOf(db: Database, book: Book): Names {
  const directory = readDirectory(db, book);
  const people = new Map(listVault(db, 'person').map(({ key, value }) => [key, value.name]));
  return {
    of: (id) => (id ? (directory.organisations[id]?.name ?? directory.bodies[id]?.name ?? people.get(id) ?? null) : null),
    hrefOf: (id) => (book === 'register' && id && directory.organisations[id] ? `/parties/${id.slice('organisation/'.length)}` : null),
  };
}

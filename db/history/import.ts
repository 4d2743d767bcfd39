import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { NewEvent } from '../../lib/process/event.ts';
import { kindOf } from '../../lib/process/subjects.ts';
import type { Claim } from '../claims.ts';
import type { Database } from '../client.ts';
import { type Change, commit } from '../commit.ts';
import { type Book, claims } from '../schema/log.ts';
import type { VaultChange } from '../vault.ts';
import { readVault } from '../vault.ts';
import { type Fault, type History, identityOf, readHistory } from './read.ts';

/** `kept`: the files of which the book has an earlier edition, which stays. */
export type Imported = { ok: true; added: number; already: number; kept: string[] } | { ok: false; faults: Fault[] };

type Item = { file: string; edition: number; key: string; stream: string; event: NewEvent; fingerprint: string };

/**
 * Imports a folder of the historic format into a book: every fault is named by file, field and reason and nothing is written, or everything is.
 * Facts that are already there are passed over, so a second import changes nothing; one whose content differs is a fault, since only a correction
 * may change what was recorded. A made-up example that was written anew says so by its edition; where an earlier one is there, that one stays.
 */
export async function importHistory(db: Database, book: Book, folder: string, now: string): Promise<Imported> {
  const history = readHistory(folder);
  const faults = faultsBeside(db, book, history);
  if (faults.length > 0) return { ok: false, faults };
  const known = knownClaims(db, book);
  const all = itemsOf(history);
  const items = all.filter((item) => !olderKept(item, known));
  const kept = [...new Set(all.filter((item) => olderKept(item, known)).map(({ file }) => file))];
  const fresh = items.filter((item) => !known.prints.has(claimKey(item)));
  if (fresh.length === 0) return { ok: true, added: 0, already: items.length, kept };
  const change: Change = {
    book,
    events: fresh.map(({ stream, event }) => ({ stream, event })),
    vault: people(db, history),
    claims: [...fresh.map(claimOf), ...identityClaims(fresh)],
  };
  const done = await commit(db, change, now);
  if (!done.ok)
    return {
      ok: false,
      faults: [
        {
          file: '(the database)',
          field: done.claim?.kind ?? 'stream',
          reason: `"${done.claim?.key ?? done.stream}" is already taken by ${done.claim?.value ?? 'another'}`,
        },
      ],
    };
  return { ok: true, added: fresh.length, already: items.length - fresh.length, kept };
}

/** What is wrong with a folder as it was read: in itself, or beside what of it is in the book already. */
export function faultsBeside(db: Database, book: Book, history: History): Fault[] {
  const known = knownClaims(db, book);
  const items = itemsOf(history).filter((item) => !olderKept(item, known));
  return [...history.faults, ...editionFaults(book, history), ...items.flatMap((item) => changedFault(item, known))];
}

const order = ['directory', 'paper', 'release', 'meeting', 'consultation', 'proposal'];

function itemsOf(history: History): Item[] {
  const files = [...history.files].sort((a, b) => order.indexOf(kindOf(a.content.subject)) - order.indexOf(kindOf(b.content.subject)));
  return files.flatMap(({ name, content }) =>
    content.events.map(({ key, ...event }) => {
      const full: NewEvent = {
        type: event.type,
        v: 1,
        effective: event.effective,
        actor: event.actor ?? 'import',
        rule: event.rule ?? null,
        source: event.source,
        corrects: null,
        data: event.data,
      };
      return {
        file: name,
        edition: content.edition ?? 1,
        key,
        stream: content.subject,
        event: full,
        fingerprint: createHash('sha256').update(JSON.stringify(full)).digest('hex'),
      };
    }),
  );
}

const claimKey = ({ file, edition, key }: Item): string => `${fileOf(file, edition)}#${key}`;
const fileOf = (file: string, edition: number): string => (edition === 1 ? file : `${file}@${edition}`);

/** Whether the book has an earlier edition of the file that an entry is of. */
const olderKept = ({ file, edition }: Item, known: Known): boolean =>
  Array.from({ length: edition - 1 }, (_, n) => fileOf(file, n + 1)).some((earlier) => known.files.has(earlier));

/** What papers say is put right by corrections and never written anew. */
const editionFaults = (book: Book, { files }: History): Fault[] =>
  book === 'practice'
    ? []
    : files
        .filter(({ content }) => content.edition !== undefined)
        .map(({ name }) => ({ file: name, field: 'edition', reason: 'only a made-up example has editions' }));
const claimOf = (item: Item): Claim => ({ kind: 'history', key: claimKey(item), value: item.fingerprint });

/** What was imported: the fingerprint of each entry, and the files, each with its edition. */
type Known = { prints: Map<string, string>; files: Set<string> };

function knownClaims(db: Database, book: Book): Known {
  const rows = db
    .select()
    .from(claims)
    .where(and(eq(claims.book, book), eq(claims.kind, 'history')))
    .all();
  return {
    prints: new Map(rows.map(({ key, value }) => [key, value])),
    files: new Set(rows.map(({ key }) => key.slice(0, key.lastIndexOf('#')))),
  };
}

function changedFault(item: Item, known: Known): Fault[] {
  const before = known.prints.get(claimKey(item));
  return before === undefined || before === item.fingerprint
    ? []
    : [
        {
          file: item.file,
          field: `events[${item.key}]`,
          reason: 'was imported with other content; what is recorded is put right by a correction, not by a changed file',
        },
      ];
}

/** A proposal's number and slug are its own for ever. */
const identityClaims = (items: Item[]): Claim[] =>
  items.flatMap(({ stream, event }) => identityOf(event.data).map(([kind, key]) => ({ kind, key, value: stream })));

const people = (db: Database, history: History): VaultChange[] =>
  Object.entries(history.people).flatMap(([key, name]) =>
    readVault(db, 'person', key) ? [] : [{ kind: 'person' as const, key, value: { name } }],
  );

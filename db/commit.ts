import { envelope, type NewEvent, type RecordedEvent } from '../lib/process/event.ts';
import { schemaOf } from '../lib/process/subjects.ts';
import { type Claim, claimant, lay } from './claims.ts';
import { type Database, write } from './client.ts';
import { append, headOf, versionOf } from './log.ts';
import { onDisk } from './on-disk.ts';
import { project } from './projections/project.ts';
import type { Book } from './schema/log.ts';
import { changeVault, readVault, type VaultChange, type VaultKind } from './vault.ts';

export type Change = {
  book: Book;
  /** The version that each stream was decided on: 0 for one that must not exist yet. */
  expect?: { stream: string; version: number }[];
  /** The same for vault entries. */
  expectVault?: { kind: VaultKind; key: string; version: number }[];
  events: { stream: string; event: NewEvent }[];
  vault?: VaultChange[];
  claims?: Claim[];
};

export type Committed = { ok: true; events: RecordedEvent[]; position: number };
/** Somebody else was first: decide again on what is there now. `claim` names what was taken, with its value. */
export type Conflict = { ok: false; stream?: string; vault?: string; claim?: Claim };

/**
 * The one way in which anything is written: all of it, with its projections, or nothing. It is on the disk when this is done.
 * @param now the moment of recording; never before the last one of the book.
 * @throws on an event that its subject's schema refuses: that is a bug, not input.
 */
export async function commit(db: Database, change: Change, now: string): Promise<Committed | Conflict> {
  const events = change.events.map(({ stream, event }) => ({ stream, event: wellFormed(stream, event) }));
  const done = write<Committed | Conflict>(db, () => {
    const conflict = findConflict(db, change);
    if (conflict) return conflict;
    for (const claim of change.claims ?? []) lay(db, change.book, claim);
    for (const entry of change.vault ?? []) changeVault(db, entry, now);
    const appended = append(db, change.book, events, now);
    project(db, change.book, [...new Set(events.map((e) => e.stream))], change.vault ?? []);
    return { ok: true, events: appended, position: headOf(db, change.book).position };
  });
  if (done.ok) await onDisk(db);
  return done;
}

function wellFormed(stream: string, event: NewEvent): NewEvent {
  const checked = envelope.parse(event);
  return { ...checked, data: schemaOf(stream, event.type).parse(event.data) as Record<string, unknown> };
}

function findConflict(db: Database, change: Change): Conflict | null {
  for (const { stream, version } of change.expect ?? []) if (versionOf(db, change.book, stream) !== version) return { ok: false, stream };
  for (const { kind, key, version } of change.expectVault ?? [])
    if ((readVault(db, kind, key)?.version ?? 0) !== version) return { ok: false, vault: `${kind}/${key}` };
  for (const claim of change.claims ?? []) {
    const value = claimant(db, change.book, claim.kind, claim.key);
    if (value !== null) return { ok: false, claim: { kind: claim.kind, key: claim.key, value } };
  }
  return null;
}

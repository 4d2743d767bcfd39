import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange, type VaultKind, type VaultValue } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Classification } from '#lib/process/file-readers.ts';
import type { Brought } from './form.ts';
import { keep, sweepIncoming } from './store.ts';

export type StoredFile = VaultValue<'file'>;
/** Who brings a file, and who may read it. */
export type Terms = {
  book: Book;
  by: string;
  organisation: string | null;
  classification: Classification;
  bodies?: readonly string[];
  /** The subject that it belongs to (`proposal/…`, `inbox/…`); null until it is used by an act. */
  about?: string | null;
};

/** Keeps a file that was brought, and gives its id, which cannot be guessed (144 random bits). */
export async function storeFile({ incoming, name, kind }: Brought, terms: Terms, now: Instant): Promise<string> {
  await keep(incoming);
  await sweepIncoming(Date.parse(now));
  const id = randomBytes(18).toString('base64url');
  const { book, by, organisation, classification, bodies = [], about = null } = terms;
  const { sha256, bytes } = incoming;
  const value: StoredFile = {
    book,
    by,
    organisation,
    classification,
    bodies: [...bodies],
    about,
    sha256,
    bytes,
    name,
    type: kind.type,
    at: now,
  };
  const done = await commit(
    database(),
    { book, events: [], expectVault: [{ kind: 'file', key: id, version: 0 }], vault: [{ kind: 'file', key: id, value }] },
    now,
  );
  if (!done.ok) throw new Error('A fresh id was taken');
  return id;
}

/** What a commit needs to make files part of a subject: put it into the same commit as the act that uses them. */
export type Attached = { expectVault: { kind: VaultKind; key: string; version: number }[]; vault: VaultChange[] };

/**
 * Makes files that somebody brought part of a subject (`proposal/…`). Null where one is not there, is of another book, was brought by somebody else's people, or
 * belongs to another subject already.
 */
export function attach(ids: readonly string[], about: string, who: Bringer): Attached | null {
  const attached: Attached = { expectVault: [], vault: [] };
  for (const id of new Set(ids)) {
    const found = readVault(database(), 'file', id);
    if (!found || found.value.book !== who.book || !theirs(found.value, who)) return null;
    if (found.value.about === about) continue;
    if (found.value.about !== null && !found.value.about.startsWith('inbox/')) return null;
    attached.expectVault.push({ kind: 'file', key: id, version: found.version });
    attached.vault.push({
      kind: 'file',
      key: id,
      value: { ...found.value, about, organisation: who.organisation ?? found.value.organisation },
    });
  }
  return attached;
}

/** Who brings files: the person, and the organisation for which, which can read them from then on. `receives`: the Code Administrator, whose the files of its inbox are. */
type Bringer = { book: Book; person: string; organisation: string | null; receives?: boolean };

const theirs = ({ by, organisation, about }: StoredFile, who: Bringer): boolean =>
  by === who.person ||
  (who.receives === true && about?.startsWith('inbox/') === true) ||
  (organisation !== null && organisation === who.organisation);

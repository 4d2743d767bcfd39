import { database } from '#db/index.ts';
import { versionOf } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { filesAbout } from '#db/queries/files.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault } from '#db/vault.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import type { StoredFile } from '#lib/files/attach.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Day } from '#lib/process/day.ts';
import { alternateOn, holderOn } from '#lib/process/directory/directory.ts';
import { mayReadFile, type OfResponse, type Reader } from '#lib/process/file-readers.ts';
import { fingerprintOfAddress } from './responding.ts';
import { capacities, type Viewer } from './viewer.ts';

/** A file with its id; `shared` where everybody may read it. */
export type FoundFile = StoredFile & { id: string; shared: boolean };

/** A file that somebody may read today, or null: what they may not read is not there. `viewer` null for nobody who is signed in. */
export function findFile(id: string, viewer: Viewer | null, today: Day): FoundFile | null {
  const file = readVault(database(), 'file', id)?.value;
  if (!file) return null;
  const readable = { ...file, public: isPublic(file), ofResponse: ofResponse(id, file) };
  const shared = mayReadFile(readable, null);
  if (!shared && (!viewer || viewer.book !== file.book || !mayReadFile(readable, readerOf(viewer, today)))) return null;
  return { ...file, id, shared };
}

/** A file that somebody without an account brought to their response, for whoever has the key of their link. */
export function findOwnFile(id: string, key: string | undefined): FoundFile | null {
  const link = key ? readVault(database(), 'stakeholder', hashOf(key))?.value : null;
  const file = link?.verified ? readVault(database(), 'file', id)?.value : null;
  const own = link && file && file.book === link.book && file.by === `stakeholder/${fingerprintOfAddress(link.email)}`;
  return own ? { ...file, id, shared: false } : null;
}

/** What somebody may read today of the files that belong to a subject (`proposal/…`, `inbox/…`). */
export const listFiles = (book: Book, about: string, viewer: Viewer | null, today: Day): FoundFile[] =>
  filesAbout(book, about).flatMap(({ id }) => findFile(id, viewer, today) ?? []);

/** Where a file is read; the name at its end is only for whoever saves it, and must be the file's own. */
export const fileHref = ({ id, name }: { id: string; name: string }): string => `/files/${id}/${encodeURIComponent(name)}`;

/** A proposal is public as soon as the record has it; a draft, a form that waits and the Helpdesk's inbox are not. */
const isPublic = ({ about, book }: StoredFile): boolean =>
  about?.startsWith('proposal/') === true && versionOf(database(), book, about) > 0;

/** How far the response that a file belongs to can be read; null for a file of anything else. */
function ofResponse(id: string, { about, book }: StoredFile): OfResponse | null {
  if (!about?.startsWith('consultation/')) return null;
  const consultation = readSubject<Consultation>(about, book);
  if (!consultation) return 'sealed';
  if (consultation.responses.some(({ answers }) => answers.some(({ file }) => file === id))) return 'published';
  return consultation.closed || consultation.published || consultation.cancelled ? 'over' : 'sealed';
}

function readerOf(viewer: Viewer, today: Day): Reader {
  const [own] = capacities(viewer, today);
  const seats = Object.values(readDirectory(database(), viewer.book).seats);
  const held = seats.filter((seat) => holderOn(seat, today)?.person === viewer.person || alternateOn(seat, today) === viewer.person);
  return {
    person: viewer.person,
    organisation: own?.organisation ?? null,
    kinds: own?.kinds ?? [],
    bodies: held.map(({ body }) => body),
  };
}

/** The bodies of a book that can be named as readers: those that have seats. */
export function namedBodies(book: Book): { id: string; name: string }[] {
  const { bodies, seats } = readDirectory(database(), book);
  const seated = new Set(Object.values(seats).map(({ body }) => body));
  return Object.values(bodies)
    .filter(({ id }) => seated.has(id))
    .map(({ id, name }) => ({ id, name }));
}

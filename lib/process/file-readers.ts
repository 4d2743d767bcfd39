import { decidesOnResponses } from './consultation/readable.ts';
import type { ActorKind } from './proposal/actors.ts';
import type { Basis } from './rules/rule.ts';
import type { classifications } from './words.ts';

export type Classification = (typeof classifications)[number];

/**
 * Who reads a file of each class, as the form says it, and what that rests on. The papers know only White: public, and may be shared. The other three are this
 * register's choice, after the usual meaning of these colours.
 */
export const fileReaders: Record<Classification, { who: string; basis: Basis }> = {
  White: { who: 'Everybody, once what it belongs to is public', basis: 'paper' },
  Green: { who: 'People who are signed in for a Party or a body', basis: 'our-choice' },
  Amber: { who: 'The bodies that are named, the Code Administrator, the Authority, and your organisation', basis: 'our-choice' },
  Red: { who: 'The Code Administrator and your organisation', basis: 'our-choice' },
};

/**
 * How far a file of a response to a consultation can be read, whatever class was chosen for it: `sealed` while it can be answered, `over` from its close on, `published` once
 * the answer that it belongs to is (CONSULT-8).
 */
export type OfResponse = 'sealed' | 'over' | 'published';

/** A file, as far as its readers depend on it. `public`: whether what it belongs to is public. */
export type ReadableFile = {
  classification: Classification;
  by: string;
  organisation: string | null;
  bodies: readonly string[];
  public: boolean;
  ofResponse?: OfResponse | null;
};
/** Who asks: the person, for whom they stand, their capacities, and the bodies on which they have a seat today. */
export type Reader = { person: string; organisation: string | null; kinds: readonly ActorKind[]; bodies: readonly string[] };

/** Whether somebody may read a file; `reader` null for nobody who is signed in. Who brought it, and their organisation, always may. */
export function mayReadFile(file: ReadableFile, reader: Reader | null): boolean {
  if (file.ofResponse ? file.ofResponse === 'published' : file.classification === 'White' && file.public) return true;
  if (!reader) return false;
  const own = reader.person === file.by || (file.organisation !== null && reader.organisation === file.organisation);
  if (own || reader.kinds.includes('code-administrator')) return true;
  if (file.ofResponse) return file.ofResponse === 'over' && decidesOnResponses(reader.kinds);
  if (file.classification === 'Green') return reader.bodies.length > 0 || reader.kinds.some((kind) => kind !== 'anyone');
  if (file.classification === 'Amber')
    return reader.kinds.includes('authority') || reader.bodies.some((body) => file.bodies.includes(body));
  return false;
}

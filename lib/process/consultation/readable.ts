import type { Instant } from '../day.ts';
import type { ActorKind } from '../proposal/actors.ts';
import type { PartyCategory } from '../words.ts';
import type { Answer } from './answers.ts';
import { isWithheld } from './confidential.ts';
import type { Consultation, Response } from './consultation.ts';
import { currentVersion, type ResponseStatus, type StoredResponse, statusOfResponse } from './response.ts';
import { isOver } from './status.ts';

/** Who reads: the capacities that the directory gives them today, in the book of the consultation. Null: nobody who is signed in, and every public channel. */
export type Reader = {
  kinds: readonly ActorKind[];
  organisation: string | null;
  person: string | null;
  stakeholder?: string | null;
} | null;

/** An answer as a reader gets it; one that is withheld has neither response nor rationale. */
export type ReadableAnswer = Answer & { withheld: boolean };

/** A response as a reader gets it. `whole` true: nothing was asked to be kept back from this reader. */
export type Readable = {
  /** Tells it apart in a table: the entry of the log, or the receipt where nothing is published yet. */
  key: string;
  /** Both null where the respondent is withheld, or where it is an individual. */
  organisation: string | null;
  calledAs: string | null;
  category: PartyCategory | null;
  categoryPrinted: string | null;
  status: ResponseStatus;
  received: Instant | null;
  /** True where the reader is told only that a confidential response was received. */
  anonymous: boolean;
  answers: ReadableAnswer[];
  redacted?: Response['redacted'];
  clarifications?: Response['clarifications'];
};

const insiders: readonly ActorKind[] = ['change-board', 'change-board-member', 'authority'];

/** Whether somebody decides on the proposal, or determines it: they read every response whole once it is over. */
export const decidesOnResponses = (kinds: readonly ActorKind[]): boolean => insiders.some((kind) => kinds.includes(kind));

/**
 * What a reader may read of a response: the one place that decides it, for every channel (CONSULT-8). Null where the reader may not know of it yet. Its own organisation and
 * the Code Administrator read everything at any time, the Change Board and the Authority once it is over; everybody else, once published, what is not confidential.
 */
export function readableAnswers(reader: Reader, consultation: Consultation, given: StoredResponse, now: Instant): Readable | null {
  if (readsAll(reader, consultation, given, now)) return wholly(given);
  const status = statusOfResponse(given);
  if (!consultation.published || status === 'withdrawn') return null;
  const version = currentVersion(given);
  if (version.confidential.of !== 'all') {
    const read = version.answers.filter((one) => !isWithheld(version.confidential, one.question)).map(open);
    const withheld = version.confidential.of === 'parts' ? version.confidential.questions.map(keptBack) : [];
    return { ...wholly(given), answers: [...read, ...withheld] };
  }
  const { showCategory } = version.confidential;
  return {
    ...wholly(given),
    key: `confidential-${status}`,
    organisation: null,
    calledAs: null,
    category: showCategory ? given.category : null,
    categoryPrinted: showCategory ? given.categoryPrinted : null,
    received: null,
    anonymous: true,
    answers: [],
  };
}

/** Whether a reader may read everything of a response, confidential or not. */
export function readsAll(reader: Reader, consultation: Consultation, given: Pick<StoredResponse, 'respondent'>, now: Instant): boolean {
  if (!reader) return false;
  const { organisation, person, stakeholder } = given.respondent;
  if (organisation !== null && reader.organisation === organisation) return true;
  if (organisation === null && person !== null && reader.person === person) return true;
  if (organisation === null && stakeholder !== null && reader.stakeholder === stakeholder) return true;
  return readsEvery(reader, consultation, now);
}

/** Whether somebody may read everything of every response: the Code Administrator at any time, the Change Board and the Authority once it is over. */
export function readsEvery(reader: Reader, consultation: Consultation, now: Instant): boolean {
  if (!reader) return false;
  if (reader.kinds.includes('code-administrator')) return true;
  return decidesOnResponses(reader.kinds) && isOver(consultation, now);
}

/** What everybody reads of a response that is published. */
export function readablePublished({
  entry,
  organisation,
  calledAs,
  answers,
  withheld = [],
  standing,
  received,
  ...told
}: Response): Readable {
  return {
    key: String(entry),
    organisation,
    calledAs: calledAs ?? null,
    category: told.category,
    categoryPrinted: told.categoryPrinted,
    status: standing ?? 'counted',
    received: received ?? null,
    anonymous: false,
    answers: [...answers.map(open), ...withheld.map(keptBack)],
    redacted: told.redacted,
    clarifications: told.clarifications,
  };
}

function wholly(given: StoredResponse): Readable {
  const { receipt, received, answers } = currentVersion(given);
  return {
    key: receipt,
    organisation: given.respondent.organisation,
    calledAs: given.respondent.calledAs,
    category: given.category,
    categoryPrinted: given.categoryPrinted,
    status: statusOfResponse(given),
    received,
    anonymous: false,
    answers: answers.map(open),
  };
}

const open = (one: Answer): ReadableAnswer => ({ ...one, withheld: false });
/** Whether it was blank is not told either. */
const keptBack = (question: string): ReadableAnswer => ({ question, response: null, rationale: null, withheld: true });

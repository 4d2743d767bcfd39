import { createHash } from 'node:crypto';
import { database } from '#db/index.ts';
import { headOf, versionOf } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultValue } from '#db/vault.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import type { Answer } from '#lib/process/consultation/answers.ts';
import { type Confidential, nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { categoryOfRespondent, type Respondent, responseKey } from '#lib/process/consultation/respondent.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import type { ActorKind } from '#lib/process/proposal/actors.ts';
import { ownActor } from './raising.ts';
import type { Viewer } from './viewer.ts';

export type HeldResponse = VaultValue<'response'>;
export type HeldDraft = VaultValue<'response-draft'>;

/** Who answers: with whose voice, in which capacities, and where a receipt goes. */
export type Voice = {
  respondent: Respondent;
  kinds: readonly ActorKind[];
  /** What the pages call it: the organisation, or what a stakeholder calls itself. */
  name: string;
  /** `person/…` who is writing, or null for somebody without an account. */
  by: string | null;
  email: string | null;
};

/** With whose voice somebody who is signed in answers: that of their organisation, else their own. Null for somebody whom the directory does not know. */
export function voiceOfViewer(viewer: Viewer, now: Instant): Voice | null {
  const actor = ownActor(viewer, now);
  if (!actor) return null;
  const person = actor.organisation ? null : viewer.person;
  return {
    respondent: { organisation: actor.organisation, person, stakeholder: null, calledAs: null },
    kinds: actor.kinds,
    name: actor.organisation ? actor.name : 'yourself',
    by: viewer.person,
    email: readVault(database(), 'contact', viewer.person)?.value.email ?? null,
  };
}

/** The voice of somebody without an account, by the key of the link that their address was sent; null where there is none, or not for this consultation. */
export function voiceOfStakeholder(key: string | undefined, book: Book, consultation: string): Voice | null {
  const found = key ? readVault(database(), 'stakeholder', hashOf(key))?.value : null;
  if (!found?.verified || found.book !== book || found.consultation !== consultation) return null;
  const { email, calledAs } = found;
  return {
    respondent: { organisation: null, person: null, stakeholder: fingerprintOfAddress(email), calledAs },
    kinds: ['anyone'],
    name: calledAs ?? 'an individual',
    by: null,
    email,
  };
}

export const fingerprintOfAddress = (email: string): string => createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

/** A response as its own people see it: what is being written, what was submitted, and the versions that a change is decided on. */
export type OpenResponse = {
  book: Book;
  consultation: Consultation;
  voice: Voice;
  key: string;
  draft: HeldDraft | null;
  given: HeldResponse | null;
  at: { draft: number; given: number; stream: number };
  /** What the form shows: the draft, else what was submitted. */
  answers: Answer[];
  confidential: Confidential;
  /** The version of the draft that the form shows. */
  version: number;
};

/** The consultation of a book by the last part of its id, or null. */
export const consultationIn = (book: Book, id: string): Consultation | null => readSubject<Consultation>(`consultation/${id}`, book);

/** The response of a voice to a consultation, read in one state of the book. Null where there is no such consultation. */
export function openResponse(book: Book, id: string, voice: Voice): OpenResponse | null {
  const db = database();
  for (;;) {
    const { position } = headOf(db, book);
    const consultation = consultationIn(book, id);
    if (!consultation) return null;
    const key = responseKey(book, consultation.id, voice.respondent);
    const draft = readVault(db, 'response-draft', key);
    const given = readVault(db, 'response', key);
    const stream = versionOf(db, book, consultation.id);
    if (headOf(db, book).position !== position) continue;
    const current = given && currentVersion(given.value);
    const { answers, confidential } = draft?.value ?? current ?? { answers: [], confidential: nothingConfidential };
    return {
      ...{ book, consultation, voice, key, answers, confidential },
      draft: draft?.value ?? null,
      given: given?.value ?? null,
      at: { draft: draft?.version ?? 0, given: given?.version ?? 0, stream },
      version: draft?.value.saved.length ?? 0,
    };
  }
}

/** The category that a response is printed with: from the organisation's record on that day (CONSULT-1). */
export function categoryFor(book: Book, { respondent }: Voice) {
  const organisation = respondent.organisation ? readDirectory(database(), book).organisations[respondent.organisation] : null;
  return categoryOfRespondent(organisation ?? null);
}

import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { responsesTo } from '#db/queries/responses.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange, type VaultValue } from '#db/vault.ts';
import { type Afterwards, mayClarify, mayRedact, nothingAfterwards } from '#lib/process/consultation/afterwards.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { responseKey } from '#lib/process/consultation/respondent.ts';
import { currentVersion, inOrderOfReceipt } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { clarificationLetter } from './afterwards-letters.ts';
import type { HeldResponse } from './responding.ts';

export type Notes = VaultValue<'response-notes'>;

/** A response with what was written on it, as the Code Administrator works with it. `id`: part of its address; it tells nobody whose it is. */
export type Handled = { id: string; key: string; given: HeldResponse; notes: Afterwards; version: number };

const keyOf = (book: Book, given: HeldResponse): string => responseKey(book, given.consultation, given.respondent);

/** Every response to a consultation with its notes, in order of receipt. Only for the Code Administrator's people. */
export const handledResponses = (book: Book, { id }: Pick<Consultation, 'id'>): Handled[] =>
  inOrderOfReceipt(responsesTo(book, id)).map((given) => handled(book, given as HeldResponse));

function handled(book: Book, given: HeldResponse): Handled {
  const key = keyOf(book, given);
  const notes = readVault(database(), 'response-notes', key);
  return { id: currentVersion(given).receipt, key, given, notes: notes?.value ?? nothingAfterwards, version: notes?.version ?? 0 };
}

/** One of them by any of its receipts, which stay in links and letters after a new version. */
export const handledResponse = (book: Book, consultation: Pick<Consultation, 'id'>, receipt: string): Handled | null =>
  handledResponses(book, consultation).find(({ given }) => given.versions.some((one) => one.receipt === receipt)) ?? null;

type Asked = { book: Book; consultation: Consultation; receipt: string; by: string };
export type Written = { ok: true } | { ok: false; missing: true } | Refusal;

/** Writes on a response; on a conflict it is read and decided again. */
async function write(
  { book, consultation, receipt }: Asked,
  now: Instant,
  change: (found: Handled) => { notes: Afterwards; vault?: VaultChange[] } | Refusal,
): Promise<Written> {
  for (;;) {
    const found = handledResponse(book, consultation, receipt);
    if (!found) return { ok: false, missing: true };
    const changed = change(found);
    if ('reason' in changed) return changed;
    const { notes, codes, redactions, clarifications } = changed.notes;
    const value: Notes = { book, consultation: consultation.id, notes, codes, redactions, clarifications };
    const entry = { kind: 'response-notes' as const, key: found.key };
    const done = await commit(
      database(),
      { book, events: [], expectVault: [{ ...entry, version: found.version }], vault: [{ ...entry, value }, ...(changed.vault ?? [])] },
      now,
    );
    if (done.ok) return { ok: true };
  }
}

/** Adds a note of an analyst, on one answer or on the whole. */
export const noteOn = (asked: Asked, note: { question: string | null; text: string }, now: Instant): Promise<Written> =>
  write(asked, now, ({ notes }) => ({ notes: { ...notes, notes: [...notes.notes, { ...note, at: now, by: asked.by }] } }));

/** Sets the themes and positions that an analyst sees in an answer. */
export const codeAnswer = (asked: Asked, question: string, themes: string[], now: Instant): Promise<Written> =>
  write(asked, now, ({ notes }) => ({ notes: { ...notes, codes: { ...notes.codes, [question]: themes } } }));

/** Puts another text in the place of one that cannot be published, with the reason (CONSULT-18). */
export const redactAnswer = (
  asked: Asked,
  redaction: { question: string; part: 'response' | 'rationale'; text: string; reason: string },
  now: Instant,
): Promise<Written> =>
  write(asked, now, ({ given, notes }) => {
    const may = mayRedact(asked.consultation, now);
    if (!may.ok) return may;
    const was = currentVersion(given).answers.find(({ question }) => question === redaction.question)?.[redaction.part] ?? '';
    const others = notes.redactions.filter(({ question, part }) => question !== redaction.question || part !== redaction.part);
    return { notes: { ...notes, redactions: [...others, { ...redaction, was, at: now, by: asked.by }] } };
  });

/** Asks a respondent what an answer means (CONSULT-19); it is told by e-mail where an address is known. */
export const askToClarify = (asked: Asked, { question, text }: { question: string; text: string }, now: Instant): Promise<Written> =>
  write(asked, now, ({ given, notes }) => {
    const may = mayClarify(asked.consultation, given, question, now);
    if (!may.ok) return may;
    const one = { id: randomBytes(9).toString('base64url'), question, asked: text, askedAt: now, askedBy: asked.by };
    const open = { ...one, answered: null, answeredAt: null, answeredBy: null };
    return {
      notes: { ...notes, clarifications: [...notes.clarifications, open] },
      vault: clarificationLetter(asked.book, asked.consultation, given, { question, text }, now),
    };
  });

/** The respondent's answer to what it was asked. */
export const clarify = (asked: Asked, { id, text }: { id: string; text: string }, now: Instant): Promise<Written> =>
  write(asked, now, ({ given, notes }) => {
    const open = notes.clarifications.find((one) => one.id === id);
    const may = mayClarify(asked.consultation, given, open?.question ?? '', now);
    if (!may.ok) return may;
    const answered = { answered: text, answeredAt: now, answeredBy: asked.by };
    return { notes: { ...notes, clarifications: notes.clarifications.map((one) => (one.id === id ? { ...one, ...answered } : one)) } };
  });

/** The themes and the summary of a consultation, as its analysts have them. */
export function consultationNotes(book: Book, id: string): { value: VaultValue<'consultation-notes'>; version: number } {
  const found = readVault(database(), 'consultation-notes', `${book} ${id}`);
  return found ?? { value: { book, themes: [], summary: '', saved: [] }, version: 0 };
}

/** Saves them; false where somebody saved since `version`. */
export async function saveConsultationNotes(
  { book, id, version, by }: { book: Book; id: string; version: number; by: string },
  { themes, summary }: { themes: string[]; summary: string },
  now: Instant,
): Promise<boolean> {
  const before = consultationNotes(book, id).value;
  const entry = { kind: 'consultation-notes' as const, key: `${book} ${id}` };
  const value = { book, themes, summary, saved: [...before.saved, { at: now, by, was: before.summary }] };
  return (await commit(database(), { book, events: [], expectVault: [{ ...entry, version }], vault: [{ ...entry, value }] }, now)).ok;
}

/** A consultation of a book that this register runs itself, by the last part of its id; null for what papers tell, and where there is none. */
export function runHere(book: Book, id: string): Consultation | null {
  const found = readSubject<Consultation>(`consultation/${id}`, book);
  return found && found.source === null ? found : null;
}

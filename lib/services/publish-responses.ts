import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readSettings } from '#db/queries/settings.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { dueOn } from '#lib/process/consultation/due.ts';
import { type PublicationDraft, publication } from '#lib/process/consultation/publication.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import type { RuleId } from '#lib/process/rules.ts';
import { consultationNotes, type Handled, handledResponses } from './afterwards.ts';
import { publishedLetters } from './afterwards-letters.ts';
import { consultationAt, proposalOf, withEvents } from './consultation-follows.ts';
import { consultationNoticesOf } from './consultation-notices.ts';
import { formClaim, sentBefore } from './form-token.ts';

/** What publishing would bring about now: the consultation as everybody would read it, and what it was decided on. */
export type Foreseen = {
  ok: true;
  consultation: Consultation;
  after: Consultation;
  events: NewEvent[];
  responses: Handled[];
  /** Changes with everything that a publication rests on: a check page carries it back. */
  seen: string;
  at: { stream: number; notes: number };
};

export function foreseePublication(book: Book, id: string, by: string, now: Instant): Foreseen | Refusal | { ok: false; missing: true } {
  const found = consultationAt(book, id);
  if (!found || found.consultation.source) return { ok: false, missing: true };
  const { consultation, version } = found;
  const responses = handledResponses(book, consultation);
  const notes = consultationNotes(book, id);
  const { smallNumber } = readSettings(book, londonDay(now));
  const byKey = new Map(responses.map((one) => [one.given, one.notes]));
  const drafts = publication(
    consultation,
    responses.map(({ given }) => given),
    {
      now,
      smallNumber,
      summary: notes.value.summary.trim() || undefined,
      afterwards: (given) => byKey.get(given as Handled['given']) ?? nothing,
    },
  );
  if ('reason' in drafts) return drafts;
  const events = [...dueOn(consultation, now), ...drafts.map((draft) => eventOf(draft, by, now))];
  const versions = responses.map(({ key, version }) => `${readVault(database(), 'response', key)?.version}.${version}`);
  return {
    ok: true,
    consultation,
    after: withEvents(consultation, events, id, now),
    events,
    responses,
    seen: [version, notes.version, ...versions].join('-'),
    at: { stream: version, notes: notes.version },
  };
}

const nothing = { notes: [], codes: {}, redactions: [], clarifications: [] };
const rules: Record<PublicationDraft['type'], RuleId> = { 'response-published': 'CONSULT-8', 'responses-published': 'CONSULT-14' };

const eventOf = ({ type, data }: PublicationDraft, by: string, now: Instant): NewEvent => ({
  ...{ type, v: 1, effective: { on: londonDay(now) }, actor: by, rule: rules[type], source: null, corrects: null },
  data,
});

export type PublishedNow = { ok: true; again: boolean } | { ok: false; changed: true };

/** Publishes the responses as one act: what is not confidential goes into the log, published files become readable for everybody, respondents are told. */
export async function publishResponses(
  { book, id, by, seen, token }: { book: Book; id: string; by: string; seen: string; token: string },
  now: Instant,
): Promise<PublishedNow | Refusal | { ok: false; missing: true }> {
  for (;;) {
    if (sentBefore(book, token, `publish ${id}`)) return { ok: true, again: true };
    const foreseen = foreseePublication(book, id, by, now);
    if (!foreseen.ok) return foreseen;
    if (foreseen.seen !== seen) return { ok: false, changed: true };
    const { consultation, events, responses, at } = foreseen;
    const change: Change = {
      book,
      expect: [{ stream: id, version: at.stream }],
      expectVault: [
        { kind: 'consultation-notes', key: `${book} ${id}`, version: at.notes },
        ...responses.map(({ key, version }) => ({ kind: 'response-notes' as const, key, version })),
      ],
      events: events.map((event) => ({ stream: id, event })),
      vault: [
        ...publishedLetters(book, consultation, responses.flatMap(standing), now),
        ...consultationNoticesOf({ book, stream: id, before: consultation, events, proposal: proposalOf(book, consultation) }, now),
      ],
      claims: [formClaim(token, `publish ${id}`, String(at.stream + 1))],
    };
    const done = await commit(database(), change, now);
    if (done.ok) return { ok: true, again: false };
  }
}

const standing = ({ given }: Handled) => (given.withdrawn ? [] : [given]);

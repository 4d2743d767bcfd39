import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Writing } from '#lib/process/consultation/merge.ts';
import { consultationWith } from '#lib/process/consultation/testing.ts';
import { foreseePublication, publishResponses } from './publish-responses.ts';
import { type OpenResponse, openResponse, type Voice, voiceOfViewer } from './responding.ts';
import { saveResponse } from './response-draft.ts';
import { type Submitted, submitResponse } from './submit-response.ts';

export const book = 'practice' as const;
/** The short address of the made-up consultation, and moments of it: open, its last second, the first one after it, the day of the publication. */
export const id = 'mp900-refinement';
export const open = '2027-02-01T10:00:00.000Z';
export const lastSecond = '2027-02-12T17:00:00.000Z';
export const over = '2027-02-12T17:00:01.000Z';
export const later = '2027-02-15T10:00:00.000Z';

export const viewer = (person: string) => ({ login: `${person}@demo.example`, person: `person/${person}`, book });

/** The voice of somebody made up; throws where the directory does not know them. */
export function voice(person: string): Voice {
  const found = voiceOfViewer(viewer(person), open);
  if (!found) throw new Error(`Nobody knows ${person}`);
  return found;
}

/** Announces a Refinement Consultation of the practice book, from 25 January to 12 February 2027 with the standard questions, unless told otherwise. */
export async function announced(more: Partial<Consultation> = {}): Promise<void> {
  const made = consultationWith({ opens: '2027-01-25', closes: '2027-02-12', ...more });
  const { title, kind, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions } = made;
  const data = {
    id: made.id,
    title,
    kind,
    proposal: more.proposal ?? null,
    issuedBy,
    opens,
    closes,
    closesAt,
    standing,
    terms,
    chapters,
    questions,
  };
  const event = {
    ...{ type: 'announced', v: 1, effective: { on: '2027-01-20' }, actor: 'person/x002', rule: null, source: null, corrects: null },
    data,
  };
  const done = await commit(database(), { book, events: [{ stream: made.id, event }] }, '2027-01-20T10:00:00.000Z');
  if (!done.ok) throw new Error('Not announced');
}

/** The response of a voice as it stands at each call. */
export const reading =
  (as: Voice, of = id) =>
  (): OpenResponse => {
    const found = openResponse(book, of, as);
    if (!found) throw new Error('There is no such consultation');
    return found;
  };

/** Writes a response and submits it at once. */
export async function respond(as: Voice, writing: Writing, { at = open, of = id } = {}): Promise<Submitted> {
  const read = reading(as, of);
  const saved = await saveResponse(read, writing, { version: read().version }, at);
  if (!saved.ok) throw new Error('A clash');
  const done = await submitResponse(read, { seen: saved.version, token: `a token ${Math.random()}` }, at);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done;
}

/** Publishes the responses, by the analyst. */
export async function published(of = id): Promise<void> {
  const stream = `consultation/${of}`;
  const foreseen = foreseePublication(book, stream, 'person/x002', later);
  const seen = foreseen.ok ? foreseen.seen : '';
  const done = await publishResponses({ book, id: stream, by: 'person/x002', seen, token: `a token ${Math.random()}` }, later);
  if (!done.ok) throw new Error(JSON.stringify(done));
}

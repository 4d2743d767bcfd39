import { beforeEach, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { readVault } from '#db/vault.ts';
import type { Answers, TaskName } from '#lib/process/proposal/form/field.ts';
import { beginDraft, saveDraft } from './draft.ts';
import { openForm } from './raising.ts';
import { receiveAgain, returnedForm, returnedForms } from './receive-again.ts';
import { readWaiting, returnForm } from './submissions.ts';
import { discardForm, submitForm } from './submit.ts';
import { capacities, type Viewer } from './viewer.ts';

const viewer = (person: string): Viewer => ({ login: `${person}@demo.example`, person: `person/${person}`, book: 'practice' });
const nell = viewer('x037');
const stranger = viewer('x004');
const analyst = viewer('x002');
const thursday = '2027-03-25T10:00:00.000Z';
const wednesday = '2027-03-31T10:00:00.000Z';
/** Tuesday 30 March 2027, 16:50 in London, after Easter. */
const letter = { at: '2027-03-30T15:50:00.000Z', on: '2027-03-30', how: 'letter' as const, evidence: 'Letter of 29 March 2027' };

let db: Database;
beforeEach(async () => {
  db = holdDatabase(await databaseWithPractice());
});

const saved = (id: string) => openForm(analyst, id, wednesday) ?? openForm(nell, id, wednesday);
const save = async (id: string, task: TaskName, typed: Answers, who: Viewer, now: string) =>
  saveDraft({ viewer: who, id, task, version: saved(id)?.draft.saved.length ?? 0, typed, chosen: {} }, now);
const send = (id: string, who: Viewer, token: string, now = wednesday) =>
  submitForm({ viewer: who, id, version: saved(id)?.draft.saved.length ?? 0, token }, now);
const receive = (id: string, who = analyst, received: typeof letter = letter) => receiveAgain({ viewer: who, id, received }, wednesday);
const back = (id: string, now: string, token: string) => {
  const seen = readWaiting(analyst, id, now)?.at.submission ?? 0;
  return returnForm({ viewer: analyst, id, defects: ['Contact is missing.'], seen, token }, now);
};

/** Nell's own form without a contact, sent on Thursday 25 March 2027 and returned at once. */
async function returned(): Promise<string> {
  const [actor] = capacities(nell, '2027-03-25');
  if (!actor) throw new Error('nobody');
  const begun = await beginDraft({ viewer: nell, standing: 'party', actor }, thursday);
  if (!begun.ok) throw new Error(begun.reason);
  await save(begun.id, 'idea', { title: 'Readings by post', issue: 'Readings arrive late.' }, nell, thursday);
  await send(begun.id, nell, 'the first time', thursday);
  expect(await back(begun.id, thursday, 'back once')).toMatchObject({ ok: true });
  return begun.id;
}
const contacts = { contactName: 'Nell Example', contactEmail: 'nell@larkhollow.example' };

test('RIGHT-24, RIGHT-25: what was missing comes by letter; the Code Administrator completes and sends the form, and its days count from the letter', async () => {
  const id = await returned();
  expect(openForm(analyst, id, wednesday)).toBeNull();
  expect(await receive(id)).toEqual({ ok: true });
  await save(id, 'contacts', contacts, analyst, wednesday);
  expect(await send(id, analyst, 'for them')).toMatchObject({ ok: true, again: false });
  expect(readVault(db, 'submission', id)?.value).toMatchObject({
    ...{ state: 'submitted', organisation: 'organisation/larkhollow-light', submitted: '2027-03-30', commentsBy: '2027-04-06' },
    received: { ...letter, recordedBy: analyst.person },
  });
});

test('RIGHT-25: a form that came by post and went back is not sent again on its first receipt', async () => {
  const id = await returned();
  await receive(id);
  await save(id, 'contacts', { contactName: '' }, analyst, wednesday);
  await send(id, analyst, 'for them');
  expect(await back(id, wednesday, 'back twice')).toMatchObject({ ok: true });
  expect(await send(id, analyst, 'once more', '2027-04-01T10:00:00.000Z')).toEqual({
    ...{ ok: false, rule: 'RIGHT-25' },
    reason: 'It went back on 31 March 2027. Enter first when and how the Helpdesk received it again: its days count from then.',
  });
  expect(await receive(id)).toMatchObject({ ok: false, rule: 'RIGHT-25' });
});

test('RIGHT-25: a call in the minute in which the form went back counts, one before it does not', async () => {
  const call = (time: string) => ({ at: `2027-03-25T${time}:00.000Z`, on: '2027-03-25', how: 'telephone' as const, evidence: null });
  const id = await returned();
  expect(await receiveAgain({ viewer: analyst, id, received: call('09:59') }, wednesday)).toMatchObject({ ok: false, rule: 'RIGHT-25' });
  expect(await receiveAgain({ viewer: analyst, id, received: call('10:00') }, wednesday)).toEqual({ ok: true });
});

test('once its own people write on it again, it is theirs alone until they send it', async () => {
  const id = await returned();
  await receive(id);
  expect(openForm(analyst, id, wednesday)).not.toBeNull();
  await save(id, 'idea', { title: 'Readings by post', issue: 'Our own reasons, still secret.' }, nell, wednesday);
  expect(openForm(analyst, id, wednesday)).toBeNull();
  expect(await receive(id)).toMatchObject({ ok: false, rule: 'RIGHT-24' });
});

test('what its own people send in the end counts from that moment, and did not come by post', async () => {
  const id = await returned();
  await receive(id);
  await save(id, 'contacts', contacts, nell, wednesday);
  expect(await send(id, nell, 'by herself')).toMatchObject({ ok: true });
  expect(readVault(db, 'submission', id)?.value).toMatchObject({ submitted: '2027-03-31', commentsBy: '2027-04-07', received: null });
});

test('STAGE-2: the Code Administrator discards a returned form on a letter that says so', async () => {
  const id = await returned();
  expect(await discardForm({ viewer: analyst, id }, wednesday)).toEqual({ ok: false, missing: true });
  await receive(id);
  expect(await discardForm({ viewer: analyst, id }, wednesday)).toEqual({ ok: true });
  expect([readVault(db, 'draft', id), readVault(db, 'submission', id)]).toEqual([null, null]);
});

test('nobody reads what a Proposer writes and has not sent: while it completes the form itself, none is received for it', async () => {
  const id = await returned();
  await save(id, 'idea', { title: 'Readings by post', issue: 'Our own reasons, still secret.' }, nell, wednesday);
  expect(await receive(id)).toMatchObject({ ok: false, rule: 'RIGHT-24', reason: expect.stringMatching(/has written on the form since/) });
  expect(openForm(analyst, id, wednesday)).toBeNull();
});

test('only the Code Administrator’s people receive, and only a form that went back', async () => {
  const id = await returned();
  expect(returnedForms(analyst, wednesday).map((form) => form.id)).toEqual([id]);
  for (const who of [nell, stranger]) {
    expect(await receive(id, who)).toEqual({ ok: false, missing: true });
    expect(returnedForm(who, id, wednesday)).toBeNull();
    expect(returnedForms(who, wednesday)).toEqual([]);
  }
  await save(id, 'contacts', contacts, nell, wednesday);
  await send(id, nell, 'by herself');
  expect(await receive(id)).toEqual({ ok: false, missing: true });
  expect(await receive('none')).toEqual({ ok: false, missing: true });
});

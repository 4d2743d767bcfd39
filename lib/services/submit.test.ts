import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { headOf, read } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readClaim } from '#db/queries/claims.ts';
import { readProposal } from '#db/queries/proposal.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault, readVault } from '#db/vault.ts';
import { verify } from '#db/verify.ts';
import { actorFor } from '#lib/process/directory/capacities.ts';
import type { Answers, TaskName } from '#lib/process/proposal/form/field.ts';
import type { Standing } from '#lib/process/proposal/form/standing.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { beginDraft, listForms, saveDraft } from './draft.ts';
import { checkAcceptance, checkReturn } from './form-check.ts';
import { addressFor } from './form-letters.ts';
import { park } from './park.ts';
import { openForm } from './raising.ts';
import { acceptForm, listWaiting, readWaiting, returnForm, type Waiting } from './submissions.ts';
import { discardForm, submitForm } from './submit.ts';
import { capacities, type Viewer } from './viewer.ts';

const viewer = (person: string): Viewer => ({ login: `${person}@demo.example`, person: `person/${person}`, book: 'practice' });
const nell = viewer('x037');
const colleague = viewer('x001');
const other = viewer('x004');
const analyst = viewer('x002');
const thursday = '2027-03-25T10:00:00.000Z';
const wednesday = '2027-03-31T10:00:00.000Z';

let db: Database;
beforeEach(async () => {
  db = holdDatabase(await databaseWithPractice());
});

async function begin(who = nell, standing: Standing = 'party', as = ''): Promise<string> {
  const all = capacities(who, '2027-03-25');
  const actor = as ? all.find(({ id }) => id === as) : all[0];
  if (!actor) throw new Error('nobody');
  const done = await beginDraft({ viewer: who, standing, actor }, thursday);
  if (!done.ok) throw new Error(done.reason);
  return done.id;
}

const save = (
  id: string,
  task: TaskName,
  typed: Answers,
  own: { who?: Viewer; version?: number; chosen?: Record<string, string> } = {},
) => {
  const { who = nell, version = openForm(who, id, thursday)?.draft.saved.length ?? 0, chosen = {} } = own;
  return saveDraft({ viewer: who, id, task, version, typed, chosen }, thursday);
};

const idea = { title: 'Readings by post', issue: 'Readings arrive late.' };
const contacts = { contactName: 'Nell Example', contactEmail: 'nell@larkhollow.example' };

async function written(own: Answers = {}): Promise<string> {
  const id = await begin();
  await save(id, 'idea', { ...idea, ...own });
  await save(id, 'contacts', contacts);
  return id;
}

const send = (id: string, token = 'token-of-one-page', now = thursday, who = nell) =>
  submitForm({ viewer: who, id, version: openForm(who, id, now)?.draft.saved.length ?? 0, token }, now);
const accept = (id: string, token = `accept-${id}`) =>
  acceptForm({ viewer: analyst, id, seen: readWaiting(analyst, id, wednesday)?.at.submission ?? 0, token }, wednesday);

test('a double click on “Begin a form” begins one', async () => {
  const [actor] = capacities(nell, '2027-03-25');
  if (!actor) throw new Error('nobody');
  const click = () => beginDraft({ viewer: nell, standing: 'party', actor, token: 'one-button' }, thursday);
  const [first, second] = await Promise.all([click(), click()]);
  expect(second).toEqual(first);
  expect(listForms(nell, thursday)).toHaveLength(1);
});

describe('two colleagues write one form', () => {
  test('the second is shown what the first saved, and chooses', async () => {
    const id = await begin();
    expect(await save(id, 'idea', { ...idea, title: 'Nell’s title' }, { version: 1 })).toEqual({ ok: true, version: 2 });
    const clash = await save(id, 'idea', { ...idea, title: 'My title' }, { who: colleague, version: 1 });
    expect(clash).toMatchObject({ ok: false, clash: { title: 'Nell’s title' }, by: 'person/x037', version: 2 });
    expect(openForm(nell, id, thursday)?.draft.fields.title).toBe('Nell’s title');
    await save(id, 'idea', { ...idea, title: 'My title' }, { who: colleague, version: 2, chosen: { title: 'theirs' } });
    expect(openForm(nell, id, thursday)?.draft.fields.title).toBe('Nell’s title');
    await save(id, 'idea', { ...idea, title: 'My title' }, { who: colleague, version: 2, chosen: { title: 'mine' } });
    expect(openForm(nell, id, thursday)?.draft).toMatchObject({
      fields: { title: 'My title' },
      saved: [{}, {}, { by: 'person/x001', was: { title: 'Nell’s title' } }],
    });
  });
  test('other pages do not collide, and saving nothing new is no version', async () => {
    const id = await begin();
    await save(id, 'idea', idea, { version: 1 });
    expect(await save(id, 'contacts', contacts, { who: colleague, version: 1 })).toEqual({ ok: true, version: 3 });
    expect(await save(id, 'contacts', contacts, { version: 1 })).toEqual({ ok: true, version: 3 });
  });
  test('people of another organisation and of the Code Administrator do not see it', async () => {
    const id = await begin();
    expect(openForm(other, id, thursday)).toBeNull();
    expect(openForm(analyst, id, thursday)).toBeNull();
    expect(await save(id, 'idea', idea, { who: other })).toEqual({ ok: false, missing: true });
    expect(listForms(other, thursday)).toEqual([]);
    expect(listForms(colleague, thursday).map((form) => form.id)).toEqual([id]);
  });
});

describe('submitting', () => {
  test('a double click makes one submission with one receipt', async () => {
    const id = await written();
    const [first, second] = await Promise.all([send(id), send(id)]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toMatchObject({ ok: true, again: true, receipt: first.ok && first.receipt });
    expect(listWaiting(analyst, thursday)).toHaveLength(1);
  });
  test('the receipt goes to the contact that the form names, else to whoever sent it, as the check page says', async () => {
    const person = 'person/x037';
    const contact = { kind: 'contact' as const, key: person, value: { email: 'nell.tarragon@larkhollow.example', telephone: null } };
    await commit(db, { book: 'practice', events: [], vault: [contact] }, thursday);
    expect(addressFor({ fields: contacts, person })).toBe('nell@larkhollow.example');
    expect(addressFor({ fields: { contactEmail: 'no address' }, person })).toBe('nell.tarragon@larkhollow.example');
    expect(addressFor({ fields: {}, person: 'person/x999' })).toBeNull();
  });
  test('STAGE-2: Thursday 25 March 2027, comments by Monday 5 April: Good Friday and Easter Monday do not count', async () => {
    const id = await written();
    await send(id);
    expect(readVault(db, 'submission', id)?.value).toMatchObject({ submitted: '2027-03-25', commentsBy: '2027-04-05' });
  });
  test('what a colleague saved after the check page has to be looked at first', async () => {
    const id = await written();
    await save(id, 'idea', { ...idea, title: 'Another' }, { who: colleague });
    expect(await submitForm({ viewer: nell, id, version: 3, token: 'of-an-old-page-xx' }, thursday)).toEqual({ ok: false, changed: true });
    expect(readVault(db, 'submission', id)).toBeNull();
  });
  test('nothing of it is in the log, and it cannot be changed while it waits', async () => {
    const before = headOf(db, 'practice').position;
    const id = await written();
    await send(id);
    expect(headOf(db, 'practice').position).toBe(before);
    expect(await save(id, 'idea', { ...idea, title: 'Too late' })).toMatchObject({ ok: false, rule: 'STAGE-2' });
  });
});

describe('returned, and sent again', () => {
  test('STAGE-2: the clock begins anew: sent again on 31 March 2027, comments by 7 April', async () => {
    const id = await begin();
    await save(id, 'idea', idea);
    await send(id);
    const seen = readWaiting(analyst, id, thursday)?.at.submission ?? 0;
    expect(await accept(id)).toMatchObject({ ok: false, rule: 'FORM-4' });
    const defects = ['Contact is missing.', 'Say which readings.'];
    const token = 'token-of-the-return';
    expect(await returnForm({ viewer: nell, id, defects: ['x'], seen, token }, thursday)).toEqual({ ok: false, missing: true });
    const clicks = await Promise.all([1, 2].map(() => returnForm({ viewer: analyst, id, defects, seen, token }, thursday)));
    expect(clicks).toEqual([
      { ok: true, again: false },
      { ok: true, again: true },
    ]);
    const late = { viewer: { ...analyst, person: 'person/x010' }, id, defects, seen, token: 'token-of-a-colleague' };
    expect(await returnForm(late, thursday)).not.toMatchObject({ ok: true });
    await save(id, 'contacts', contacts);
    expect(await send(id, 'token-of-a-second-page', wednesday)).toMatchObject({ ok: true, again: false });
    expect(readVault(db, 'submission', id)?.value).toMatchObject({
      state: 'submitted',
      commentsBy: '2027-04-07',
      returns: [{ defects: ['Contact is missing.', 'Say which readings.'] }],
    });
  });
});

describe('accepting', () => {
  test('STAGE-3: number and address are claimed, the form is erased, the contact waits in the vault, and the record verifies', async () => {
    const id = await written();
    await send(id);
    const done = await accept(id);
    expect(done).toMatchObject({ ok: true, slug: 'readings-by-post', again: false });
    if (!done.ok) return;
    expect([readVault(db, 'draft', id), readVault(db, 'submission', id)]).toEqual([null, null]);
    expect(readClaim('practice', 'slug', 'readings-by-post')).toBe(done.stream);
    const proposal = readProposal('readings-by-post', {}, 'practice')?.proposal;
    expect(proposal).toMatchObject({
      stage: 'development',
      proposers: [{ organisation: 'organisation/larkhollow-light', person: 'person/x037' }],
    });
    const person = proposal?.contacts[0]?.person ?? '';
    expect(readVault(db, 'person', person)?.value).toEqual({ name: 'Nell Example' });
    expect(JSON.stringify(read(db, 'practice', done.stream))).not.toMatch(/Nell Example|nell@larkhollow/);
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });
  test('a double click accepts once; two forms never get one number; a second title gets an address of its own', async () => {
    const [one, two] = [await written(), await written()];
    await send(one, 'token-of-the-first-form');
    await send(two, 'token-of-the-second-form');
    const [first, again, second] = await Promise.all([accept(one, 'click-click-click'), accept(one, 'click-click-click'), accept(two)]);
    expect([first, again, second]).toMatchObject([{ ok: true }, { ok: true, again: true }, { ok: true, slug: 'readings-by-post-2' }]);
    const streams = [first, again, second].map((done) => done.ok && done.stream);
    expect(streams[1]).toBe(streams[0]);
    expect(streams[2]).not.toBe(streams[0]);
  });
  test('only the Code Administrator’s people see what waits, and nobody accepts what has changed since', async () => {
    const id = await written();
    await send(id);
    expect(listWaiting(other, thursday)).toEqual([]);
    expect(await acceptForm({ viewer: nell, id, seen: 1, token: 'of-a-proposer-xx' }, wednesday)).toEqual({ ok: false, missing: true });
    expect(await acceptForm({ viewer: analyst, id, seen: 99, token: 'of-an-old-page-xx' }, wednesday)).toEqual({
      ok: false,
      changed: true,
    });
  });
  test('RAISE-6: the Panel’s proposal, recorded on the Chair’s word, is the Panel’s', async () => {
    const id = await begin(analyst, 'panel', 'body/panel');
    const meeting = 'meeting/practice-panel-2024-04-12';
    await save(
      id,
      'standing',
      { meeting, verb: 'APPROVE', votesFor: '9', votesAgainst: '0', votesAbstain: '1', panelPurpose: 'other-code' },
      { who: analyst },
    );
    await save(id, 'idea', idea, { who: analyst });
    await save(id, 'contacts', contacts, { who: analyst });
    expect(await send(id, 'token-of-the-panel-1', thursday, analyst)).toMatchObject({ ok: false, rule: 'RAISE-6' });
    await save(
      id,
      'standing',
      { meeting, verb: 'APPROVE', votesFor: '10', votesAgainst: '0', votesAbstain: '0', panelPurpose: 'other-code' },
      { who: analyst },
    );
    expect(await send(id, 'token-of-the-panel-2', thursday, analyst)).toMatchObject({ ok: true });
    expect(await accept(id)).toMatchObject({ ok: true });
    expect(readProposal('readings-by-post', {}, 'practice')?.proposal.proposers).toMatchObject([{ body: 'body/panel' }]);
  });
  test('RIGHT-25: a form that came by e-mail counts from its receipt, and its organisation sees it', async () => {
    const directory = readDirectory(db, 'practice');
    const received = {
      recordedBy: analyst.person,
      at: '2027-03-23T16:50:00.000Z',
      on: '2027-03-23',
      how: 'e-mail' as const,
      evidence: null,
    };
    const organisation = directory.organisations['organisation/larkhollow-light'] ?? null;
    const actor = { ...actorFor(directory, organisation, 'organisation/larkhollow-light', '2027-03-23'), received };
    const begun = await beginDraft({ viewer: analyst, standing: 'party', actor, received }, thursday);
    if (!begun.ok) throw new Error(begun.reason);
    await save(begun.id, 'idea', idea, { who: analyst });
    await save(begun.id, 'contacts', contacts, { who: analyst });
    expect(await send(begun.id, 'token-of-the-helpdesk', thursday, analyst)).toMatchObject({ ok: true });
    expect(readVault(db, 'submission', begun.id)?.value).toMatchObject({
      submitted: '2027-03-23',
      organisation: 'organisation/larkhollow-light',
      commentsBy: '2027-04-01',
    });
    expect(openForm(nell, begun.id, thursday)).not.toBeNull();
    const done = await accept(begun.id);
    expect(done.ok && read(db, 'practice', done.stream).some(({ type }) => type === 'act-received')).toBe(true);
  });
});

describe('the check page of acceptance and return', () => {
  test('STAGE-3: says the number, the address, the stage and who is told, and is what comes about', async () => {
    const id = await written();
    await send(id);
    const waiting = readWaiting(analyst, id, wednesday);
    const checked = waiting && checkAcceptance(waiting, 'Welcome.', wednesday);
    if (!checked?.ok) throw new Error('It could not be accepted');
    expect(checked.slug).toBe('readings-by-post');
    expect(checked.preview.after).toBe('Development Stage');
    expect(checked.told).toContainEqual(expect.stringMatching(/^The Proposer: 1 organisation, /));
    expect(checked.told).toContain('The contact of the form, with your note: 1 address');
    const letters = () => listVault(db, 'mail').length + listVault(db, 'mail-record').length;
    const before = letters();
    const done = await acceptForm(
      { viewer: analyst, id, seen: waiting?.at.submission ?? 0, token: 'as-checked', note: 'Welcome.' },
      wednesday,
    );
    if (!done.ok) throw new Error('It was not accepted');
    expect(letters() - before).toBe(checked.messages);
    expect(done.slug).toBe(checked.slug);
    expect(referenceOf(readProposal(done.slug, {}, 'practice')?.proposal as Proposal)).toBe(checked.reference);
  });
  test('FORM-4: nothing is foreseen for a form in which something is missing; nothing is returned without a line', async () => {
    const id = await begin();
    await save(id, 'idea', idea);
    await send(id);
    const waiting = readWaiting(analyst, id, thursday) as Waiting;
    expect(checkAcceptance(waiting, undefined, thursday)).toMatchObject({ ok: false, rule: 'FORM-4' });
    expect(checkReturn(waiting, [' ', ''], thursday)).toMatchObject({ ok: false, rule: 'STAGE-2' });
    expect(checkReturn(waiting, ['Contact is missing.', ''], thursday)).toEqual({
      ok: true,
      defects: ['Contact is missing.'],
      told: ['The contact of the form, with these lines: no address on record'],
      messages: 0,
    });
  });
});

describe('discarding', () => {
  test('STAGE-2: what was submitted is erased and leaves its fingerprint; the number was never used', async () => {
    const id = await written();
    const sent = await send(id);
    expect(await discardForm({ viewer: other, id }, thursday)).toEqual({ ok: false, missing: true });
    expect(await discardForm({ viewer: nell, id }, thursday)).toEqual({ ok: true });
    expect([readVault(db, 'draft', id), readVault(db, 'submission', id)]).toEqual([null, null]);
    expect(readClaim('practice', 'discarded', sent.ok ? sent.receipt : '')).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(db.$client.prepare('SELECT * FROM vault').all())).not.toContain('Readings arrive late.');
  });

  test('STAGE-2: what a colleague had typed on its pages is gone at once, and nothing of another form', async () => {
    const [id, another] = [await written(), await written()];
    const parked = (path: string, login: string | null) =>
      park({ login, path, fields: { issue: ['Typed on a page that was never saved.'] }, errors: {}, checked: false }, thursday);
    for (const path of [`/raise/${id}/idea`, `/raise/${id}`, `/admin/submissions/${id}`]) await parked(path, colleague.login);
    await parked(`/raise/${id}/idea`, null);
    const kept = [await parked(`/raise/${another}/idea`, nell.login), await parked(`/raise/${id}x/idea`, nell.login)];
    expect(await discardForm({ viewer: nell, id }, thursday)).toEqual({ ok: true });
    expect(
      listVault(db, 'parked')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(kept.sort());
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault, readVault } from '#db/vault.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { consultationWith, said } from '#lib/process/consultation/testing.ts';
import { openResponse, type Voice, voiceOfStakeholder, voiceOfViewer } from './responding.ts';
import { saveResponse } from './response-draft.ts';
import { submitResponse, withdrawResponse } from './submit-response.ts';

const book = 'practice' as const;
const now = '2027-02-01T10:00:00.000Z';
/** The last second of 17:00:00 on Friday 12 February 2027, and the first one after it. */
const inTime = '2027-02-12T17:00:00.000Z';
const tooLate = '2027-02-12T17:00:01.000Z';

const contact = { kind: 'contact', key: 'person/x004', value: { email: 'ada@bramblewick.example', telephone: null } } as const;

const viewerOf = (person: string) => ({ login: `${person}@demo.example`, person: `person/${person}`, book });
const voice = (person: string): Voice => {
  const found = voiceOfViewer(viewerOf(person), now);
  if (!found) throw new Error(`Nobody knows ${person}`);
  return found;
};
const read =
  (as: Voice, id = 'mp900-refinement') =>
  () => {
    const open = openResponse(book, id, as);
    if (!open) throw new Error('There is no such consultation');
    return open;
  };
const answers = [said('q2', 'Yes', 'Less data.'), said('q5', 'Yes'), said('q4', 'Yes')];
const page = (...all: typeof answers) => ({ answers: all, confidential: nothingConfidential });

async function announce(more: Partial<Consultation> = {}) {
  const { id, title, kind, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions } = consultationWith({
    opens: '2027-01-25',
    closes: '2027-02-12',
    ...more,
  });
  const data = { id, title, kind, proposal: null, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions };
  const event = {
    type: 'announced',
    v: 1,
    effective: { on: '2027-01-20' },
    actor: 'person/x002',
    rule: null,
    source: null,
    corrects: null,
    data,
  };
  const done = await commit(database(), { book, events: [{ stream: id, event }] }, '2027-01-20T10:00:00.000Z');
  if (!done.ok) throw new Error('Not announced');
}

async function write(as: Voice, typed = page(...answers), at = now) {
  const saved = await saveResponse(read(as), typed, { version: read(as)().version }, at);
  if (!saved.ok) throw new Error('A clash');
  return saved.version;
}
const send = (as: Voice, seen: number, at: string, token = `a token ${Math.random()}`) => submitResponse(read(as), { seen, token }, at);

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announce();
});

describe('CONSULT-2: one response of an organisation, written by its people', () => {
  test('a colleague opens what the other saved; each save says who changed what', async () => {
    const [one, other] = people('organisation/bramblewick-energy');
    await write(voice(one));
    const open = read(voice(other))();
    expect(open.answers).toHaveLength(3);
    await write(voice(other), page(said('q2', 'No', 'More data.'), said('q5', 'Yes'), said('q4', 'Yes')));
    expect(read(voice(one))().draft?.saved.map(({ by, fields }) => [by, fields])).toEqual([
      [`person/${one}`, ['q2', 'q5', 'q4']],
      [`person/${other}`, ['q2']],
    ]);
  });

  test('two at once: the second sees what the first wrote, and nothing is overwritten', async () => {
    const [one, other] = people('organisation/bramblewick-energy');
    const seen = await write(voice(one));
    await write(voice(other), page(said('q2', 'No'), ...answers.slice(1)));
    const saved = await saveResponse(read(voice(one)), page(said('q2', 'Perhaps'), ...answers.slice(1)), { version: seen }, now);
    expect(saved).toMatchObject({ ok: false, clashes: [{ field: 'q2', theirs: { response: 'No' }, by: `person/${other}` }], version: 2 });
    expect(read(voice(one))().answers.find(({ question }) => question === 'q2')?.response).toBe('No');
  });

  test('submitted once however often it is pressed, with a receipt; the log says nothing of it', async () => {
    const as = voice('x004');
    const { position } = headOf(database(), book);
    const seen = await write(as);
    const first = await send(as, seen, inTime, 'one token for both');
    const second = await send(as, seen, inTime, 'one token for both');
    expect(first).toMatchObject({ ok: true, again: false });
    expect(second).toEqual({ ...first, again: true });
    expect(listVault(database(), 'response')).toHaveLength(1);
    expect(listVault(database(), 'response-draft')).toHaveLength(0);
    expect(headOf(database(), book).position).toBe(position);
  });

  test('replaced until it closes, and the earlier version is kept', async () => {
    const as = voice('x004');
    await send(as, await write(as), '2027-02-02T10:00:00.000Z');
    await send(as, await write(as, page(said('q5', 'No'), said('q4', 'No'))), '2027-02-03T10:00:00.000Z');
    const given = read(as)().given;
    expect(given?.versions.map((version) => version.answers.find(({ question }) => question === 'q4')?.response)).toEqual(['Yes', 'No']);
    expect(given?.versions.map(({ receipt }) => receipt.slice(0, 2))).toEqual(['R-', 'R-']);
  });

  test('withdrawn until it closes: it is kept, and its text is a draft again', async () => {
    const as = voice('x004');
    const done = await send(as, await write(as), '2027-02-02T10:00:00.000Z');
    const seen = done.ok ? done.receipt : '';
    expect(await withdrawResponse(read(as), { seen }, inTime)).toEqual({ ok: true });
    expect(read(as)()).toMatchObject({ given: { withdrawn: { at: inTime, by: 'person/x004' } }, draft: { answers } });
    expect(await send(as, read(as)().version, inTime)).toMatchObject({ ok: true });
    expect(read(as)().given?.withdrawn).toBeNull();
  });

  test('what a colleague saved after the check page is looked at again before it is sent', async () => {
    const as = voice('x004');
    const seen = await write(as);
    await write(as, page(said('q5', 'No'), said('q4', 'No')));
    expect(await send(as, seen, inTime)).toEqual({ ok: false, changed: true });
  });
});

describe('CONSULT-3, CONSULT-4: the hour in London, by the clock of the server', () => {
  test('the second at 17:00:00 is in', async () => {
    const as = voice('x004');
    expect(await send(as, await write(as), inTime)).toMatchObject({ ok: true });
  });
  test('17:00:01 is out, says so, changes nothing, and what was typed is kept', async () => {
    const as = voice('x004');
    const seen = await write(as);
    expect(await send(as, seen, tooLate)).toEqual({
      ok: false,
      rule: 'CONSULT-4',
      reason: 'The consultation closed at 5pm on 12 February 2027.',
    });
    expect(read(as)()).toMatchObject({ given: null, draft: { answers } });
    expect(await write(as, page(said('q5', 'Later')), tooLate)).toBe(2);
  });
  test('it cannot be withdrawn or replaced any more', async () => {
    const as = voice('x004');
    const done = await send(as, await write(as), inTime);
    expect(await withdrawResponse(read(as), { seen: done.ok ? done.receipt : '' }, tooLate)).toMatchObject({
      ok: false,
      rule: 'CONSULT-4',
    });
  });
  test('CONSULT-6: before it opens, with its day', async () => {
    const as = voice('x004');
    expect(await send(as, await write(as), '2027-01-24T23:59:59.000Z')).toMatchObject({
      ok: false,
      rule: 'CONSULT-6',
      reason: 'This consultation opens on 25 January 2027.',
    });
  });
});

describe('Who may', () => {
  test('CONSULT-5: the DCC responds to a Refinement Consultation, and not to a Modification Report Consultation', async () => {
    await announce({ id: 'consultation/mp900-report', kind: 'modification-report' });
    const [dcc] = people('organisation/practice-dcc');
    const as = voice(dcc);
    expect(await send(as, await write(as), inTime)).toMatchObject({ ok: true });
    const there = read(as, 'mp900-report');
    await saveResponse(there, page(said('q1', 'Approve', 'Objective (a)')), { version: 0 }, now);
    expect(await submitResponse(there, { seen: 1, token: 'a token for the DCC' }, inTime)).toMatchObject({
      ok: false,
      reason: 'The DCC does not respond to the Modification Report Consultation (Section D7.8).',
    });
  });

  test('somebody without an account, by a link to an address that is theirs; the fingerprint of it is all that the response holds', async () => {
    const stakeholder = {
      ...{ book, consultation: 'consultation/mp900-refinement', email: 'ann@example.org', calledAs: 'Ann’s Charity' },
      asked: now,
      verified: now,
    };
    const entry = { kind: 'stakeholder', key: hashOf('the key in the link'), value: stakeholder } as const;
    await commit(database(), { book, events: [], vault: [entry] }, now);
    expect(voiceOfStakeholder('another key', book, 'consultation/mp900-refinement')).toBeNull();
    expect(voiceOfStakeholder('the key in the link', book, 'consultation/mp900-report')).toBeNull();
    const as = voiceOfStakeholder('the key in the link', book, 'consultation/mp900-refinement');
    if (!as) throw new Error('The link is not known');
    expect(await send(as, await write(as), inTime)).toMatchObject({ ok: true });
    const { given, key } = read(as)();
    expect(given).toMatchObject({ categoryPrinted: 'Other stakeholder', respondent: { calledAs: 'Ann’s Charity' } });
    expect(JSON.stringify(readVault(database(), 'response', key))).not.toContain('ann@example.org');
  });
});

describe('CONSULT-7, CONSULT-9: what is looked at before it is sent', () => {
  test('the mandatory answers', async () => {
    const as = voice('x004');
    const done = await send(as, await write(as, page(said('q2', 'Yes'))), inTime);
    expect(done).toMatchObject({
      ok: false,
      invalid: { q5: 'Answer question 5: it is mandatory', q4: 'Answer question 4: it is mandatory' },
    });
  });
  test('a request for confidentiality without a reason', async () => {
    const as = voice('x004');
    await write(as, { answers, confidential: { of: 'all', reason: ' ', showCategory: false } } as never);
    expect(await send(as, read(as)().version, inTime)).toMatchObject({
      ok: false,
      invalid: { confidentialReason: 'Say why it is confidential: a request needs a reason' },
    });
  });
  test('the receipt by e-mail repeats every answer but the confidential ones', async () => {
    await commit(database(), { book, events: [], vault: [contact] }, now);
    const as = voice('x004');
    await write(as, { answers, confidential: { of: 'parts', questions: ['q2'], reason: 'Prices' } } as never);
    const done = await send(as, read(as)().version, inTime);
    const mail = listVault(database(), 'mail-record').map(({ value }) => value.text);
    expect(mail).toHaveLength(1);
    expect(mail[0]).toContain(done.ok ? done.receipt : 'no receipt');
    expect(mail[0]).toContain('Question 5: Yes');
    expect(mail[0]).toContain('Question 2: Confidential, so it is not repeated here');
    expect(mail[0]).not.toContain('Less data.');
  });
});

/** The made-up people of an organisation. */
function people(organisation: string): [string, string] {
  const known: Record<string, [string, string]> = {
    'organisation/bramblewick-energy': ['x004', 'x026'],
    'organisation/practice-dcc': ['x016', 'x016'],
  };
  return known[organisation] as [string, string];
}

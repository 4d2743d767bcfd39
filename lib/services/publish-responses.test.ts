import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { verify } from '#db/verify.ts';
import { type Confidential, nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { publishedCounts } from '#lib/process/consultation/counts.ts';
import { readablePublished } from '#lib/process/consultation/readable.ts';
import { consultationWith, said } from '#lib/process/consultation/testing.ts';
import { handledResponses } from './afterwards.ts';
import { foreseePublication, publishResponses } from './publish-responses.ts';
import { recordResponse } from './record-response.ts';
import { respondentName, silentParties } from './respondents.ts';
import { consultationIn } from './responding.ts';

const book = 'practice' as const;
const stream = 'consultation/mp900-refinement';
const analyst = { login: 'analyst@demo.example', person: 'person/x002', book };
const inTime = '2027-02-12T17:00:00.000Z';
const late = '2027-02-12T17:00:01.000Z';
const now = '2027-02-15T10:00:00.000Z';
const secret = 'Our tender price is 12 million';

async function announce() {
  const { id, title, kind, issuedBy, closesAt, standing, terms, chapters, questions } = consultationWith();
  const data = {
    id,
    title,
    kind,
    proposal: null,
    issuedBy,
    opens: '2027-01-25',
    closes: '2027-02-12',
    closesAt,
    standing,
    terms,
    chapters,
    questions,
  };
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
  await commit(database(), { book, events: [{ stream: id, event }] }, '2027-01-20T10:00:00.000Z');
}
const received = (organisation: string, at: string, confidential: Confidential = nothingConfidential, text = 'Yes') =>
  recordResponse(
    analyst,
    'mp900-refinement',
    {
      from: { organisation: `organisation/${organisation}` },
      received: { at, how: 'e-mail' },
      answers: [said('q4', text, secret)],
      confidential,
    },
    now,
  );
const consultation = (): Consultation => {
  const found = consultationIn(book, 'mp900-refinement');
  if (!found) throw new Error('Nothing was announced');
  return found;
};
async function publish(token = 'a token of its own') {
  const foreseen = foreseePublication(book, stream, analyst.person, now);
  if (!foreseen.ok) throw new Error('Not to be published');
  return publishResponses({ book, id: stream, by: analyst.person, seen: foreseen.seen, token }, now);
}

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announce();
});

describe('CONSULT-21: a letter of somebody without a record is not recorded under the name of an organisation in the directory', () => {
  const letter = (calledAs: string) =>
    recordResponse(
      analyst,
      'mp900-refinement',
      {
        from: { calledAs, email: 'somebody@elsewhere.example' },
        received: { at: inTime, how: 'letter' },
        answers: [said('q1', 'Yes')],
        confidential: nothingConfidential,
      },
      now,
    );

  test('it is refused by the field, and nothing is recorded; any other name is printed as given, with no Party’s category', async () => {
    expect(await letter('bramblewick energy LTD')).toMatchObject({
      ok: false,
      invalid: { calledAs: 'Bramblewick Energy is in the directory: choose it above, so that the response is recorded as its own' },
    });
    expect(listVault(database(), 'response')).toEqual([]);
    expect(await letter('Friends of Bramblewick Energy')).toMatchObject({ ok: true });
    const [held] = listVault(database(), 'response');
    if (!held) throw new Error('Nothing was recorded');
    expect(held.value).toMatchObject({ category: null, categoryPrinted: 'Other stakeholder' });
    expect(respondentName(book, held.value)).toBe('Friends of Bramblewick Energy (name as given, no account)');
  });
});

describe('CONSULT-4: a response received by other means', () => {
  test('received at 17:00:00 and entered three days later it counts; a second later it is late and does not', async () => {
    expect(await received('bramblewick-energy', inTime)).toMatchObject({ ok: true, standing: 'counted' });
    expect(await received('larkhollow-light', late)).toMatchObject({ ok: true, standing: 'late' });
  });
  test('one received before what stands does not replace it', async () => {
    await received('bramblewick-energy', inTime);
    expect(await received('bramblewick-energy', '2027-02-01T10:00:00.000Z')).toMatchObject({ ok: false, rule: 'CONSULT-2' });
  });
  test('a wholly blank one is none', async () => {
    const blank = {
      from: { organisation: 'organisation/dunmoor-grid' },
      received: { at: inTime, how: 'letter' },
      answers: [],
      confidential: nothingConfidential,
    };
    expect(await recordResponse(analyst, 'mp900-refinement', blank as never, now)).toMatchObject({
      ok: false,
      invalid: { form: expect.any(String) },
    });
  });
});

test('who has not answered is every Party but those that have', async () => {
  const before = silentParties(book, consultation(), []);
  await received('bramblewick-energy', inTime);
  const after = silentParties(
    book,
    consultation(),
    handledResponses(book, consultation()).map(({ given }) => given),
  );
  expect(before.map(({ name }) => name)).toContain('Bramblewick Energy');
  expect(after).toEqual(before.filter(({ name }) => name !== 'Bramblewick Energy'));
});

describe('CONSULT-8, CONSULT-14: publication is one act', () => {
  test('in order of receipt, with what is confidential in no entry of the log', async () => {
    await received('dunmoor-grid', '2027-02-03T10:00:00.000Z');
    await received('bramblewick-energy', '2027-02-02T10:00:00.000Z', { of: 'parts', questions: ['q4'], reason: 'Prices' });
    await received('larkhollow-light', inTime, { of: 'all', reason: 'Prices', showCategory: false });
    await received('calderstane-power', late);
    expect(await publish()).toEqual({ ok: true, again: false });
    const events = read(database(), book, stream);
    expect(events.map(({ type }) => type)).toEqual([
      'announced',
      'opened',
      'closed',
      'response-published',
      'response-published',
      'response-published',
      'responses-published',
    ]);
    expect(events.slice(3, 6).map(({ data }) => data.organisation)).toEqual([
      'organisation/bramblewick-energy',
      'organisation/dunmoor-grid',
      'organisation/calderstane-power',
    ]);
    const log = JSON.stringify(events);
    expect(log).not.toContain('larkhollow');
    expect(JSON.stringify(events[3])).not.toContain(secret);
    expect(log).not.toContain('"Prices"');
    expect(verify(database()).map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('counts: the total has the confidential one, the late one is apart, and a single confidential answer is counted nowhere else', async () => {
    await received('dunmoor-grid', inTime);
    await received('larkhollow-light', inTime, { of: 'all', reason: 'Prices', showCategory: true }, 'No');
    await received('calderstane-power', late);
    await publish();
    const counts = publishedCounts(consultation(), consultation().responses.map(readablePublished));
    expect(counts).toMatchObject({ total: 2, confidential: 1, late: 1 });
    expect(counts.categories.find(({ cell }) => cell === 'small-supplier')?.count).toBe(0);
    expect(counts.questions.find(({ question }) => question.id === 'q4')?.answers).toEqual([{ answer: 'Yes', count: 1 }]);
  });

  test('pressed twice, it is published once; respondents are told once', async () => {
    await received('dunmoor-grid', inTime);
    const foreseen = foreseePublication(book, stream, analyst.person, now);
    const asked = { book, id: stream, by: analyst.person, seen: foreseen.ok ? foreseen.seen : '', token: 'one token for both' };
    expect(await publishResponses(asked, now)).toEqual({ ok: true, again: false });
    const told = listVault(database(), 'mail-record').length;
    expect(await publishResponses(asked, now)).toEqual({ ok: true, again: true });
    expect(listVault(database(), 'mail-record')).toHaveLength(told);
  });

  test('a response that is recorded after the preview is not left out unseen', async () => {
    await received('dunmoor-grid', inTime);
    const foreseen = foreseePublication(book, stream, analyst.person, now);
    await received('bramblewick-energy', inTime);
    const seen = foreseen.ok ? foreseen.seen : '';
    expect(await publishResponses({ book, id: stream, by: analyst.person, seen, token: 'a token of its own' }, now)).toEqual({
      ok: false,
      changed: true,
    });
  });

  test('not before it has closed, and not twice', async () => {
    expect(foreseePublication(book, stream, analyst.person, inTime)).toMatchObject({ ok: false, rule: 'CONSULT-3' });
    await publish();
    expect(foreseePublication(book, stream, analyst.person, now)).toMatchObject({ ok: false, rule: 'CONSULT-14' });
    expect(await received('larkhollow-light', late)).toMatchObject({ ok: false, rule: 'CONSULT-4' });
  });

  test('“No responses were received” is published too', async () => {
    await publish();
    expect(consultation()).toMatchObject({ responses: [], published: { counted: 0 } });
  });
});

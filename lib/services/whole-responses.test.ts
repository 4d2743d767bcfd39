import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { consultationWith, said } from '#lib/process/consultation/testing.ts';
import { openResponse, voiceOfViewer } from './responding.ts';
import { saveResponse } from './response-draft.ts';
import { submitResponse } from './submit-response.ts';
import { wholeResponses } from './whole-responses.ts';

const open = '2027-02-01T10:00:00.000Z';
const closed = '2027-02-12T17:00:01.000Z';
const secret = 'Storage costs us 12 pence a file.';
const viewer = (person: string) => ({ login: `${person}@demo.example`, person: `person/${person}`, book: 'practice' as const });
let id: string;

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  const announced = consultationWith({ opens: '2027-01-25', closes: '2027-02-12' });
  const { title, kind, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions } = announced;
  id = announced.id.slice('consultation/'.length);
  const data = { id: announced.id, title, kind, proposal: null, issuedBy, opens, closes, closesAt, standing, terms, chapters, questions };
  const about = { v: 1, effective: { on: '2027-01-20' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  const event = { type: 'announced', ...about, data };
  await commit(database(), { book: 'practice', events: [{ stream: announced.id, event }] }, '2027-01-20T10:00:00.000Z');
  const voice = voiceOfViewer(viewer('x037'), open);
  const read = () => {
    const response = voice && openResponse('practice', id, voice);
    if (!response) throw new Error('Nobody answers');
    return response;
  };
  const answers = [said('q2', 'Yes', secret), said('q5', 'Yes'), said('q4', 'Yes')];
  await saveResponse(read, { answers, confidential: { of: 'parts', questions: ['q2'], reason: 'Prices' } }, { version: 0 }, open);
  expect(await submitResponse(read, { seen: 1, token: 'the token of this form' }, open)).toMatchObject({ ok: true });
});

const reads = (person: string, at: string): boolean =>
  JSON.stringify(wholeResponses(viewer(person), id, at)?.rows.map(({ readable }) => readable) ?? null).includes(secret);

describe('CONSULT-8: what is confidential is read by the Code Administrator, the Change Board and the Authority', () => {
  test('the Code Administrator at any time; a Change Board member, an alternate and the Authority from 17:00:01 on', () => {
    expect(reads('x002', open)).toBe(true);
    for (const person of ['x004', 'x009', 'x017'])
      expect([person, reads(person, open), reads(person, closed)]).toEqual([person, false, true]);
  });

  test('nobody else: the respondent’s page is another, and other Parties, the department, the Panel, committees and outsiders read nothing', () => {
    for (const person of ['x037', 'x020', 'x018', 'x022', 'x026', 'x032', 'x033'])
      expect([person, wholeResponses(viewer(person), id, closed)]).toEqual([person, null]);
  });

  test('it says what is confidential and why', () => {
    expect(wholeResponses(viewer('x017'), id, closed)?.rows[0]?.confidential).toEqual({ of: 'parts', questions: ['q2'], reason: 'Prices' });
  });
});

import { beforeAll, expect, test } from 'vitest';
import { evolveConsultation } from '../../lib/process/consultation/consultation.ts';
import { publication } from '../../lib/process/consultation/publication.ts';
import { consultationWith, responseOf, said } from '../../lib/process/consultation/testing.ts';
import { fold } from '../../lib/process/fold.ts';
import { happened } from '../../lib/process/testing.ts';
import type { Database } from '../client.ts';
import { commit } from '../commit.ts';
import { read } from '../log.ts';
import { find } from '../queries/find.ts';
import { proposalRows } from '../schema/rows.ts';
import { databaseWithHistory } from '../testing.ts';

let db: Database;
beforeAll(async () => {
  db = await databaseWithHistory();
});

const found = (words: string): string[] => {
  const { ids } = find(db, words);
  const rows = db.select({ id: proposalRows.id, reference: proposalRows.reference }).from(proposalRows).all();
  return rows.filter((row) => ids.includes(row.id)).map((row) => row.reference);
};

test.each([
  ['a published response', 'partial or full data loss'],
  ['the rationale of a response', 'absorbed by the DCC or SECAS'],
])('a search finds MP147 by the words of %s', (_, words) => {
  expect(found(words)).toContain('MP147');
});

test('a search finds a proposal by what each of its consultations asks', () => {
  const linked = db.$client.prepare<[], string>("SELECT uses FROM proposal_uses WHERE uses LIKE 'consultation/%'").pluck().all();
  expect(linked.length).toBeGreaterThan(0);
  for (const stream of linked) {
    const question = fold(read(db, 'register', stream), evolveConsultation)?.questions[0];
    if (question) expect(found(question.text.split(' ').slice(0, 12).join(' ')), question.text).not.toEqual([]);
  }
});

test('a search finds what a recommendation asks of a body', () => {
  const events = read(db, 'register', 'proposal/147').filter((event) => event.type === 'recommendation-put');
  expect(events.length).toBeGreaterThan(0);
  for (const { data } of events) expect(found(String(data.text).split(' ').slice(0, 12).join(' '))).toContain('MP147');
});

const event = (type: string, data: Record<string, unknown>) => happened(type, '2021-03-09', data, { actor: 'person/p002' });

test('a search finds what only an older version of a document says', async () => {
  const document = (version: string, text: string) => ({
    key: 'made-up',
    kind: 'modification-report',
    title: 'Made up',
    version,
    date: '2021-03-09',
    classification: 'White',
    terms: 'Made up',
    sections: [{ id: 'issue', heading: 'Issue', kind: 'issue', text }],
  });
  const published = [document('0.1', 'Zugunruhe.'), document('0.2', 'Nothing of it.')].map((one) => ({
    stream: 'proposal/147',
    event: event('document-published', { document: one }),
  }));
  expect((await commit(db, { book: 'register', events: published }, '2021-03-09T10:00:00.000Z')).ok).toBe(true);
  expect(found('zugunruhe')).toEqual(['MP147']);
});

test('CONSULT-9: a confidential answer never enters the index: published without it, only what is public is found', async () => {
  const linked = db.$client.prepare<[], string>("SELECT uses FROM proposal_uses WHERE uses LIKE 'consultation/%'").pluck().all();
  const asks = linked.flatMap((one) => fold(read(db, 'register', one), evolveConsultation)?.questions.map(({ id }) => ({ one, id })) ?? []);
  const { one: stream, id: question } = asks[0] as { one: string; id: string };
  const inbox = { from: 'somebody@example.com', how: 'e-mail', text: 'Quetzalcoatlus is what we say in confidence' };
  const answers = [{ question, response: 'Archaeopteryx', rationale: null }];
  const response = { organisation: 'organisation/dcc', category: null, categoryPrinted: null, answers };
  const done = await commit(
    db,
    { book: 'register', events: [{ stream, event: event('response-published', response) }] },
    '2021-03-09T11:00:00.000Z',
  );
  db.$client
    .prepare('INSERT INTO vault (kind, key, version, value, changed) VALUES (?, ?, 1, ?, ?)')
    .run('response', 'made-up', JSON.stringify(inbox), '2021-03-09T11:00:00.000Z');
  expect(done.ok).toBe(true);
  expect(found('archaeopteryx')).not.toEqual([]);
  expect(found('quetzalcoatlus')).toEqual([]);
});

test('CONSULT-9: of responses that were published, no answer that was asked to be kept confidential and none of a confidential response is found, by its words, reason or respondent', async () => {
  const asked = consultationWith();
  const [first, second] = asked.questions.map(({ id }) => id) as [string, string];
  const answers = [said(first, 'Yes', 'Pteranodon'), said(second, 'No', 'Dimetrodon')];
  const given = [
    responseOf('dcc', { answers, confidential: { of: 'parts', questions: [second], reason: 'Iguanodon' } }),
    responseOf('x', {
      answers: [said(first, 'No', 'Megalosaurus')],
      confidential: { of: 'all', reason: 'Hylaeosaurus', showCategory: true },
    }),
  ];
  const drafts = publication(asked, given, { now: '2021-03-01T12:00:00.000Z', smallNumber: 5, summary: 'Two answered.' });
  if (!Array.isArray(drafts)) throw new Error(drafts.reason);
  const events = drafts.map(({ type, data }) => ({ stream: 'consultation/mp147-refinement', event: event(type, data) }));
  expect((await commit(db, { book: 'register', events }, '2021-03-09T12:00:00.000Z')).ok).toBe(true);
  expect(found('pteranodon')).toEqual(['MP147']);
  for (const word of ['dimetrodon', 'iguanodon', 'megalosaurus', 'hylaeosaurus']) expect(found(word), word).toEqual([]);
});

test('an act that changes no word leaves the entry of its proposal as it is, and one that changes a word makes it anew', async () => {
  const entries = db.$client.prepare<[], number>('SELECT max(id) FROM search_data').pluck();
  const put = async (type: string, data: Record<string, unknown>, now: string) => {
    const before = entries.get();
    await commit(db, { book: 'register', events: [{ stream: 'proposal/147', event: happened(type, '2021-03-09', data) }] }, now);
    return entries.get() !== before;
  };
  expect(await put('held', { reason: 'Outside work.' }, '2021-03-09T10:00:00.000Z')).toBe(false);
  expect(await put('summarised', { text: 'Of larks and their songs.' }, '2021-03-09T11:00:00.000Z')).toBe(true);
  expect(found('larks songs')).toEqual(['MP147']);
});

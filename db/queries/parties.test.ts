import { beforeEach, expect, test } from 'vitest';
import { happened } from '../../lib/process/testing.ts';
import { commit } from '../commit.ts';
import { holdDatabase } from '../index.ts';
import { freshDatabase } from '../testing.ts';
import { listParties, readParty } from './parties.ts';

const stream = 'consultation/mp900-refinement';
const event = (type: string, data: Record<string, unknown>) => happened(type, '2027-02-15', data, { actor: 'person/x002' });

/** A consultation that was run here, with the published response of a made-up Party and a confidential one of another. */
beforeEach(async () => {
  const db = holdDatabase(freshDatabase());
  const organisation = (name: string) =>
    event('organisation-recorded', {
      ...{ id: `organisation/${name.toLowerCase()}`, name, kind: 'party', category: 'small-supplier', categoryPrinted: null },
    });
  const announced = {
    ...{ id: stream, title: 'Alerts', kind: 'refinement', proposal: null, issuedBy: 'organisation/tyne', opens: '2027-01-25' },
    ...{ closes: '2027-02-12', closesAt: '17:00', standing: 'fact', terms: 'White' },
    questions: [{ id: 'q1', printed: '1', text: 'Do you agree?', rationale: true }],
  };
  const response = {
    ...{ organisation: 'organisation/tyne', category: 'small-supplier', categoryPrinted: 'Small Supplier', standing: 'counted' },
    answers: [{ question: 'q1', response: 'Yes', rationale: null }],
  };
  const all = {
    ...{ counted: 2, confidential: [{ category: null, standing: 'counted' }], hidden: { categories: {}, answers: {} }, smallNumber: 5 },
  };
  const done = await commit(
    db,
    {
      book: 'register',
      events: [
        { stream: 'directory', event: organisation('Tyne') },
        { stream: 'directory', event: organisation('Wear') },
        { stream, event: event('announced', announced) },
        { stream, event: event('response-published', response) },
        { stream, event: event('responses-published', all) },
      ],
    },
    '2027-02-15T10:00:00.000Z',
  );
  expect(done).toMatchObject({ ok: true });
});

test('CONSULT-8: a response that was published here stands on the page of its Party, and a confidential one on nobody’s', () => {
  expect(readParty('tyne')?.answered.map(({ consultation }) => consultation.title)).toEqual(['Alerts']);
  expect(readParty('wear')?.answered).toEqual([]);
  expect(listParties().map(({ slug, answered }) => [slug, answered])).toEqual([
    ['tyne', 1],
    ['wear', 0],
  ]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { type Confidential, nothingConfidential } from '#lib/process/consultation/confidential.ts';
import { standardSet } from '#lib/process/consultation/standard-sets.ts';
import { said } from '#lib/process/consultation/testing.ts';
import { announced, reading, respond, voice } from './consultation-testing.ts';
import { earlierAnswers, filledFrom } from './earlier-answers.ts';
import { saveResponse } from './response-draft.ts';

const again = 'consultation/mp901-refinement';
const of = 'mp901-refinement';
const given = [
  said('q2', 'Yes', 'Our systems change.'),
  said('q3', 'Potential', 'Perhaps a little.'),
  said('q4', 'Yes'),
  said('q5', 'No', 'Too dear.'),
];
const answered = (confidential: Confidential = nothingConfidential) => respond(voice('x004'), { answers: given, confidential });
const filled = (person = 'x004') =>
  filledFrom(reading(voice(person), of)(), reading(voice(person), of)().answers, 'consultation/mp900-refinement');

beforeEach(async () => {
  holdDatabase(await databaseWithPractice());
  await announced();
  const questions = standardSet('refinement', { reference: 'MP901', own: ['Do you use it?'], mrcChoices: [] });
  await announced({ id: again, title: 'MP901 Refinement Consultation', questions });
});

describe('A response starts from the organisation’s earlier answers', () => {
  test('to the same questions, though each names its own proposal and has another number; by any of its people', async () => {
    await answered();
    for (const person of ['x004', 'x026'])
      expect(earlierAnswers(reading(voice(person), of)())).toMatchObject([{ title: 'MP900 Refinement Consultation', count: 4 }]);
    expect(filled('x026')).toEqual(given.map((one, n) => ({ ...one, question: `q${n + 3}` })));
  });

  test('where something was written here already it stays, and only what is blank is filled', async () => {
    await answered();
    await saveResponse(
      reading(voice('x004'), of),
      { answers: [said('q3', 'No', 'Not this time.')], confidential: nothingConfidential },
      { version: 0 },
      '2027-02-02T10:00:00.000Z',
    );
    expect(filled().find(({ question }) => question === 'q3')).toEqual(said('q3', 'No', 'Not this time.'));
    expect(filled()).toHaveLength(4);
  });

  test('CONSULT-8: what was confidential there is not carried over to where it would be published', async () => {
    await answered({ of: 'parts', questions: ['q3'], reason: 'Prices' });
    expect(filled().map(({ question }) => question)).toEqual(['q3', 'q5', 'q6']);
    expect(JSON.stringify(filled())).not.toContain('Perhaps a little.');
    await answered({ of: 'all', reason: 'Prices', showCategory: false });
    expect(earlierAnswers(reading(voice('x004'), of)())).toEqual([]);
  });

  test('never from another organisation’s', async () => {
    await answered();
    expect(earlierAnswers(reading(voice('x037'), of)())).toEqual([]);
    expect(filled('x037')).toEqual([]);
  });
});

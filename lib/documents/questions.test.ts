import { expect, test } from 'vitest';
import { standardSet } from '#lib/process/consultation/standard-sets.ts';
import { askedInMessage, blankQuestions } from './questions.ts';

const standard = standardSet('refinement', { reference: 'MP147', own: ['Do you use the full extract?'], mrcChoices: [] });

test('FOLLOW-5: a message tells every question of a usual consultation by its number', () => {
  const told = askedInMessage({ questions: standard, chapters: [] });
  expect(told).toHaveLength(11);
  expect(told[0]).toEqual(['Question 1', 'Do you use the full extract?']);
  expect(told.map(([, text]) => text)).toEqual(standard.map(({ text }) => text));
});

test('of a long one the first twenty, each short, and how many more there are', () => {
  const many = Array.from({ length: 33 }, (_, n) => ({
    id: `q${n}`,
    printed: `Q${n + 1}`,
    text: 'Why?\nBecause. '.repeat(80),
    rationale: true,
  }));
  const told = askedInMessage({ questions: many, chapters: [] });
  expect(told).toHaveLength(21);
  expect(told.at(-1)).toEqual(['And', '13 more, on the page']);
  for (const [, text] of told) expect([text.length <= 300, text.includes('\n')]).toEqual([true, false]);
});

test('nothing is told where nothing is asked', () => expect(askedInMessage({ questions: [], chapters: [] })).toEqual([]));

test('the blank questions have room for each answer and its rationale, what is offered, and the way to ask for confidentiality', () => {
  const text = blankQuestions(
    { title: 'MP147 Refinement Consultation', chapters: [], questions: standard },
    'Closes at 5pm.',
    'https://x.example/c',
  );
  for (const { printed, text: asked, mandatory } of standard)
    expect(text).toContain(`Question ${printed}${mandatory ? ' (to be answered)' : ''}: ${asked}`);
  expect(text.match(/ {2}Rationale:/g)).toHaveLength(standard.filter(({ rationale }) => rationale).length);
  expect(text).toContain('Answer [Yes / No / Potential]:');
  expect(text).toContain('Is any of it confidential? Say which answers, and why:');
  expect(text).toContain('https://x.example/c#taking-part');
});

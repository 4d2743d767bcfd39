import { expect, test } from 'vitest';
import { faultsOf } from './decide.ts';
import { firstFaults } from './faults.ts';
import { proposalActs } from './proposal/acts/index.ts';
import { subjectActs } from './subject-acts.ts';

test.each([...proposalActs, ...subjectActs].map(({ act, input }) => [act, input] as const))(
  '%s, sent empty, says what is missing in the order of its fields',
  (_, form) => {
    const fields = Object.keys(form.shape);
    const wrong = Object.keys(firstFaults(form.safeParse({}).error)).map((path) => fields.indexOf(path.split('.')[0] ?? ''));
    expect(wrong).toEqual([...wrong].sort((a, b) => a - b));
  },
);

test('of several faults of one field the first is said', () => {
  const form = proposalActs.find(({ act }) => act === 'approve-for-consultation')?.input;
  if (!form) throw new Error('Nobody approves a report');
  expect(Object.keys(faultsOf(form, {}))).toEqual(['opens', 'closes', 'path']);
});

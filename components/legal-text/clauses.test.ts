import { describe, expect, test } from 'vitest';
import type { Clause } from '#lib/process/document.ts';
import { before, byPart, changes, nameOf, readingOf, textOf, withNeighbours } from './clauses.ts';

const clause = (id: string, runs: Clause['runs'], more: Partial<Clause> = {}): Clause => ({
  id,
  part: 'Appendix O',
  ref: null,
  kind: 'clause',
  runs,
  ...more,
});
const extract = clause('a', [{ same: 'updated ' }, { del: 'daily ' }, { ins: 'weekly' }, { same: ', with an extract.' }], {
  ref: '2.3.3(a)',
});
const plain = (id: string) => clause(id, [{ same: 'As before.' }], { kind: 'unchanged' });

describe('a clause with marks', () => {
  test('reads as it would be and as it was', () => {
    expect(textOf(extract, 'new')).toBe('updated weekly, with an extract.');
    expect(textOf(extract, 'old')).toBe('updated daily, with an extract.');
  });
  test('is named by where it stands in the code', () => {
    expect(nameOf(extract)).toBe('Appendix O 2.3.3(a)');
    expect(nameOf(clause('g', [{ same: 'x' }], { part: 'Section G', ref: 'G7.20' }))).toBe('Section G7.20');
    expect(nameOf(clause('d', [{ ins: 'x' }], { part: 'Section A', kind: 'new-definition' }))).toBe('Section A, new definition');
    const draft = clause('d', [{ ins: 'Draft Proposal has the meaning given in Section D1.2.' }], {
      part: 'Section A',
      kind: 'new-definition',
    });
    expect(nameOf(draft)).toBe('Section A, new definition of Draft Proposal');
  });
});

test('a new definition was not there before, and an amendment without marks is not guessed', () => {
  const as = (kind: Clause['kind']) => clause('d', [{ same: 'Proposer means …' }], { kind });
  expect(before(as('new-definition'))).toBe('');
  expect(before(as('amended-definition'))).toBeNull();
  expect(before(extract)).toBe('updated daily, with an extract.');
});

describe('changes only', () => {
  test('an unchanged clause is no change, an instruction is one', () => {
    expect(changes(plain('p'))).toBe(false);
    expect(changes(clause('i', [{ same: 'Add the following' }], { kind: 'instruction' }))).toBe(true);
  });
  test('keeps one clause on either side and counts what it leaves out', () => {
    const stretches = withNeighbours([plain('1'), plain('2'), plain('3'), extract, plain('4'), plain('5')]);
    expect(stretches.map((s) => ('clause' in s ? s.clause.id : s.skipped))).toEqual([2, '3', 'a', '4', 1]);
  });
  test('an unknown reading shows the changes', () => {
    expect(readingOf('sideways')).toBe('changes');
    expect(readingOf('redline')).toBe('redline');
    expect(readingOf(undefined, 'all')).toBe('changes');
    expect(readingOf(undefined, 'some')).toBe('redline');
    expect(readingOf('changes', 'none')).toBe('changes');
  });
});

test('clauses stand under their part, in the order of the text', () => {
  const parts = byPart([plain('1'), { ...plain('2'), part: 'Section D' }, plain('3')]);
  expect(parts.map((p) => p.part)).toEqual(['Appendix O', 'Section D', 'Appendix O']);
});

import { describe, expect, it } from 'vitest';
import type { Response } from '#lib/process/consultation/consultation.ts';
import { type Question, questionName } from '#lib/process/consultation/questions.ts';
import { categoryOf, collate, confidentialReceived } from './collated.ts';

const question = (id: string, printed: string, chapter?: string): Question => ({
  id,
  printed,
  text: 'Do you agree?',
  rationale: true,
  chapter,
});
const response = (entry: number, answers: Response['answers']): Response => ({
  organisation: 'organisation/ssen',
  category: null,
  categoryPrinted: 'Network Party',
  answers,
  entry,
  source: null,
  effective: { on: '2021-02-12' },
});

describe('Collated responses', () => {
  it('each question has every respondent, and what is blank is printed "-"', () => {
    const rows = collate(question('q1', '1'), [
      response(1, [{ question: 'q1', response: 'Yes', rationale: null }]),
      response(2, [{ question: 'q2', response: 'No', rationale: 'Because' }]),
    ]);
    expect(rows.map((row) => [row.entry, row.category, row.response, row.rationale])).toEqual([
      [1, 'Network Party', 'Yes', '-'],
      [2, 'Network Party', '-', '-'],
    ]);
  });

  it('a category is as printed, then as recorded, then not recorded', () => {
    expect(categoryOf({ categoryPrinted: 'Network Party', category: 'gas-network' })).toBe('Network Party');
    expect(categoryOf({ categoryPrinted: null, category: 'gas-network' })).toBe('Gas Network Parties');
    expect(categoryOf({ categoryPrinted: null, category: null })).toBe('Not recorded in the sources');
  });

  it('CONSULT-8: of a confidential response it is said that it was received, with its category where that may be told', () => {
    const confidential = [
      { category: 'gas-network' as const, standing: 'counted' as const },
      { category: null, standing: 'late' as const },
    ];
    expect(confidentialReceived({ confidential } as never)).toEqual([
      'Confidential response received; Gas Network Parties',
      'Confidential response received; late, not counted',
    ]);
    expect(confidentialReceived(null)).toEqual([]);
  });

  it('CONSULT-11: a number that is printed twice is told apart by its chapter', () => {
    const chapters = ['3.6', '3.7'].map((number) => ({ id: `chapter-${number}`, number, title: 'T', sections: [], secParts: [] }));
    const questions = [question('q1', '1'), question('a', 'Q18', 'chapter-3.6'), question('b', 'Q18', 'chapter-3.7')];
    expect(questions.map((q) => questionName(q, { questions, chapters }))).toEqual([
      'Question 1',
      'Q18 (chapter 3.6)',
      'Q18 (chapter 3.7)',
    ]);
  });
});

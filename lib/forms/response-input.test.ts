import { describe, expect, test } from 'vitest';
import type { Question } from '#lib/process/consultation/questions.ts';
import { answersFrom, confidentialFrom, OWN_WORDS, typedFrom } from './response-input.ts';

const choice: Question = { id: 'q1', printed: '1', text: 'Do you agree?', rationale: true, kind: 'choice', suggestions: ['Yes', 'No'] };
const comments: Question = { id: 'q2', printed: '2', text: 'Anything else?', rationale: false, kind: 'long-text' };
const grid: Question = { id: 'q3', printed: '3', text: 'Objectives?', rationale: true, kind: 'objective-grid' };
const file: Question = { id: 'q4', printed: '4', text: 'Your figures', rationale: false, kind: 'file' };

describe('the answers of a page', () => {
  test('one that is offered, with its rationale', () => {
    expect(answersFrom([choice], { q1: ['Yes'], 'q1.rationale': [' Less waste. '] })).toEqual([
      { question: 'q1', response: 'Yes', rationale: 'Less waste.' },
    ]);
  });
  test('one in own words, since a response is free text with suggestions', () => {
    const typed = { q1: [OWN_WORDS], 'q1.own': ['Potentially'] };
    expect(answersFrom([choice], typed)).toEqual([{ question: 'q1', response: 'Potentially', rationale: null }]);
  });
  test('own words count only where no offered answer is chosen', () => {
    expect(answersFrom([choice], { q1: ['No'], 'q1.own': ['left over'] })[0]?.response).toBe('No');
  });
  test('a question without a rationale takes none', () => {
    expect(answersFrom([comments], { 'q2.own': ['None'], 'q2.rationale': ['smuggled'] })[0]?.rationale).toBeNull();
  });
  test('line by line, unknown lines left out', () => {
    const typed = { 'q3.line.b': ['Better'], 'q3.line.zz': ['Better'] };
    expect(answersFrom([grid], typed)).toEqual([{ question: 'q3', response: null, rationale: null, lines: { b: 'Better' } }]);
  });
  test('blank ones, and what is no file, are left out', () => {
    expect(answersFrom([choice, comments, file], { q1: [''], 'q2.own': ['  '], 'q4.file': ['../../etc/passwd'] })).toEqual([]);
  });
});

describe('CONSULT-9: what is to be kept confidential is asked for expressly', () => {
  test('nothing unless it is said', () => {
    expect(confidentialFrom({ confidentialReason: ['This e-mail is confidential'] })).toEqual({ of: 'none' });
  });
  test('all of it, with a reason, the category hidden unless allowed', () => {
    expect(confidentialFrom({ confidential: ['all'], confidentialReason: ['Prices'] })).toEqual({
      of: 'all',
      reason: 'Prices',
      showCategory: false,
    });
  });
  test('single answers', () => {
    expect(confidentialFrom({ confidential: ['parts'], confidentialQuestions: ['q1', 'q3'], confidentialReason: ['Prices'] })).toEqual({
      of: 'parts',
      questions: ['q1', 'q3'],
      reason: 'Prices',
    });
  });
});

test('what is put back on the form says the same when it is sent again', () => {
  const answers = [
    { question: 'q1', response: 'Potentially', rationale: 'Less waste.' },
    { question: 'q2', response: 'None', rationale: null },
    { question: 'q3', response: null, rationale: null, lines: { b: 'Better' } },
    { question: 'q4', response: null, rationale: null, file: 'a'.repeat(24) },
  ];
  for (const confidential of [
    { of: 'none' } as const,
    { of: 'parts', questions: ['q1', 'q2'], reason: 'Prices' } as const,
    { of: 'all', reason: 'Prices', showCategory: true } as const,
  ]) {
    const asked = { ...confidential, ...(confidential.of === 'parts' && { questions: [...confidential.questions] }) } as Parameters<
      typeof typedFrom
    >[1];
    const typed = typedFrom(answers, asked);
    expect(confidentialFrom(typed)).toEqual(asked);
    expect(answersFrom([choice, comments, grid, file], typed)).toEqual(answers);
  }
});

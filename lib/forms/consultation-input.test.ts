import { describe, expect, it } from 'vitest';
import type { Composed } from '#lib/process/consultation/draft.ts';
import { beginningInput, changed, composedInput } from './consultation-input.ts';

const empty: Composed = {
  title: 'MP900 Refinement Consultation',
  kind: 'refinement',
  proposal: 'proposal/900',
  issuedBy: 'body/code-administrator',
  opens: '',
  closes: '',
  summary: '',
  terms: 'May be shared',
  chapters: [],
  questions: [],
};

describe('What is composed of a consultation', () => {
  it('CONSULT-11 a question gets an id that none had before, whatever number is printed', () => {
    const three = ['add-question choice', 'add-question file', 'add-question long-text'].reduce(changed, empty);
    expect(three.questions.map(({ id, kind, rationale }) => [id, kind, rationale])).toEqual([
      ['q1', 'choice', true],
      ['q2', 'file', true],
      ['q3', 'long-text', false],
    ]);
    const typed = { 'q1.printed': ['Q18'], 'q1.text': ['One?'], 'q2.printed': ['Q18'], 'q2.text': ['Two?'] };
    expect(composedInput(three, typed).content.questions.map(({ printed }) => printed)).toEqual(['Q18', 'Q18', '3']);
  });

  it('a question has its kind, its suggestions line by line, its rationale and whether it is mandatory', () => {
    const one = changed(empty, 'add-question choice');
    const typed = {
      'q1.text': [' Will you incur costs? '],
      'q1.printed': ['4'],
      'q1.kind': ['choice'],
      'q1.suggestions': ['Yes\nNo\n\n Potential '],
      'q1.with': ['mandatory'],
    };
    expect(composedInput(one, typed).content.questions[0]).toEqual({
      id: 'q1',
      printed: '4',
      text: 'Will you incur costs?',
      kind: 'choice',
      suggestions: ['Yes', 'No', 'Potential'],
      rationale: false,
      mandatory: true,
    });
  });

  it('a reason is asked only for an answer that is offered, and only where there is a field for it', () => {
    const one = changed(empty, 'add-question choice');
    const typed = { 'q1.text': ['Agreed?'], 'q1.kind': ['choice'], 'q1.suggestions': ['Yes\nNo'], 'q1.reasonFor': ['No', 'Never'] };
    expect(composedInput(one, { ...typed, 'q1.with': ['rationale'] }).content.questions[0]?.reasonFor).toEqual(['No']);
    expect(composedInput(one, typed).content.questions[0]).not.toHaveProperty('reasonFor');
  });

  it('parts are moved and taken out; what was not sent stays as it was', () => {
    const two = ['add-question choice', 'add-question file', 'add-chapter'].reduce(changed, empty);
    expect(changed(two, 'down q1').questions.map(({ id }) => id)).toEqual(['q2', 'q1']);
    expect(changed(two, 'up q1').questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
    expect(changed(two, 'remove q1').questions.map(({ id }) => id)).toEqual(['q2']);
    expect(changed(two, 'remove c1').chapters).toEqual([]);
    expect(composedInput(two, {}).content).toEqual(two);
  });

  it('a chapter has text of its own', () => {
    const secParts = ['Section D1.3\n\n Appendix O '];
    const typed = { 'c1.title': ['Background'], 'c1.number': ['1'], 'c1.text': ['Why.'], 'c1.secParts': secParts };
    const { content } = composedInput(changed(empty, 'add-chapter'), typed);
    expect(content.chapters[0]).toMatchObject({ title: 'Background', sections: [{ heading: 'Background', text: 'Why.' }] });
    expect(content.chapters[0]?.secParts).toEqual(['Section D1.3', 'Appendix O']);
  });

  it('a day is read as people write it, and one that is none is said by its field', () => {
    const { content, errors } = composedInput(empty, { opens: ['25 January 2021'], closes: ['the end'] });
    expect(content.opens).toBe('2021-01-25');
    expect(errors).toEqual({ closes: expect.any(String) });
  });

  it('it begins with a kind, and only the Secretary of State’s is about no proposal', () => {
    expect(beginningInput({ kind: ['refinement'], set: ['standard'] }).errors).toHaveProperty('proposal');
    expect(beginningInput({ kind: ['secretary-of-state'], set: ['free'] })).toMatchObject({ beginning: { proposal: null, set: 'free' } });
    expect(Object.keys(beginningInput({}).errors)).toEqual(['kind', 'set']);
    const own = ['Do you use it?\n\n How often? '];
    expect(beginningInput({ kind: ['refinement'], proposal: ['proposal/900'], set: ['standard'], own }).beginning?.own).toEqual([
      'Do you use it?',
      'How often?',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsIn, responseText } from './answers.ts';
import { confidentialFaults } from './confidential.ts';
import { nextQuestionId, type Question } from './questions.ts';
import { categoryOfRespondent, responseKey } from './respondent.ts';
import { inOrderOfReceipt } from './response.ts';
import { standardSet } from './standard-sets.ts';
import { responseOf, said } from './testing.ts';

const mrcChoices = ['no-interest', 'abstain', 'approve', 'reject'];
const refinement = standardSet('refinement', {
  reference: 'MP147',
  own: ['Does your organisation use the full SMKI extract and how frequently?'],
  mrcChoices,
});

describe('The standard questions', () => {
  it('of a Refinement Consultation are those that the paper on MP147 prints', () => {
    expect(refinement.map(({ printed, text }) => `${printed} ${text}`)).toEqual([
      '1 Does your organisation use the full SMKI extract and how frequently?',
      '2 Do you agree with the solution put forward?',
      '3 Will there be any impact on your organisation to implement MP147?',
      '4 Will your organisation incur any costs in implementing MP147?',
      '5 Do you believe that MP147 would better facilitate the General SEC Objectives?',
      '6 Noting the costs and benefits of this modification, do you believe MP147 should be approved?',
      '7 How long from the point of approval would your organisation need to implement MP147?',
      '8 Do you agree with the proposed implementation approach?',
      '9 Do you agree that the legal text will deliver MP147?',
      '10 Do you believe there will be any impacts on or benefits to consumers if MP147 is implemented?',
      '11 Please provide any further comments you may have.',
    ]);
    expect(refinement.filter(({ mandatory }) => mandatory).map(({ printed }) => printed)).toEqual(['5', '6']);
    expect(refinement.at(-1)?.rationale).toBe(false);
  });

  it('of a Modification Report Consultation ask for one of the setting’s choices for each solution apart', () => {
    const solutions = [
      { key: 'proposed', title: 'Proposed Solution' },
      { key: 'alternative-1', title: 'Alternative Solution' },
    ];
    const asked = standardSet('modification-report', { reference: 'MP147', solutions, mrcChoices: ['approve', 'reject'] });
    expect(asked.map(({ solution, suggestions }) => [solution, suggestions])).toEqual([
      ['proposed', ['Approve', 'Reject']],
      ['alternative-1', ['Approve', 'Reject']],
      [undefined, undefined],
    ]);
  });

  it('CONSULT-11 an id is given once, also after a question was taken out; printed numbers may repeat', () => {
    expect(nextQuestionId(['q1', 'q3'])).toBe('q4');
    expect(nextQuestionId([])).toBe('q1');
  });
});

describe('CONSULT-7 What is wrong with answers', () => {
  it('blank ones are allowed but for the mandatory ones, and an entirely blank form is refused', () => {
    expect(faultsIn(refinement, [said('q5', 'Yes'), said('q6', 'No')])).toEqual({});
    expect(Object.keys(faultsIn(refinement, [said('q1', 'Yes')]))).toEqual(['q5', 'q6']);
    expect(faultsIn(refinement, [said('q1', ' '), said('q5', '-')])).toHaveProperty('form');
  });

  it('a rationale alone does not answer a mandatory question', () => {
    expect(faultsIn(refinement, [said('q5', null, 'Objective (b)'), said('q6', 'Yes')])).toHaveProperty('q5');
  });

  it('approving or rejecting needs a reason, abstaining none, and only what is offered can be chosen', () => {
    const report = standardSet('modification-report', { reference: 'MP147', mrcChoices });
    expect(faultsIn(report, [said('q1', 'Approve')])).toHaveProperty('q1');
    expect(faultsIn(report, [said('q1', 'Approve', 'Objective (b)')])).toEqual({});
    expect(faultsIn(report, [said('q1', 'Abstain')])).toEqual({});
    expect(faultsIn(report, [said('q1', 'Perhaps')])).toHaveProperty('q1');
  });

  it('a grid and the Party Categories are printed line by line', () => {
    const grid: Question = { id: 'g', printed: '1', text: 'Which Objectives?', rationale: true, kind: 'objective-grid' };
    const given = { ...said('g', null), lines: { b: 'Better', d: 'Neutral' } };
    expect(responseText(grid, given)).toMatch(/^Objective \(b\).*: Better; Objective \(d\).*: Neutral$/);
    expect(faultsIn([grid], [{ ...given, lines: { b: 'Splendid' } }])).toHaveProperty('g');
    const boxes: Question = { ...grid, kind: 'party-categories' };
    expect(responseText(boxes, { ...said('g', null), lines: { dcc: 'Affected', 'gas-network': 'Affected' } })).toBe(
      'Gas Network Parties; DCC',
    );
  });
});

describe('A response', () => {
  it('CONSULT-1 has the category of its organisation’s record', () => {
    expect(categoryOfRespondent({ kind: 'party', category: 'gas-network', categoryPrinted: null })).toEqual({
      category: 'gas-network',
      categoryPrinted: 'Gas Network Party',
    });
    expect(categoryOfRespondent({ kind: 'consumer-body', category: null, categoryPrinted: null }).categoryPrinted).toBe('Consumer body');
    expect(categoryOfRespondent(null)).toEqual({ category: null, categoryPrinted: 'Other stakeholder' });
  });

  it('CONSULT-2 is one for an organisation, whoever of its people writes', () => {
    const { respondent } = responseOf('thistle-networks');
    const colleague = { ...respondent, person: 'person/x037' };
    expect(responseKey('practice', 'consultation/c', respondent)).toBe(responseKey('practice', 'consultation/c', colleague));
  });

  it('CONSULT-9 confidentiality needs a reason, and for parts which', () => {
    expect(confidentialFaults({ of: 'none' }, refinement)).toEqual({});
    expect(confidentialFaults({ of: 'all', reason: ' ', showCategory: true }, refinement)).toHaveProperty('confidentialReason');
    expect(confidentialFaults({ of: 'parts', reason: 'Prices', questions: [] }, refinement)).toHaveProperty('confidentialQuestions');
  });

  it('stands in the order of receipt, not of entry', () => {
    const post = responseOf('by-post', { received: '2021-02-02T09:00:00.000Z', entered: '2021-02-20T09:00:00.000Z' });
    const here = responseOf('here', { received: '2021-02-03T09:00:00.000Z' });
    expect(inOrderOfReceipt([here, post])).toEqual([post, here]);
  });
});

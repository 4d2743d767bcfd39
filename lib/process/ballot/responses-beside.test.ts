import { describe, expect, test } from 'vitest';
import type { Consultation } from '../consultation/consultation.ts';
import type { Vote } from '../proposal/ballot.ts';
import { consultationBefore, questionOn, responsesBeside } from './responses-beside.ts';

const vote = (category: Vote['category'], choice: Vote['choice'], n = 1): Vote => ({
  ...{ seat: `${category} ${n}`, category, person: null, alternate: null, choice, reason: 'A reason.', objectives: [] },
});
const votes = [vote('large-supplier', 'approve'), vote('large-supplier', 'reject', 2), vote('consumer', 'abstain')];
const solution = { key: 'proposed', label: 'Proposed Solution', votes };

const response = (category: string | null, q1: string | null, more = {}) => ({
  ...{ organisation: null, calledAs: 'Somebody', category, categoryPrinted: null, entry: 1, source: null, effective: { on: '2021-04-06' } },
  answers: [{ question: 'q1', response: q1, rationale: null }],
  ...more,
});
const consultation = (own: Record<string, unknown> = {}): Consultation =>
  ({
    ...{
      id: 'consultation/mp900-report',
      kind: 'modification-report',
      standing: 'fact',
      opens: '2021-03-15',
      closes: '2021-04-06',
      published: null,
    },
    questions: [{ id: 'q1', printed: '1', text: 'Do you approve or reject the Proposed Solution?', rationale: true, solution: 'proposed' }],
    responses: [response('large-supplier', 'Reject')],
    ...own,
  }) as never;

describe('CB-13: responses beside votes', () => {
  test('each category’s answers stand next to its seats’ votes; the Consumer Member has no Party Category, and others have no seat', () => {
    const asked = consultation({
      responses: [
        response('large-supplier', 'Reject'),
        response('large-supplier', 'Approve'),
        response('large-supplier', 'Reject'),
        response('dcc', null),
        response(null, 'Approve'),
      ],
    });
    expect(responsesBeside(asked, solution)).toEqual([
      {
        ...{ cell: 'large-supplier', name: 'Large Suppliers', tally: { approve: 1, reject: 1, abstain: 0 } },
        answers: [
          { answer: 'Reject', count: 2 },
          { answer: 'Approve', count: 1 },
        ],
      },
      { cell: 'dcc', name: 'DCC', answers: [{ answer: '-', count: 1 }], tally: { approve: 0, reject: 0, abstain: 0 } },
      { cell: null, name: 'Consumer Member', answers: [], tally: { approve: 0, reject: 0, abstain: 1 } },
      {
        cell: 'other',
        name: 'Other stakeholders',
        answers: [{ answer: 'Approve', count: 1 }],
        tally: { approve: 0, reject: 0, abstain: 0 },
      },
    ]);
  });

  test('CONSULT-8: an answer that is kept back is told as confidential; late and withdrawn ones are not counted', () => {
    const asked = consultation({
      responses: [
        response('large-supplier', null, { answers: [], withheld: ['q1'] }),
        response('large-supplier', 'Approve', { standing: 'late' }),
      ],
    });
    expect(responsesBeside(asked, solution)?.[0]?.answers).toEqual([{ answer: 'Confidential', count: 1 }]);
  });

  test('the question is the one that names the solution, or whose words do; a question on something else is none', () => {
    const words = (id: string, text: string) => ({ id, printed: id, text, rationale: true });
    const paper = consultation({
      questions: [
        words('q1', 'Should the Proposed Solution be approved?'),
        words('q2', 'Should the Alternative Solution be approved?'),
        words('q3', 'Any comments?'),
      ],
    });
    expect(questionOn(paper, { key: 'a', label: 'Alternative Solution' })?.id).toBe('q2');
    expect(questionOn(paper, { key: 'b', label: 'Second Alternative' })).toBeNull();
    expect(questionOn(consultation(), { key: 'proposed', label: 'Solution' })?.id).toBe('q1');
    expect(responsesBeside(consultation({ questions: [words('q3', 'Any comments?')] }), solution)).toBeNull();
  });

  test('it is the last Modification Report Consultation that closed before the ballot and has published responses', () => {
    const first = consultation();
    const second = consultation({ id: 'consultation/mp900-report-2', closes: '2021-06-01' });
    const plan = consultation({ standing: 'plan' });
    expect(consultationBefore([first, second], '2021-04-14')).toBe(first);
    expect(consultationBefore([first, second], '2021-06-09')).toBe(second);
    expect(consultationBefore([plan, consultation({ responses: [] }), consultation({ kind: 'refinement' })], '2021-04-14')).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyCategories } from '../words.ts';
import type { Confidential } from './confidential.ts';
import { countable, countsOf, hiddenCounts, publishedCounts } from './counts.ts';
import { publication } from './publication.ts';
import { readableAnswers, readablePublished } from './readable.ts';
import { type StoredResponse, submitted, withdrawnResponse } from './response.ts';
import { consultationWith, responseOf, said } from './testing.ts';

const consultation = consultationWith();
const { questions } = consultation;
const after = '2021-03-01T12:00:00.000Z';
const all: Confidential = { of: 'all', reason: 'Prices', showCategory: false };
const keeper = { kinds: ['code-administrator'] as const, organisation: null, person: null };

function published(responses: readonly StoredResponse[], smallNumber = 5) {
  const drafts = publication(consultation, responses, { now: after, smallNumber });
  if (!Array.isArray(drafts)) throw new Error(drafts.reason);
  const then = consultationWith({}, drafts);
  return { then, counts: publishedCounts(then, then.responses.map(readablePublished)) };
}
const ofQuestion = (counts: ReturnType<typeof publishedCounts>, id: string) =>
  Object.fromEntries(
    counts.questions.find(({ question }) => question.id === id)?.answers.map(({ answer, count }) => [answer, count]) ?? [],
  );
const many = (n: number, version: Parameters<typeof responseOf>[1]) => Array.from({ length: n }, (_, i) => responseOf(`o${i}`, version));

describe('CONSULT-10 Counts', () => {
  it('leave out late and withdrawn responses and other views', () => {
    const answers = [said('q1', 'Yes')];
    const { counts } = published([
      responseOf('a', { answers }),
      responseOf('b', { answers, standing: 'late' }),
      responseOf('c', { answers, standing: 'other-view' }),
      responseOf('d', { answers }, { withdrawn: { at: after, by: null } }),
    ]);
    expect(counts).toMatchObject({ total: 1, confidential: 0, late: 1, otherViews: 1 });
    expect(ofQuestion(counts, 'q1')).toEqual({ Yes: 1 });
  });

  it('have a confidential response in the total only: four named ones and one that is not are four beside a total of five', () => {
    const { counts } = published([
      ...many(4, { answers: [said('q1', 'Yes')] }),
      responseOf('secret', { answers: [said('q1', 'Yes')], confidential: all }),
    ]);
    expect(counts.total).toBe(5);
    expect(counts.categories.find(({ cell }) => cell === 'large-supplier')?.count).toBe(4);
    expect(ofQuestion(counts, 'q1')).toEqual({ Yes: 4 });
  });

  it('one more confidential answer beside named ones cannot be read off: however many were named', () => {
    const { counts } = published([
      ...many(9, { answers: [said('q1', 'Yes')] }),
      responseOf('secret', { answers: [said('q1', 'No')], confidential: all }),
    ]);
    expect(ofQuestion(counts, 'q1')).toEqual({ Yes: 9 });
  });

  it('count them in a cell with at least five confidential ones, by the setting', () => {
    const five = many(5, { answers: [said('q1', 'Yes')], confidential: all });
    expect(ofQuestion(published(five).counts, 'q1')).toEqual({ Yes: 5 });
    expect(ofQuestion(published(five, 6).counts, 'q1')).toEqual({});
    expect(published(five, 6).counts.total).toBe(5);
  });

  it('named respondents’ confidential answers that are all alike are in no count, however many: the count would be the answer of each', () => {
    const kept = (n: number, from: number, text: string) =>
      Array.from({ length: n }, (_, i) =>
        responseOf(`n${from + i}`, { answers: [said('q1', text)], confidential: { of: 'parts', questions: ['q1'], reason: 'Prices' } }),
      );
    expect(ofQuestion(published(kept(7, 0, 'No')).counts, 'q1')).toEqual({});
    expect(ofQuestion(published([...kept(7, 0, 'No'), ...kept(1, 7, 'Yes')]).counts, 'q1')).toEqual({ No: 7 });
    const whole = many(5, { answers: [said('q1', 'No')], confidential: all });
    expect(ofQuestion(published([...kept(7, 0, 'No'), ...whole]).counts, 'q1')).toEqual({ No: 5 });
  });

  it('a named respondent’s single confidential answer is in no answer’s count', () => {
    const one = responseOf('a', {
      answers: [said('q1', 'Yes'), said('q2', 'No')],
      confidential: { of: 'parts', questions: ['q2'], reason: 'Prices' },
    });
    const { counts } = published([one]);
    expect(ofQuestion(counts, 'q2')).toEqual({});
    expect(counts.questions[1]).toMatchObject({ withheld: 1, blank: 0 });
  });
});

const oneAct = fc.record({
  who: fc.integer({ min: 0, max: 7 }),
  act: fc.constantFrom('submit', 'withdraw'),
  answer: fc.constantFrom('Yes', 'No', null),
  confidential: fc.constantFrom<Confidential>({ of: 'none' }, all, { of: 'parts', questions: ['q1'], reason: 'Prices' }),
  standing: fc.constantFrom('counted' as const, 'late' as const, 'other-view' as const),
});

describe('Counts equal the rows, whatever the order of submit, replace and withdraw', () => {
  it('for the Code Administrator and, once published, for everybody', () =>
    fc.assert(
      fc.property(fc.array(oneAct, { maxLength: 30 }), fc.integer({ min: 0, max: 4 }), (acts, smallNumber) => {
        const held = new Map<number, StoredResponse>();
        for (const { who, act, answer, confidential, standing } of acts) {
          const before = held.get(who) ?? null;
          if (act === 'withdraw' && !before) continue;
          const { versions, ...whose } = responseOf(
            `o${who}`,
            { answers: [said('q1', answer)], confidential, standing },
            { category: partyCategories[who % 4] },
          );
          held.set(
            who,
            act === 'withdraw' && before
              ? withdrawnResponse(before, after, null)
              : submitted(before, { ...whose, version: versions[0] as never }),
          );
        }
        const responses = [...held.values()];
        const rows = responses.flatMap((given) => readableAnswers(keeper, consultation, given, after) ?? []);
        const inside = countsOf(questions, rows, { categories: {}, answers: {} }, 0);
        const counting = rows.filter(({ status }) => status === 'counted');
        expect(inside.total).toBe(counting.length);
        expect(inside.categories.reduce((n, { count }) => n + count, 0)).toBe(counting.length);
        const of = (text: string) => counting.filter(({ answers }) => answers[0]?.response === text).length;
        expect(ofQuestion(inside, 'q1')).toEqual(
          Object.fromEntries(['Yes', 'No'].flatMap((text) => (of(text) > 0 ? [[text, of(text)]] : []))),
        );

        const { then, counts } = published(responses, smallNumber);
        const shown = responses.flatMap((given) => readableAnswers(null, then, given, after) ?? []);
        const confidential = shown.filter(({ anonymous, status }) => anonymous && status === 'counted').length;
        const fromVault = countsOf(
          questions,
          shown.filter(({ anonymous }) => !anonymous),
          hiddenCounts(questions, responses, smallNumber),
          confidential,
        );
        expect(counts.total).toBe(countable(responses).length);
        expect(counts.questions).toEqual(fromVault.questions);
        expect(counts.categories).toEqual(fromVault.categories);
        expect(counts.late).toBe(shown.filter(({ status }) => status === 'late').length);
        expect(counts.otherViews).toBe(shown.filter(({ status }) => status === 'other-view').length);
      }),
    ));
});

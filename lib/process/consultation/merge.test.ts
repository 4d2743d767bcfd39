import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { nothingConfidential } from './confidential.ts';
import { CONFIDENTIAL, merge, type Writing, writingAt } from './merge.ts';
import type { ResponseDraft } from './response.ts';

const said = (question: string, response: string | null, rationale: string | null = null): Answer => ({ question, response, rationale });
const writing = (...answers: Answer[]): Writing => ({ answers, confidential: nothingConfidential });
const save = (by: string, fields: string[], was: Answer[], at = '2021-02-01T10:00:00.000Z'): ResponseDraft['saved'][number] => ({
  at,
  by,
  fields,
  was: { answers: was, confidential: nothingConfidential },
});

describe('CONSULT-2: colleagues write one response together', () => {
  const now = writing(said('q1', 'Yes'), said('q2', 'No'));
  const saved = [save('person/x1', ['q1', 'q2'], []), save('person/x2', ['q2'], [said('q2', 'Maybe')])];

  test('what only I changed is saved, and what a colleague changed meanwhile stays', () => {
    const merged = merge(now, saved, 1, writing(said('q1', 'Yes, weekly'), said('q2', 'Maybe')));
    expect(merged).toMatchObject({ ok: true, changed: ['q1'] });
    expect(merged.ok && merged.answers).toEqual([said('q1', 'Yes, weekly'), said('q2', 'No')]);
  });

  test('what both changed is shown and not overwritten: who saved it, when, and what', () => {
    const merged = merge(now, saved, 1, writing(said('q1', 'Yes'), said('q2', 'Perhaps')));
    expect(merged).toMatchObject({
      ok: false,
      clashes: [{ field: 'q2', theirs: said('q2', 'No'), by: 'person/x2', at: '2021-02-01T10:00:00.000Z' }],
    });
  });

  test('while two texts are chosen from, the rest of the page is what colleagues and I have together', () => {
    const merged = merge(now, saved, 0, writing(said('q2', 'Perhaps'), said('q3', 'New')));
    expect(merged).toMatchObject({ ok: false, clashes: [{ field: 'q2' }] });
    expect(merged.answers).toEqual([said('q1', 'Yes'), said('q2', 'Perhaps'), said('q3', 'New')]);
  });

  test('once both were seen, the one that was chosen stays', () => {
    const page = writing(said('q1', 'Yes'), said('q2', 'Perhaps'));
    const choose = (q2?: string) => merge(now, saved, 2, page, { shown: ['q2'], chosen: q2 ? { q2 } : {} });
    const [mine, theirs] = [choose('mine'), choose('theirs')];
    expect(mine.ok && mine.answers[1]).toEqual(said('q2', 'Perhaps'));
    expect(theirs).toMatchObject({ ok: true, changed: [] });
    expect(choose(), 'neither is taken for chosen').toMatchObject({ ok: false, clashes: [{ field: 'q2', by: 'person/x2' }] });
  });

  test('a third text that a colleague saved after both were shown is shown in its turn', () => {
    const third = [...saved, save('person/x3', ['q2'], [said('q2', 'No')])];
    const newer = writing(said('q1', 'Yes'), said('q2', 'Never'));
    const merged = merge(newer, third, 2, writing(said('q1', 'Yes'), said('q2', 'Perhaps')), { shown: ['q2'], chosen: { q2: 'mine' } });
    expect(merged).toMatchObject({ ok: false, clashes: [{ field: 'q2', theirs: said('q2', 'Never'), by: 'person/x3' }] });
  });

  test('the same text from both is no clash, and a blank answer is a missing one', () => {
    expect(merge(now, saved, 1, writing(said('q1', 'Yes'), said('q2', 'No')))).toMatchObject({ ok: true, changed: [] });
    expect(merge(now, saved, 2, writing(said('q1', 'Yes'), said('q2', 'No'), said('q3', '')))).toMatchObject({ ok: true, changed: [] });
  });

  test('a page that lacks an answer which stood there takes it away', () => {
    const merged = merge(now, saved, 2, writing(said('q1', 'Yes')));
    expect(merged).toMatchObject({ ok: true, changed: ['q2'], was: { answers: [said('q2', 'No')] } });
  });

  test('confidentiality is a field of its own', () => {
    const asked = { ...now, confidential: { of: 'all', reason: 'Commercial', showCategory: false } } as const;
    expect(merge(now, saved, 2, asked)).toMatchObject({ ok: true, changed: [CONFIDENTIAL] });
  });
});

const texts = fc.constantFrom(null, 'Yes', 'No');
const pages = fc.array(fc.tuple(texts, texts, texts), { minLength: 1, maxLength: 8 });

test('whatever is saved one after the other, each earlier version can be read again', () => {
  fc.assert(
    fc.property(pages, (typed) => {
      let now = writing();
      const saved: ResponseDraft['saved'] = [];
      const seen: Writing[] = [now];
      for (const page of typed) {
        const merged = merge(now, saved, saved.length, writing(...page.map((text, n) => said(`q${n}`, text))));
        if (!merged.ok) throw new Error('A page on the latest version clashed');
        saved.push({
          at: 'x',
          by: null,
          fields: merged.changed,
          was: { answers: [...merged.was.answers], confidential: merged.was.confidential },
        });
        now = merged;
        seen.push(now);
      }
      const plain = ({ answers }: Writing) =>
        answers
          .filter(({ response }) => response)
          .map((one) => JSON.stringify(one))
          .sort();
      seen.forEach((then, version) => {
        expect(plain(writingAt(now, saved, version))).toEqual(plain(then));
      });
    }),
  );
});

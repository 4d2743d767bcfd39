import { describe, expect, it } from 'vitest';
import { perQuestion, perRespondent } from './collation.ts';
import { publication } from './publication.ts';
import { type Reader, readableAnswers } from './readable.ts';
import { consultationWith, responseOf, said } from './testing.ts';

const secret = 'We pay 12 pence a message';
const open = consultationWith();
const answers = [said('q1', 'Yes', 'It is sound'), said('q3', 'Potential', secret)];
const parts = responseOf('bramblewick-energy', { answers, confidential: { of: 'parts', questions: ['q3'], reason: 'Prices' } });
const whole = responseOf('thistle-networks', { answers, confidential: { of: 'all', reason: 'Prices', showCategory: false } });
const during = '2021-02-01T12:00:00.000Z';
const after = '2021-03-01T12:00:00.000Z';

function publish(given: (typeof parts)[]) {
  const drafts = publication(open, given, { now: after, smallNumber: 5 });
  if (!Array.isArray(drafts)) throw new Error(drafts.reason);
  return { drafts, published: consultationWith({}, drafts) };
}

const reader = (kinds: NonNullable<Reader>['kinds'], organisation: string | null = null): Reader => ({ kinds, organisation, person: null });

describe('CONSULT-8 Who reads a confidential answer', () => {
  it('its own organisation and the Code Administrator, at any time', () => {
    for (const who of [reader(['party'], 'organisation/bramblewick-energy'), reader(['code-administrator'])])
      expect(JSON.stringify(readableAnswers(who, open, parts, during))).toContain(secret);
  });

  it('the Change Board and the Authority, once it is over', () => {
    for (const who of [reader(['change-board-member', 'party'], 'organisation/x'), reader(['authority'])]) {
      expect(readableAnswers(who, open, parts, during)).toBeNull();
      expect(JSON.stringify(readableAnswers(who, open, parts, after))).toContain(secret);
    }
  });

  it.each([
    ['nobody who is signed in', null],
    ['another Party', reader(['party'], 'organisation/other')],
    ['a wider stakeholder', { kinds: [], organisation: null, person: null, stakeholder: 'f'.repeat(64) }],
    ['the Panel', reader(['panel'])],
    ['somebody without an organisation', reader(['anyone'])],
  ])('not %s, neither before the publication nor after it', (_, who) => {
    expect(readableAnswers(who, open, parts, during)).toBeNull();
    expect(readableAnswers(who, open, parts, after)).toBeNull();
    const { published } = publish([parts, whole]);
    const read = [parts, whole].map((given) => readableAnswers(who, published, given, after));
    expect(JSON.stringify(read)).not.toContain(secret);
    expect(JSON.stringify(read)).not.toContain('thistle');
    expect(read[1]).toMatchObject({ anonymous: true, category: null, organisation: null, answers: [] });
  });

  it('its category is told only where the respondent lets it', () => {
    const shown = responseOf('thistle-networks', { answers, confidential: { of: 'all', reason: 'Prices', showCategory: true } });
    expect(readableAnswers(null, publish([shown]).published, shown, after)?.categoryPrinted).toBe('Large Supplier');
  });
});

describe('What goes into the log at publication', () => {
  it('CONSULT-8 nothing that is confidential, nor the reason, nor who wrote it, nor whose a confidential response is', () => {
    const written = JSON.stringify(publish([parts, whole]).drafts);
    for (const never of [secret, 'Prices', 'person/', 'thistle', 'receipt']) expect(written).not.toContain(never);
  });

  it('in order of receipt, withdrawn ones left out, late ones marked', () => {
    const early = responseOf('early', { received: '2021-01-26T09:00:00.000Z', answers });
    const late = responseOf('late', { received: '2021-02-20T09:00:00.000Z', answers, standing: 'late' });
    const gone = responseOf('gone', { answers }, { withdrawn: { at: during, by: null } });
    const { published } = publish([late, gone, early]);
    expect(published.responses.map(({ organisation, standing }) => [organisation, standing])).toEqual([
      ['organisation/early', 'counted'],
      ['organisation/late', 'late'],
    ]);
  });

  it('CONSULT-14 that no responses were received', () => {
    expect(publish([]).published.published).toMatchObject({ counted: 0, confidential: [] });
  });

  it('CONSULT-3 not before it has closed, and only once', () => {
    expect(publication(open, [], { now: during, smallNumber: 5 })).toMatchObject({ ok: false, rule: 'CONSULT-3' });
    expect(publication(publish([]).published, [], { now: after, smallNumber: 5 })).toMatchObject({ ok: false, rule: 'CONSULT-14' });
  });
});

describe('The collation and its transpose', () => {
  it('have the same answers, and "-" where one is blank', () => {
    const { published } = publish([parts]);
    const rows = [readableAnswers(null, published, parts, after)].filter((row) => row !== null);
    const [first, , third, fourth] = perQuestion(published.questions, rows);
    expect(first?.answers[0]).toMatchObject({ response: 'Yes', rationale: 'It is sound' });
    expect(third?.answers[0]).toMatchObject({ response: 'Confidential', rationale: '-', withheld: true });
    expect(fourth?.answers[0]).toMatchObject({ response: '-', rationale: '-' });
    expect(perRespondent(published.questions, rows)[0]?.answers.map((one) => one.response)).toEqual(
      perQuestion(published.questions, rows).map((one) => one.answers[0]?.response),
    );
  });
});

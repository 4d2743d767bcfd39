import { describe, expect, test } from 'vitest';
import { type Afterwards, mayClarify, mayRedact, nothingAfterwards, type Redaction, themeCounts, withRedactions } from './afterwards.ts';
import { publication } from './publication.ts';
import { currentVersion } from './response.ts';
import { consultationWith, responseOf, said } from './testing.ts';

const open = '2021-02-12T17:00:00.000Z';
const closed = '2021-02-12T17:00:01.000Z';
const given = responseOf('large', { answers: [said('q1', 'Yes', 'Ask Ann on 020 7946 0000.'), said('q2', 'No', 'Cost')] });
const redaction: Redaction = {
  ...{ question: 'q1', part: 'rationale', was: 'Ask Ann on 020 7946 0000.', text: 'Ask [name removed].', reason: 'Names a person' },
  ...{ at: closed, by: 'person/x002' },
};
const after = (more: Partial<Afterwards>): Afterwards => ({ ...nothingAfterwards, ...more });

describe('CONSULT-18: an answer is redacted with a reason, after the close and before publication', () => {
  test('at 17:00:00 it can still be replaced, so it is not redacted; a second later it can be', () => {
    expect(mayRedact(consultationWith(), open)).toMatchObject({ ok: false, rule: 'CONSULT-18' });
    expect(mayRedact(consultationWith(), closed)).toEqual({ ok: true });
  });

  test('what is published is the other text and the reason; what was given is not', () => {
    const drafts = publication(consultationWith(), [given], {
      now: closed,
      smallNumber: 5,
      afterwards: () => after({ redactions: [redaction] }),
    });
    const published = JSON.stringify(drafts);
    expect(published).toContain('Ask [name removed].');
    expect(published).toContain('"redacted":[{"question":"q1","part":"rationale","reason":"Names a person"}]');
    expect(published).not.toContain('020 7946');
  });

  test('a redacted response goes with what was chosen line by line and with its file', () => {
    const whole = { question: 'q1', response: null, rationale: 'Why', lines: { a: 'Better' }, file: 'a'.repeat(24) };
    const lined = responseOf('large', { answers: [whole] });
    const redacted = withRedactions(lined, [{ ...redaction, part: 'response', was: '', text: 'A drawing of a meter' }]);
    expect(currentVersion(redacted).answers).toEqual([{ question: 'q1', response: 'A drawing of a meter', rationale: 'Why' }]);
    expect(currentVersion(lined).answers).toEqual([whole]);
  });

  test('the response itself keeps what was given', () => {
    const redacted = withRedactions(given, [redaction]);
    expect(currentVersion(redacted).answers[0]?.rationale).toBe('Ask [name removed].');
    expect(currentVersion(given).answers[0]?.rationale).toBe('Ask Ann on 020 7946 0000.');
  });

  test('a text that the respondent has replaced since is not touched by a redaction of the earlier one', () => {
    const later = responseOf('large', { answers: [said('q1', 'Yes', 'Another text')] });
    expect(withRedactions(later, [redaction])).toEqual(later);
  });
});

describe('CONSULT-19: clarification is asked for after the close, and both texts are published', () => {
  const asked = { id: 'c1', question: 'q2', asked: 'Which cost?', askedAt: closed, askedBy: 'person/x002' };
  const answered = { ...asked, answered: 'Testing', answeredAt: closed, answeredBy: 'person/x004' };

  test('not while the consultation is open, and not of a confidential answer', () => {
    expect(mayClarify(consultationWith(), given, 'q2', open)).toMatchObject({ ok: false });
    expect(mayClarify(consultationWith(), given, 'q2', closed)).toEqual({ ok: true });
    const secret = responseOf('large', { confidential: { of: 'parts', questions: ['q2'], reason: 'Prices' } });
    expect(mayClarify(consultationWith(), secret, 'q2', closed)).toMatchObject({ ok: false, rule: 'CONSULT-19' });
  });

  test('published beside the response where it was answered, and not where it was not', () => {
    const of = (one: typeof answered | (typeof asked & { answered: null; answeredAt: null; answeredBy: null })) =>
      JSON.stringify(
        publication(consultationWith(), [given], { now: closed, smallNumber: 5, afterwards: () => after({ clarifications: [one] }) }),
      );
    expect(of(answered)).toContain('"clarifications":[{"question":"q2","asked":"Which cost?","answered":"Testing"}]');
    expect(of({ ...asked, answered: null, answeredAt: null, answeredBy: null })).not.toContain('Which cost?');
  });
});

test('notes and themes are never published', () => {
  const work = after({ notes: [{ at: closed, by: 'person/x002', question: 'q1', text: 'Weak argument' }], codes: { q1: ['Supports'] } });
  const published = JSON.stringify(publication(consultationWith(), [given], { now: closed, smallNumber: 5, afterwards: () => work }));
  expect(published).not.toContain('Weak argument');
  expect(published).not.toContain('Supports');
});

test('themes are counted once a response, the most frequent first', () => {
  expect(themeCounts([{ codes: { q1: ['Cost', 'Cost', 'Time'] } }, { codes: { q1: ['Cost'] } }])).toEqual([
    { question: 'q1', theme: 'Cost', count: 2 },
    { question: 'q1', theme: 'Time', count: 1 },
  ]);
});

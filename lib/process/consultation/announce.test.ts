import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../calendar/working-days.ts';
import { noFormalActs } from '../proposal/formal-state.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { defaultSettings } from '../settings.ts';
import { announce, usualClose } from './announce.ts';
import { type Composed, consultationIdFor } from './draft.ts';
import { consultationEvents } from './events.ts';
import { cannotExtend, latestOf } from './extend.ts';
import { standardSet } from './standard-sets.ts';
import { consultationWith } from './testing.ts';

const mrcChoices = defaultSettings.mrcChoices;
const composed = (change: Partial<Composed> = {}): Composed => ({
  title: 'MP147 Refinement Consultation',
  kind: 'refinement',
  proposal: 'proposal/147',
  issuedBy: 'body/code-administrator',
  opens: '2021-01-25',
  closes: '2021-02-12',
  summary: '',
  terms: 'May be shared',
  chapters: [],
  questions: standardSet(change.kind ?? 'refinement', { reference: 'MP147', mrcChoices }),
  ...change,
});
const proposalIn = (stage: string, approved: { opens: string; closes: string } | null = null, solutions: unknown[] = []) => ({
  reference: 'MP147',
  proposal: {
    id: 'proposal/147',
    stage,
    regime: '2018',
    solutions,
    formal: { ...noFormalActs, consultation: approved },
  } as unknown as Proposal,
});
const asked = (content: Composed, stage = 'refinement', more: Partial<Parameters<typeof announce>[0]> = {}) =>
  announce({
    id: 'consultation/mp147-refinement',
    content,
    proposal: proposalIn(stage),
    others: [],
    settings: { ...defaultSettings, consultationHour: '12:30' },
    calendar: englandAndWales,
    today: '2021-01-20',
    now: '2021-01-20T10:00:00.000Z',
    ...more,
  });

describe('CONSULT-16 A consultation is announced', () => {
  it('with its days, its questions and the hour in force', () => {
    const announced = asked(composed());
    if (!announced.ok) throw new Error(JSON.stringify(announced));
    expect(consultationEvents.announced.parse(announced.data)).toMatchObject({ closesAt: '12:30', standing: 'fact' });
    expect(announced.warnings).toEqual([]);
  });

  it('MP147’s own closes on Good Friday 2021: allowed, with the warning that names it', () => {
    const period = { opens: '2021-03-15', closes: '2021-04-02' };
    const announced = asked(composed({ kind: 'modification-report', ...period }), 'report-consultation', {
      proposal: proposalIn('report-consultation', period),
    });
    expect(announced).toMatchObject({ ok: true, warnings: ['The closing date 2 April 2021 is not a Working Day (Good Friday).'] });
  });

  it('CONSULT-12 a Modification Report Consultation of 16 Working Days is refused', () => {
    expect(
      asked(composed({ kind: 'modification-report', opens: '2021-03-15', closes: '2021-04-07' }), 'report-consultation'),
    ).toMatchObject({
      ok: false,
      rule: 'CONSULT-12',
      reason: expect.stringContaining('cannot stay open for more than 15 Working Days (Section D7.7(a)).'),
    });
  });

  it('STAGE-11 on the days that the Panel approved', () => {
    const content = composed({ kind: 'modification-report', opens: '2021-03-15', closes: '2021-04-01' });
    const proposal = proposalIn('report-consultation', { opens: '2021-03-15', closes: '2021-04-06' });
    expect(asked(content, '', { proposal })).toMatchObject({ ok: false, rule: 'STAGE-11' });
    expect(asked({ ...content, opens: '2021-03-16', closes: '2021-04-06' }, '', { proposal })).toMatchObject({ ok: true });
  });

  it('CONSULT-17 in the stages of its kind, and while no other is open', () => {
    expect(asked(composed(), 'development')).toMatchObject({ ok: false, rule: 'CONSULT-17' });
    expect(asked({ ...composed(), kind: 'request-for-information' }, 'development')).toMatchObject({ ok: true });
    const others = [consultationWith()];
    expect(asked(composed(), 'refinement', { others })).toMatchObject({ ok: false, rule: 'CONSULT-17' });
    const later = { others, today: '2021-03-01', now: '2021-03-01T10:00:00.000Z' };
    expect(asked(composed({ opens: '2021-03-01', closes: '2021-03-19' }), 'refinement', later)).toMatchObject({ ok: true });
  });

  it('CONSULT-17 with every Alternative in its text', () => {
    const proposal = proposalIn('refinement', null, [
      { key: 'proposed', label: 'Proposed Solution' },
      { key: 'a', label: 'Alternative Solution A' },
    ]);
    expect(asked(composed(), '', { proposal })).toMatchObject({
      ok: false,
      rule: 'CONSULT-17',
      reason: expect.stringContaining('Alternative Solution A'),
    });
    expect(asked(composed({ summary: 'Alternative Solution A; put forward by the Working Group' }), '', { proposal })).toMatchObject({
      ok: true,
    });
  });

  it('CONSULT-6 not in the past, and not with a question that is blank', () => {
    expect(asked(composed({ opens: '2021-01-19' }))).toMatchObject({ ok: false, rule: 'CONSULT-6' });
    const [first, ...rest] = composed().questions;
    if (!first) throw new Error('There are no standard questions');
    expect(asked(composed({ questions: [{ ...first, text: '' }, ...rest] }))).toMatchObject({ invalid: { q1: expect.any(String) } });
  });

  it('CONSULT-11 two questions can have one printed number', () => {
    const questions = composed().questions.map((one) => ({ ...one, printed: 'Q18' }));
    expect(asked(composed({ questions }))).toMatchObject({ ok: true });
  });

  it('its usual close is the setting’s length, for a Modification Report Consultation the latest lawful one', () => {
    const close = (kind: Composed['kind'], opens: string) => usualClose(kind, opens, defaultSettings, englandAndWales);
    expect(close('refinement', '2021-01-25')).toMatchObject({ day: '2021-02-12' });
    expect(close('modification-report', '2021-03-15')).toMatchObject({ day: '2021-04-06' });
    expect(close('request-for-information', '2021-01-25')).toMatchObject({ day: '2021-02-05' });
    expect(close('secretary-of-state', '2016-09-22')).toBeNull();
  });

  it('its address is its reference and kind, with a number where that is taken', () => {
    expect(consultationIdFor('MP147', 'refinement', () => false)).toBe('consultation/mp147-refinement');
    expect(consultationIdFor('MP147', 'refinement', (id) => id.endsWith('refinement'))).toBe('consultation/mp147-refinement-2');
  });
});

describe('CONSULT-12 A consultation is extended', () => {
  const at = (now: string) => ({ now, settings: defaultSettings, calendar: englandAndWales });
  const report = consultationWith({ kind: 'modification-report', opens: '2021-03-15', closes: '2021-04-01' });

  it('before it closes, to a later day', () => {
    expect(cannotExtend(consultationWith(), '2021-02-19', at('2021-02-12T17:00:00.000Z'))).toBeNull();
    expect(cannotExtend(consultationWith(), '2021-02-19', at('2021-02-12T17:00:01.000Z'))?.reason).toBe(
      'The consultation closed at 5pm on 12 February 2021; it can be extended only before it closes.',
    );
    expect(cannotExtend(consultationWith(), '2021-02-12', at('2021-02-10T10:00:00.000Z'))).toMatchObject({ rule: 'CONSULT-12' });
  });

  it('a Modification Report Consultation to no more than 15 Working Days in all', () => {
    expect(cannotExtend(report, '2021-04-06', at('2021-03-20T10:00:00.000Z'))).toBeNull();
    expect(cannotExtend(report, '2021-04-07', at('2021-03-20T10:00:00.000Z'))?.reason).toBe(
      'A Modification Report Consultation cannot stay open for more than 15 Working Days (Section D7.7(a)). To 7 April 2021 would be 16; the latest closing day is 6 April 2021.',
    );
    expect(latestOf(report, defaultSettings, englandAndWales)).toBe('2021-04-06');
  });
});

import { expect, test } from 'vitest';
import type { ActorKind } from '../proposal/actors.ts';
import { awaitsResponse, mayRecord, mayRespond } from './may-respond.ts';
import { consultationWith } from './testing.ts';

const refinement = consultationWith();
const report = consultationWith({ kind: 'modification-report', opens: '2021-03-15', closes: '2021-04-06' });
const to = (consultation: typeof refinement, kinds: ActorKind[], received: string) => {
  const answer = mayRespond(consultation, { kinds, received });
  return answer.ok ? answer.standing : answer.reason;
};

test('CONSULT-5: the DCC responds to a Refinement Consultation, not to a Modification Report Consultation', () => {
  expect(to(refinement, ['party', 'dcc'], '2021-02-01T10:00:00.000Z')).toBe('counted');
  const sentence = 'The DCC does not respond to the Modification Report Consultation (Section D7.8).';
  expect(to(report, ['party', 'dcc'], '2021-03-20T10:00:00.000Z')).toBe(sentence);
  expect(mayRecord(report, { kinds: ['dcc', 'party'], received: '2021-03-20T10:00:00.000Z' })).toMatchObject({ reason: sentence });
});

test('DEFAULT-5: a Party whose right to raise is suspended still responds', () =>
  expect(to(refinement, ['party'], '2021-02-01T10:00:00.000Z')).toBe('counted'));

test('CONSULT-3: at 5pm exactly it is in time, a second later it is not, in winter and in summer time', () => {
  expect(to(refinement, ['party'], '2021-02-12T17:00:00.000Z')).toBe('counted');
  expect(to(refinement, ['party'], '2021-02-12T17:00:00.999Z'), 'the whole second is in').toBe('counted');
  expect(to(refinement, ['party'], '2021-02-12T17:00:01.000Z')).toBe('The consultation closed at 5pm on 12 February 2021.');
  expect(to(report, ['party'], '2021-04-06T16:00:00.000Z')).toBe('counted');
  expect(to(report, ['party'], '2021-04-06T16:00:01.000Z')).toBe('The consultation closed at 5pm on 6 April 2021.');
});

test('CONSULT-3: the hour is that of the announcement, whatever the setting is now', () => {
  const noon = consultationWith({ closesAt: '12:30' });
  expect(to(noon, ['party'], '2021-02-12T12:30:00.000Z')).toBe('counted');
  expect(to(noon, ['party'], '2021-02-12T12:30:01.000Z')).toBe('The consultation closed at 12.30pm on 12 February 2021.');
});

test('CONSULT-6: not before it opens', () =>
  expect(to(refinement, ['party'], '2021-01-24T12:00:00.000Z')).toBe('This consultation opens on 25 January 2021.'));

test('CONSULT-13: others than Parties send views on a Modification Report Consultation that are not counted; a wider stakeholder’s response to others is', () => {
  expect(to(report, ['sub-committee'], '2021-03-20T10:00:00.000Z')).toBe('other-view');
  expect(to(report, [], '2021-03-20T10:00:00.000Z')).toBe('other-view');
  expect(to(refinement, [], '2021-02-01T10:00:00.000Z')).toBe('counted');
});

test('CONSULT-4: what was received in time and is entered later counts; what was received late is recorded as late', () => {
  expect(mayRecord(refinement, { kinds: ['party'], received: '2021-02-12T16:59:00.000Z' })).toEqual({ ok: true, standing: 'counted' });
  expect(mayRecord(refinement, { kinds: ['party'], received: '2021-02-15T09:00:00.000Z' })).toEqual({ ok: true, standing: 'late' });
});

test('WITHDRAW-7: a consultation rests while the proposal is open for adoption', () => {
  const resting = consultationWith({}, [{ type: 'paused', data: {} }]);
  expect(to(resting, ['party'], '2021-02-01T10:00:00.000Z')).toMatch(/rests/);
});

test('CONSULT-16: nobody responds to one that was cancelled', () => {
  const cancelled = consultationWith({}, [{ type: 'cancelled', data: { reason: 'It asked the wrong question.' } }]);
  expect(to(cancelled, ['party'], '2021-02-01T10:00:00.000Z')).toBe(
    'This consultation was cancelled on 25 January 2021: It asked the wrong question.',
  );
});

test('CONSULT-20: a consultation waits on those whose response counts, not on the Code Administrator, who may respond all the same', () => {
  const received = '2021-02-01T10:00:00.000Z';
  expect(awaitsResponse(refinement, { kinds: ['party'], received })).toBe(true);
  expect(awaitsResponse(refinement, { kinds: ['consumer-body'], received })).toBe(true);
  expect(awaitsResponse(refinement, { kinds: ['code-administrator'], received })).toBe(false);
  expect(to(refinement, ['code-administrator'], received)).toBe('counted');
  expect(awaitsResponse(report, { kinds: ['consumer-body'], received: '2021-03-20T10:00:00.000Z' })).toBe(false);
  expect(awaitsResponse(refinement, { kinds: ['party'], received: '2021-03-01T10:00:00.000Z' })).toBe(false);
});

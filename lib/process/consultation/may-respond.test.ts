import { expect, test } from 'vitest';
import type { ActorKind } from '../proposal/actors.ts';
import { defaultSettings } from '../settings.ts';
import { mayRespond } from './may-respond.ts';

const to = (kind: 'refinement' | 'modification-report', kinds: ActorKind[], received: string, paused = false) => {
  const period = kind === 'refinement' ? { opens: '2021-01-25', closes: '2021-02-12' } : { opens: '2021-03-15', closes: '2021-04-06' };
  const answer = mayRespond({ kind, ...period, paused, respondent: { kinds }, received }, defaultSettings);
  return answer.ok ? answer.counted : answer.reason;
};

test('CONSULT-5: the DCC responds to a Refinement Consultation, not to a Modification Report Consultation', () => {
  expect(to('refinement', ['party', 'dcc'], '2021-02-01T10:00:00.000Z')).toBe(true);
  expect(to('modification-report', ['party', 'dcc'], '2021-03-20T10:00:00.000Z')).toBe(
    'The DCC does not respond to the Modification Report Consultation (Section D7.8).',
  );
});

test('DEFAULT-5: a Party whose right to raise is suspended still responds', () =>
  expect(to('refinement', ['party'], '2021-02-01T10:00:00.000Z')).toBe(true));

test('CONSULT-3: at 5pm exactly it is in time, a second later it is not', () => {
  expect(to('refinement', ['party'], '2021-02-12T17:00:00.000Z')).toBe(true);
  expect(to('refinement', ['party'], '2021-02-12T17:00:01.000Z')).toBe('The consultation closed at 5pm on 12 February 2021.');
  expect(to('modification-report', ['party'], '2021-04-06T16:00:00.000Z')).toBe(true);
});

test('CONSULT-6: not before it opens', () =>
  expect(to('refinement', ['party'], '2021-01-24T12:00:00.000Z')).toBe('This consultation opens on 25 January 2021.'));

test('CONSULT-13: others than Parties send views on a Modification Report Consultation that are not counted', () =>
  expect(to('modification-report', ['sub-committee'], '2021-03-20T10:00:00.000Z')).toBe(false));

test('WITHDRAW-7: a consultation rests while the proposal is open for adoption', () =>
  expect(to('refinement', ['party'], '2021-02-01T10:00:00.000Z', true)).toMatch(/rests/));

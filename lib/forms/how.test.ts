import { expect, test } from 'vitest';
import { readReceipt, readResolution } from './how.ts';

const typed = (prefix: string, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, [value]]));
const now = '2021-06-01T12:00:00.000Z';

test('RIGHT-24: a time of receipt is London’s, in summer and in winter', () => {
  const at = (day: string, time: string) => readReceipt(typed('received', { day, time, how: 'letter' }), now).received;
  expect(at('12 January 2021', '16:50')).toMatchObject({ at: '2021-01-12T16:50:00.000Z', on: '2021-01-12', evidence: null });
  expect(at('12 May 2021', '0.30')).toMatchObject({ at: '2021-05-11T23:30:00.000Z', on: '2021-05-12' });
});

test('RIGHT-25: what is missing or still to come is said at its field', () => {
  expect(Object.keys(readReceipt({}, now).errors)).toEqual(['received.day', 'received.time', 'received.how']);
  expect(readReceipt(typed('received', { day: '2021-06-02', time: '09:00', how: 'letter' }), now).errors).toEqual({
    'received.day': 'The time of receipt is still to come.',
  });
});

test('PN-7: a committee’s act has a verb and a meeting or none, and its votes are counted whole or not at all', () => {
  const resolved = { meeting: 'meeting/panel-2021-03-12', verb: 'APPROVE' };
  expect(readResolution(typed('resolution', resolved)).resolution).toEqual({ ...resolved, votes: null });
  expect(readResolution(typed('resolution', { ...resolved, meeting: 'none', for: '9', against: '0', abstain: '1' })).resolution).toEqual({
    meeting: null,
    verb: 'APPROVE',
    votes: { for: 9, against: 0, abstain: 1 },
  });
  expect(Object.keys(readResolution(typed('resolution', { ...resolved, for: '9', against: '-1' })).errors)).toEqual([
    'resolution.against',
    'resolution.abstain',
  ]);
  expect(Object.keys(readResolution({}).errors)).toEqual(['resolution.meeting', 'resolution.verb']);
});

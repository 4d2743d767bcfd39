import { describe, expect, test } from 'vitest';
import { emptyDirectory, type Seat } from '../directory/directory.ts';
import type { Elector } from './ballot.ts';
import { mayVote, presides, seatsOf } from './may-vote.ts';
import { ballotOf, elector, electorate } from './testing.ts';

const seat = (own: Partial<Seat> = {}): Seat => ({
  ...{ id: 'seat/s-1', body: 'body/change-board', name: 'Seat 1', category: 'other-sec-party', voting: true, chair: false },
  ...{ entry: 1, source: null, since: '2020-01-01', versions: [], suspensions: [], closures: [], cancelled: [] },
  tenures: [{ person: 'person/m1', organisation: null, from: '2020-01-01', until: null, to: null, entry: 1 }],
  alternates: [{ person: 'person/alt', from: '2020-01-01', to: null, entry: 2 }],
  ...own,
});
const directoryWith = (one: Seat) => ({ ...emptyDirectory, seats: { [one.id]: one } });
const frozen = ballotOf({
  electorate: [elector({ seat: 'seat/s-1', name: 'Seat 1', person: 'person/m1', alternate: 'person/alt' }), ...electorate(3).slice(1)],
});
const now = '2021-04-14T10:00:00.000Z';
const ask = (person: string, own: Partial<Parameters<typeof mayVote>[1]> = {}, one = frozen) =>
  mayVote(one, { seat: 'seat/s-1', person, directory: directoryWith(seat()), called: 'EX01', ...own }, now);

describe('CB-5: the member or the alternate instead, never in addition', () => {
  test('the member votes', () => expect(ask('person/m1')).toMatchObject({ ok: true, instead: false }));
  test('the alternate votes instead', () => expect(ask('person/alt')).toMatchObject({ ok: true, instead: true }));
  test('nobody else does', () => expect(ask('person/m2')).toMatchObject({ ok: false, rule: 'CB-5' }));
  test('one person’s seats are found by membership and by standing in', () =>
    expect(seatsOf(frozen, 'person/alt').map(({ seat }) => seat)).toEqual(['seat/s-1']));
  test('who was appointed after the ballot opened does not vote in it', () => {
    const later = seat({
      tenures: [
        { person: 'person/m1', organisation: null, from: '2020-01-01', until: null, to: '2021-04-13', entry: 1 },
        { person: 'person/new', organisation: null, from: '2021-04-14', until: null, to: null, entry: 5 },
      ],
    });
    expect(ask('person/new', { directory: directoryWith(later) })).toMatchObject({ ok: false, rule: 'CB-5' });
    expect(ask('person/m1', { directory: directoryWith(later) })).toMatchObject({
      ok: false,
      rule: 'CB-5',
      reason: expect.stringContaining('no longer is'),
    });
  });
});

describe('CB-2, CB-4, PN-4: seats without a vote', () => {
  const mute = (noVote: 'dcc' | 'suspended' | 'empty' | 'without-vote', body = 'body/change-board') =>
    ask('person/m1', {}, { ...frozen, body, electorate: [elector({ seat: 'seat/s-1', name: 'Seat 1', person: 'person/m1', noVote })] });
  test('the DCC’s representative', () =>
    expect(mute('dcc')).toEqual({ ok: false, rule: 'CB-2', reason: 'The DCC representative on the Change Board does not vote.' }));
  test('the DCC’s nominee on the Panel', () => expect(mute('dcc', 'body/panel')).toMatchObject({ rule: 'PN-4' }));
  test('a seat that was suspended when the ballot opened', () => expect(mute('suspended')).toMatchObject({ rule: 'CB-4' }));
  test('the Chair', () => expect(mute('without-vote')).toMatchObject({ rule: 'CB-2', reason: 'The seat ‘Seat 1’ has no vote.' }));
  test('a seat that is suspended since', () => {
    const suspended = seat({ suspensions: [{ from: '2021-04-14', to: null, reason: 'Defaulting.', meeting: null, entry: 9 }] });
    expect(ask('person/m1', { directory: directoryWith(suspended) })).toEqual({
      ok: false,
      rule: 'CB-4',
      reason: 'The seat ‘Seat 1’ is suspended since 14 April 2021 and does not vote: Defaulting.',
    });
  });
});

describe('CB-15, WITHDRAW-7: when a ballot takes no votes', () => {
  const closed = { at: now, on: '2021-04-14', by: 'person/analyst', casting: null };
  test('closed', () =>
    expect(ask('person/m1', {}, { ...frozen, closed })).toEqual({
      ok: false,
      rule: 'CB-15',
      reason: 'The ballot for EX01 was closed on 14 April 2021.',
    }));
  test('resting while the proposal is withdrawn', () =>
    expect(ask('person/m1', {}, { ...frozen, rests: [{ from: now, to: null }] })).toEqual({
      ok: false,
      rule: 'WITHDRAW-7',
      reason: 'The ballot for EX01 rests while the proposal is withdrawn.',
    }));
  test('after the rest it takes votes again', () =>
    expect(ask('person/m1', {}, { ...frozen, rests: [{ from: now, to: now }] })).toMatchObject({ ok: true }));
});

describe('SEAT-6: the Chair, and whoever stands in, is told who has voted', () => {
  const silent = { category: null, noVote: 'without-vote' } as const;
  const with_ = (own: Partial<Elector>) =>
    ballotOf({ electorate: [elector({ seat: 'seat/c', name: 'Convener', person: 'person/c', alternate: 'person/d', ...silent, ...own })] });
  test.each([
    ['a seat that is the Chair’s, whatever it is called', { chair: true }, true],
    ['a seat that is not the Chair’s, though it is called so', { chair: false, name: 'Chair of the Working Group' }, false],
    ['in a ballot from before seats said it: one called so, without a vote', { name: 'Independent Chair' }, true],
    ['in such a ballot one with a vote', { name: 'Chair', noVote: null }, false],
    ['in such a ballot one of a Party Category', { name: 'Chair', category: 'dcc', noVote: 'dcc' }, false],
    ['in such a ballot any other', { name: 'Chairlift expert' }, false],
  ] as const)('%s', (_, own, is) => {
    expect(presides(with_(own), 'person/c')).toBe(is);
    expect(presides(with_(own), 'person/d')).toBe(is);
    expect(presides(with_(own), 'person/e')).toBe(false);
  });
});

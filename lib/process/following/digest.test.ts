import { describe, expect, test } from 'vitest';
import type { Audience } from '../notices.ts';
import { canWait, isForDigest, nextDigestDay } from './digest.ts';

describe('FOLLOW-4: what is due by the end of the day of the summary does not wait for it', () => {
  test.each([
    ['2021-02-10T07:00:05.000Z', '2021-02-10', '2021-02-12', true],
    ['2021-02-10T07:00:05.000Z', '2021-02-10', '2021-02-11', true],
    ['2021-02-10T07:00:05.000Z', '2021-02-10', '2021-02-10', false],
    ['2021-02-10T09:30:00.000Z', '2021-02-11', '2021-02-11', false],
    ['2021-02-10T09:30:00.000Z', '2021-02-11', '2021-02-12', true],
    ['2021-02-10T07:59:59.999Z', '2021-02-10', '2021-02-11', true],
    ['2021-02-10T08:00:00.000Z', '2021-02-11', '2021-02-11', false],
    ['2021-06-10T06:59:59.999Z', '2021-06-10', '2021-06-11', true],
    ['2021-06-10T07:00:00.000Z', '2021-06-11', '2021-06-11', false],
    ['2021-02-12T23:59:00.000Z', '2021-02-13', null, true],
  ])('written at %s it would come on %s; due on %s', (now, day, by, waits) => {
    expect(nextDigestDay(now)).toBe(day);
    expect(canWait(by, now)).toBe(waits);
  });
});

describe('FOLLOW-6: a Party chooses for what every Party is told of', () => {
  const [party, follower] = ['all-parties', 'followers'] as const;
  test.each<[Audience[], Audience[], boolean]>([
    [[party], [party], true],
    [[party], [follower], false],
    [[follower], [follower], true],
    [[follower], [party], false],
    [[party, follower], [party], true],
    [[party, follower], [follower], false],
    [[party, 'proposer'], [party], false],
    [[follower, 'respondents'], [follower], false],
    [['change-board'], [party, follower], false],
    [[party, 'former-proposer', follower], [party, follower], false],
  ])('told as %j, chosen for %j', (told, daily, is) => expect(isForDigest(told, new Set(daily))).toBe(is));
});

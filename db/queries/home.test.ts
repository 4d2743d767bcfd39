import { beforeEach, expect, test } from 'vitest';
import type { NewEvent } from '../../lib/process/event.ts';
import { happened } from '../../lib/process/testing.ts';
import { commit } from '../commit.ts';
import { database, holdDatabase } from '../index.ts';
import { freshDatabase } from '../testing.ts';
import { readHome } from './home.ts';

async function record(number: number, ...events: NewEvent[]) {
  const identity = { number, suffix: null, regime: '2018', title: `Proposal ${number}`, slug: `proposal-${number}` };
  const all = [happened('raised', '2021-01-14', identity), ...events].map((one) => ({ stream: `proposal/${number}`, event: one }));
  expect(await commit(database(), { book: 'register', events: all }, '2021-03-08T09:00:00.000Z')).toMatchObject({ ok: true });
}

const approved = {
  opens: '2021-03-15',
  closes: '2021-04-06',
  path: 'self-governance',
  effects: [],
  authorityContent: 'None.',
  meeting: 'meeting/panel-90',
};

beforeEach(() => void holdDatabase(freshDatabase()));

test('CONSULT-3: a consultation on a report is listed with the hour at which it closes in London, in summer time too, until that hour', async () => {
  await record(201, happened('approved-for-consultation', '2021-03-08', { ...approved, closesAt: '16:30' }));
  await record(202, happened('approved-for-consultation', '2021-03-08', approved));
  expect(readHome('2021-03-20T09:00:00.000Z').windows).toMatchObject([
    { day: '2021-04-06', hour: '16:30', proposal: { reference: 'DP201' } },
    { day: '2021-04-06', hour: '17:00', proposal: { reference: 'DP202' } },
  ]);
  expect(readHome('2021-04-06T15:30:01.000Z').windows).toMatchObject([{ hour: '17:00' }]);
});

test('WITHDRAW-6: a window of right lasts to the end of its day and states no hour', async () => {
  const withdrawn = happened('withdrawn-by-proposer', '2021-03-05', { reason: 'No longer needed.', resumeStage: 'development' });
  await record(203, withdrawn, happened('withdrawal-notified', '2021-03-08', { adoptDeadline: '2021-04-06' }));
  expect(readHome('2021-04-06T21:00:00.000Z').windows).toMatchObject([{ day: '2021-04-06', hour: null }]);
});

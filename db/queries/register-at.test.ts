import { beforeAll, expect, test } from 'vitest';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import type { Database } from '../client.ts';
import { commit } from '../commit.ts';
import { holdDatabase } from '../index.ts';
import { read, streams } from '../log.ts';
import { databaseWithHistory } from '../testing.ts';
import { readProposal } from './proposal.ts';
import { eachRegisterRow, listRegister, type RegisterQuery, wholeRegister } from './register.ts';

let db: Database;
beforeAll(async () => {
  db = holdDatabase(await databaseWithHistory());
});

const ask = (query: Partial<RegisterQuery>) => listRegister({ ...wholeRegister, ...query });
const stages = (query: Partial<RegisterQuery>) => Object.fromEntries(ask(query).rows.map((row) => [row.reference, row.stage]));

test.each(['2016-12-31', '2018-06-01', '2020-03-31', '2020-10-23', '2021-03-05'])(
  'the register as of %s lists what the fold of each proposal gives for that day, in the stage that it was in',
  (asOf) => {
    const proposals = streams(db, 'register')
      .filter((stream) => stream.startsWith('proposal/'))
      .flatMap((stream) => fold<Proposal>(read(db, 'register', stream), evolve, { asOf }) ?? []);
    expect(stages({ asOf })).toEqual(Object.fromEntries(proposals.map((proposal) => [referenceOf(proposal), proposal.stage])));
  },
);

test('filters, counts and exports are of that day: MP147 was DP147 before it was converted', () => {
  const [now] = ask({ q: 'MP147' }).rows;
  const [then] = ask({ q: 'MP147', asOf: '2020-10-24' }).rows;
  expect([now?.reference, then?.reference]).toEqual(['MP147', 'DP147']);
  const past = { ...wholeRegister, asOf: '2020-03-31' };
  const all = [...eachRegisterRow(past)];
  expect(all).toHaveLength(ask(past).total);
  for (const stage of new Set(all.map((row) => row.stage)))
    if (stage) expect(ask({ ...past, stage: [stage] }).total).toBe(all.filter((row) => row.stage === stage).length);
  expect(ask({ ...past, status: 'open' }).total).toBe(all.filter((row) => row.closed === false).length);
});

test('what was recorded later is not known before: a correction changes the past, not what was known of it', async () => {
  const event = { v: 1, effective: { on: '2020-12-01' }, actor: 'person/p002', rule: null, source: null, corrects: null };
  const done = await commit(
    db,
    { book: 'register', events: [{ stream: 'proposal/147', event: { ...event, type: 'summarised', data: { text: 'Told late.' } } }] },
    '2021-05-01T09:00:00.000Z',
  );
  expect(done.ok).toBe(true);
  const summary = (query: Partial<RegisterQuery>) => ask({ q: '147', ...query }).rows[0]?.summary;
  expect(summary({ asOf: '2020-12-02' })).toBe('Told late.');
  expect(summary({ asOf: '2020-11-30' })).not.toBe('Told late.');
  expect(summary({ asOf: '2020-12-02', known: '2021-04-30T09:00:00.000Z' })).not.toBe('Told late.');
});

test('before anything was recorded, and before the first proposal, the register is empty', () => {
  expect(ask({ known: '2021-03-08T09:11:59.999Z' }).total).toBe(0);
  expect(ask({ asOf: '2010-01-01' }).total).toBe(0);
});

test('a past page names related proposals as they stood then: MP147 as of November 2020', () => {
  const slug = ask({ q: 'MP147' }).rows[0]?.slug as string;
  const streams = (at: { asOf?: string }) => readProposal(slug, at)?.related ?? [];
  const now = streams({});
  expect(streams({ asOf: '2099-12-31' })).toEqual(now);
  for (const asOf of ['2020-11-01', '2021-02-01'])
    for (const related of streams({ asOf })) {
      const then = fold<Proposal>(read(db, 'register', related.id), evolve, { asOf });
      expect(related.stage).toBe(then?.stage ?? null);
      if (then) expect(related.reference).toBe(referenceOf(then));
    }
});

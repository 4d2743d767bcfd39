import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../lib/process/day.ts';
import { decide } from '../../lib/process/decide.ts';
import { fold } from '../../lib/process/fold.ts';
import type { ActorKind } from '../../lib/process/proposal/actors.ts';
import { proposalActs } from '../../lib/process/proposal/acts/index.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { at, contextOf } from '../../lib/process/proposal/testing.ts';
import { chosenInput } from '../../lib/process/proposal/testing-inputs.ts';
import { happened } from '../../lib/process/testing.ts';
import type { Database } from '../client.ts';
import { type Change, commit } from '../commit.ts';
import { read } from '../log.ts';
import { find } from '../queries/find.ts';
import { projections, rebuild } from '../rebuild.ts';
import { proposalRows } from '../schema/rows.ts';
import { freshDatabase } from '../testing.ts';

const organisations = ['organisation/northern-supply', 'organisation/tyne-networks'];
const streams = ['proposal/1', 'proposal/2'];
const person = 'person/p002';
const names = ['Northern Supply', 'Tyne Networks', 'Wear Energy'];

const event = (type: string, on: Day, data: Record<string, unknown>) => happened(type, on, data, { actor: person });

const organisation = (id: string, name: string, on: Day) => ({
  stream: 'directory',
  event: event('organisation-recorded', on, { id, name, kind: 'party', category: 'dcc', categoryPrinted: null }),
});

const consultation = (on: Day, title: string) => ({
  stream: 'consultation/1-rfi',
  event: event('announced', on, {
    id: 'consultation/1-rfi',
    title,
    kind: 'request-for-information',
    proposal: 'proposal/1',
    issuedBy: 'body/code-administrator',
    opens: on,
    closes: addDays(on, 20),
    closesAt: '17:00',
    standing: 'fact',
    terms: 'White',
  }),
});

async function put(db: Database, change: Omit<Change, 'book'>, now: string): Promise<void> {
  const done = await commit(db, { book: 'register', ...change }, now);
  if (!done.ok) throw new Error(JSON.stringify(done));
}

/** Two proposals of two organisations, raised here. */
async function begun(on: Day): Promise<Database> {
  const db = freshDatabase();
  await put(
    db,
    {
      events: streams.flatMap((stream, i) => [
        {
          stream,
          event: event('raised', on, { number: i + 1, suffix: null, regime: '2018', title: 'A change', slug: `made-up-${i + 1}` }),
        },
        { stream, event: event('proposer-named', on, { person, organisation: organisations[0] }) },
      ]),
    },
    at(on, '09:00'),
  );
  await put(
    db,
    { events: [{ stream: 'proposal/1', event: event('consultation-linked', on, { consultation: 'consultation/1-rfi' }) }] },
    at(on, '09:01'),
  );
  return db;
}

const everything = (db: Database): Record<string, unknown[]> => ({
  ...Object.fromEntries(
    projections.map((table) => [
      table,
      db.$client
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  ),
  search: ['northern', 'tyne', 'wear', 'holly', 'meters', 'gateways'].map((word) => find(db, word).ids),
});

/** What somebody does next: an act on a proposal where the rule book allows it, a name that changes, a consultation told anew. */
const step = fc.record({ what: fc.constantFrom('act', 'act', 'rename', 'person', 'consultation'), seed: fc.nat(), wait: fc.nat(12) });

async function take(db: Database, { what, seed }: { what: string; seed: number }, on: Day, now: string): Promise<void> {
  const one = <T>(list: readonly T[]): T => list[seed % list.length] as T;
  if (what === 'rename') return put(db, { events: [organisation(one(organisations), one(names), on)] }, now);
  if (what === 'person')
    return put(db, { events: [], vault: [{ kind: 'person', key: person, value: { name: one(['Holly North', 'Ivy South']) } }] }, now);
  if (what === 'consultation') return put(db, { events: [consultation(on, one(['Meters', 'Gateways']))] }, now);
  const stream = one(streams);
  const proposal = fold<Proposal>(read(db, 'register', stream), evolve);
  if (!proposal) throw new Error(`${stream} is gone`);
  const possible = proposalActs.filter((act) => act.from !== 'none' && act.from.includes(proposal.stage as never));
  const act = one(possible);
  const kind = one(act?.by ?? []) as ActorKind | undefined;
  if (!act || !kind) return;
  const choose = { next: (below: number) => seed % below, one };
  const committee = /panel|committee|board|group|authority$/.test(kind) && kind !== 'authority';
  const actor = {
    id: committee ? `body/${kind}` : person,
    organisation: committee ? null : (organisations[0] as string),
    name: kind,
    kinds: [kind],
    category: null,
  };
  const decision = decide(act, { proposal, actor, context: contextOf(), now, input: chosenInput(act, on, choose) });
  if (decision.ok) await put(db, { events: decision.events.map((taken) => ({ stream, event: taken })) }, now);
}

test('replay equals projection: after any acts, new names and consultations, a rebuild changes no row and no search', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      let on = '2026-01-05';
      const db = await begun(on);
      for (const [i, one] of steps.entries()) {
        on = addDays(on, one.wait);
        await take(db, one, on, at(on, `10:${String(10 + i)}`));
      }
      const before = everything(db);
      rebuild(db);
      expect(everything(db)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('a consultation told anew is found by what it asks now, and no longer by what it asked before', async () => {
  const on = '2026-01-05';
  const db = await begun(on);
  await put(db, { events: [consultation(on, 'Meters')] }, at(on, '10:00'));
  expect([find(db, 'meters').ids, find(db, 'gateways').ids]).toEqual([[32], []]);
  await put(db, { events: [consultation(on, 'Gateways')] }, at(on, '11:00'));
  expect([find(db, 'meters').ids, find(db, 'gateways').ids]).toEqual([[], [32]]);
});

test('an organisation with a new name has it at once in the order by Proposer and in the search, and is no longer found by the old one', async () => {
  const on = '2026-01-05';
  const db = await begun(on);
  await put(db, { events: [organisation(organisations[0] as string, 'Northern Supply', on)] }, at(on, '10:00'));
  const sorted = () =>
    db
      .select({ by: proposalRows.proposerSort })
      .from(proposalRows)
      .all()
      .map((row) => row.by);
  expect(sorted()).toEqual(['northern supply', 'northern supply']);
  await put(db, { events: [organisation(organisations[0] as string, 'Wear Energy', addDays(on, 1))] }, at(addDays(on, 1), '10:00'));
  expect(sorted()).toEqual(['wear energy', 'wear energy']);
  expect([find(db, 'wear').ids.length, find(db, 'northern').ids]).toEqual([2, []]);
});

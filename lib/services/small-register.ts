import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { headOf, read } from '#db/log.ts';
import { freshDatabase } from '#db/testing.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { fold } from '#lib/process/fold.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import type { ActName } from '#lib/process/proposal/arrows.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import type { Submission } from '#lib/process/proposal/submission.ts';
import { raise } from '#lib/process/proposal/testing.ts';
import { take } from './take.ts';

const organisations = {
  'northern-supply': ['Northern Supply', 'party', 'small-supplier'],
  'tyne-networks': ['Tyne Networks', 'party', 'electricity-network'],
  dcc: ['DCC', 'dcc', 'dcc'],
  'citizens-advice': ['Citizens Advice', 'consumer-body', null],
} as const;

const recorded = (on: Day, type: string, data: Record<string, unknown>): NewEvent => ({
  type,
  v: 1,
  effective: { on },
  actor: 'import',
  rule: null,
  source: null,
  corrects: null,
  data,
});

/** A fresh database in which the made-up organisations of the rule book's tests are recorded. */
export async function smallRegister() {
  const db = holdDatabase(freshDatabase());
  const events = Object.entries(organisations).map(([id, [name, kind, category]]) => ({
    stream: 'directory',
    event: recorded('2018-01-01', 'organisation-recorded', { id: `organisation/${id}`, name, kind, category, categoryPrinted: null }),
  }));
  await commit(db, { book: 'register', events }, '2018-01-01T09:00:00.000Z');
  return db;
}

/** Puts a proposal on record that was accepted on a day; its stream is `proposal/{number}`. */
export async function putOnRecord(db: ReturnType<typeof holdDatabase>, form: Partial<Submission>, on: Day, number = 900): Promise<string> {
  const stream = `proposal/${number}`;
  const { events, slug } = raise(form, on, number);
  const own = events.map(({ stream: _, version: __, position: ___, recorded: ____, ...event }) => ({ stream, event }));
  const claims = [
    { kind: 'slug', key: slug, value: stream },
    { kind: 'number', key: String(number), value: stream },
  ];
  await commit(db, { book: 'register', events: own, claims }, `${on}T09:00:00.000Z`);
  return stream;
}

/** A proposal as it now stands on record. */
export function onRecord(db: ReturnType<typeof holdDatabase>, stream: string): Proposal {
  return fold<Proposal>(read(db, 'register', stream), evolve) as Proposal;
}

type Asking = { stream: string; by: Actor; now: Instant; input?: Record<string, unknown>; seen?: number; token?: string };

/** Takes an act as somebody who has just seen the proposal, unless `seen` says otherwise. */
export function asks(db: ReturnType<typeof holdDatabase>, act: ActName, { stream, by, now, input = {}, seen, token }: Asking) {
  const found = findAct(act);
  if (!found) throw new Error(`"${act}" cannot be taken yet`);
  const taking = { book: 'register', stream, act: found, actor: by, input } as const;
  return take({ ...taking, seen: seen ?? headOf(db, 'register').position, token: token ?? `${act} ${now} ${by.id}` }, now);
}

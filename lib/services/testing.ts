import { commit } from '#db/commit.ts';
import { type database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import type { ActName } from '#lib/process/proposal/arrows.ts';
import { happened } from '#lib/process/testing.ts';
import { proposalAtHand } from './at-hand.ts';
import { type Attempt, readAttempt } from './attempt.ts';
import { take } from './take.ts';
import type { Viewer } from './viewer.ts';

export const slug = 'meter-readings-by-post';
export const stream = 'proposal/900';

/** Made-up people of the practice book by what they are in it. Bramblewick Energy is the Proposer. */
export const people = {
  analyst: { login: 'analyst@demo.example', person: 'person/x002', book: 'practice' },
  proposer: { login: 'large@demo.example', person: 'person/x004', book: 'practice' },
  party: { login: 'small@demo.example', person: 'person/x037', book: 'practice' },
  outsider: { login: 'outsider@demo.example', person: 'person/x020', book: 'practice' },
} as const satisfies Record<string, Viewer>;

/** A database with the practice book and in it DP900, raised by Bramblewick Energy and in Development since a day. */
export async function practiceWithProposal(on: Day): Promise<ReturnType<typeof database>> {
  const db = holdDatabase(await databaseWithPractice());
  const event = (type: string, data: Record<string, unknown>) => happened(type, on, data, { actor: 'person/x002' });
  const done = await commit(
    db,
    {
      book: 'practice',
      expect: [{ stream, version: 0 }],
      events: [
        event('raised', { number: 900, suffix: null, regime: '2018', title: 'Meter readings by post', slug }),
        event('proposer-named', { person: 'person/x004', organisation: 'organisation/bramblewick-energy' }),
      ].map((one) => ({ stream, event: one })),
      claims: [{ kind: 'slug', key: slug, value: stream }],
    },
    `${on}T09:00:00.000Z`,
  );
  if (!done.ok) throw new Error('DP900 was there already');
  return db;
}

/** The same proposal before the Change Board since a day, as a Self-Governance Modification with two Releases to choose from. */
export async function practiceBeforeBoard(on: Day): Promise<ReturnType<typeof database>> {
  const db = await practiceWithProposal('2021-01-04');
  const event = (type: string, data: Record<string, unknown>) => ({ stream, event: happened(type, on, data, { actor: 'person/x002' }) });
  const option = (date: Day, decidedAfter: Day | null, decidedBy: Day) =>
    event('implementation-option-stated', { date, decidedAfter, decidedBy, release: `release/${date.slice(0, 7)}` });
  const done = await commit(
    db,
    {
      book: 'practice',
      events: [
        event('path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
        option('2027-02-25', null, '2027-02-11'),
        option('2027-06-24', '2027-02-11', '2027-06-10'),
        event('report-finalised', { responses: 2 }),
      ],
    },
    `${on}T09:00:00.000Z`,
  );
  if (!done.ok) throw new Error('DP900 did not come before the Change Board');
  return db;
}

type Doing = { as?: string; for?: string; typed?: Record<string, string>; token?: string; seen?: number; inbox?: string };

/** What the check page would confirm. Throws where there is no such act. */
export function attempt(act: ActName, viewer: Viewer, now: Instant, { as, for: whom, typed = {} }: Doing = {}): Attempt {
  const found = findAct(act);
  const atHand = proposalAtHand('practice', slug, now);
  if (!found || !atHand) throw new Error(`"${act}" cannot be taken`);
  const fields = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]]));
  return { viewer, atHand, act: found, capacity: { as: as ?? null, for: whom ?? null }, typed: fields };
}

/** Takes an act through the service, as the confirmed check page does. Throws where the form does not even say who acts. */
export async function doTake(act: ActName, viewer: Viewer, now: Instant, doing: Doing = {}): ReturnType<typeof take> {
  const asked = attempt(act, viewer, now, doing);
  const ready = readAttempt(asked, now);
  if (!ready) throw new Error(`Nobody acts in "${act}"`);
  if ('rule' in ready) return ready;
  if (!ready.ok) return { ok: false, invalid: ready.errors };
  const { book, recorded } = asked.atHand;
  const seen = doing.seen ?? recorded.lastEntry;
  const { token = `${act} ${now}`, inbox } = doing;
  return take({ book, stream, act: asked.act, actor: ready.actor, input: ready.input, seen, token, inbox, file: ready.file }, now);
}

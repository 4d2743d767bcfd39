import { Agent } from 'node:http';
import type { Database } from '../db/client.ts';
import { type Change, commit } from '../db/commit.ts';
import { seal, sessionCookie } from '../lib/auth/cookie.ts';
import { beginSession } from '../lib/auth/sessions.ts';
import { now } from '../lib/clock.ts';
import type { NewEvent } from '../lib/process/event.ts';
import { raise } from '../lib/process/proposal/testing.ts';
import { at } from './load.ts';
import { post, type Sender } from './post.ts';
import { row } from './report.ts';

const people = 20;
const rounds = 10;
const alone = 60;
const warming = 5;
/** Each proposal is put on hold once. */
const proposals = people * rounds + alone + warming;

/** Made-up people of the Code Administrator with their sessions, and the proposals that are theirs to act on. */
export type Prepared = { cookies: string[]; slugs: string[] };

/** Adds people who may act, and proposals that were raised here and not told of by papers, beside the generated ones. The database is the one that is held. */
export async function prepare(db: Database, generated: number): Promise<Prepared> {
  const logins = Array.from({ length: people }, (_, i) => `analyst-${i}@bench.example`);
  const fresh = {
    book: 'register' as const,
    passphrase: null,
    totp: null,
    recovery: [],
    disabled: false,
    sessionsSince: '2020-01-01T00:00:00.000Z',
  };
  const administrator = { id: 'organisation/bench', name: 'Bench', kind: 'code-administrator', category: null, categoryPrinted: null };
  await put(db, {
    book: 'register',
    events: [
      { stream: 'directory', event: recorded('organisation-recorded', administrator) },
      ...logins.map((_, i) => ({
        stream: 'directory',
        event: recorded('person-recorded', { id: `person/b${i}`, organisation: 'organisation/bench', role: null }),
      })),
    ],
    vault: logins.map((login, i) => ({ kind: 'account', key: login, value: { person: `person/b${i}`, ...fresh } })),
  });
  const numbers = Array.from({ length: proposals }, (_, i) => generated + 1 + i);
  await put(db, {
    book: 'register',
    events: numbers.flatMap(raised),
    claims: numbers.map((number) => ({ kind: 'slug', key: slugOf(number), value: `proposal/${number}` })),
  });
  const cookies = await Promise.all(
    logins.map(async (login) => `${sessionCookie()}=${await seal(await beginSession(login, 'nothing', 'Bench', now()))}`),
  );
  return { cookies, slugs: numbers.map(slugOf) };
}

/** The time from the post of a confirmation to its 303: one after another, then 20 people at once, each on a proposal of their own. */
export async function acts(origin: string, site: string, { cookies, slugs }: Prepared, name: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: people });
  const left = [...slugs];
  const next = (i: number): Acting => ({ agent, origin, site, cookie: cookies[i] as string, slug: left.pop() as string });
  for (let i = 0; i < warming; i += 1) await (await filledIn(next(0)))();
  const one = [];
  for (let i = 0; i < alone; i += 1) one.push(await (await filledIn(next(0)))());
  const many = [];
  for (let round = 0; round < rounds; round += 1) {
    const ready = [];
    for (let i = 0; i < people; i += 1) ready.push(await filledIn(next(i)));
    many.push(...(await Promise.all(ready.map((confirm) => confirm()))));
  }
  agent.destroy();
  one.sort((a, b) => a - b);
  many.sort((a, b) => a - b);
  row(
    name,
    'an act, from post to its 303 (median, p99)',
    `${at(one, 0.5).toFixed(1)} ms, ${at(one, 0.99).toFixed(1)} ms`,
    'median under 60 ms',
  );
  row(
    name,
    `an act, ${people} people at once (median, p99), none fails`,
    `${at(many, 0.5).toFixed(0)} ms, ${at(many, 0.99).toFixed(0)} ms`,
    'p99 under 300 ms',
  );
}

type Acting = Sender & { slug: string };

/** Sends the form of an act and answers with its confirmation, which tells how long it took. Throws where either does not lead on as it must. */
async function filledIn(sender: Acting): Promise<() => Promise<number>> {
  const address = `/modifications/${sender.slug}/do/hold`;
  const { location } = await post(sender, `${address}/send`, { reason: 'Outside work.' });
  const attempt = new URL(location, sender.origin).searchParams.get('attempt');
  if (!attempt || !location.includes('/check')) throw new Error(`The form of ${sender.slug} led to ${location}`);
  return async () => {
    const confirmed = await post(sender, `${address}/take`, { attempt, seen: '999999999' });
    if (!confirmed.location.includes('/done')) throw new Error(`The confirmation of ${sender.slug} led to ${confirmed.location}`);
    return confirmed.took;
  };
}

const slugOf = (number: number): string => `acted-${number}`;

/** A proposal accepted on 5 January 2026. */
function raised(number: number): Change['events'] {
  const { events } = raise({ submitted: '2026-01-02', title: `Acted ${number}` }, '2026-01-05', number);
  return events.map(({ stream: _, version: __, position: ___, recorded: ____, ...event }) => ({ stream: `proposal/${number}`, event }));
}

const recorded = (type: string, data: Record<string, unknown>): NewEvent => ({
  ...{ type, v: 1, effective: { on: '2020-01-01' }, actor: 'import', rule: null, source: null, corrects: null, data },
});

async function put(db: Database, change: Change): Promise<void> {
  const done = await commit(db, change, now());
  if (!done.ok) throw new Error('What the benchmark of acts adds is there already');
}

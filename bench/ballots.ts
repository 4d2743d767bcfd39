import { Agent } from 'node:http';
import type { Database } from '../db/client.ts';
import { type Change, commit } from '../db/commit.ts';
import { seal, sessionCookie } from '../lib/auth/cookie.ts';
import { beginSession } from '../lib/auth/sessions.ts';
import { now } from '../lib/clock.ts';
import type { NewEvent } from '../lib/process/event.ts';
import { openReportBallot } from '../lib/services/opening-ballots.ts';
import { at } from './load.ts';
import { post, type Sender } from './post.ts';
import { row } from './report.ts';

const members = 15;
const solutions = 5;
const rounds = 10;

/** The sessions of the members and of the Code Administrator, and the proposals that are before the Change Board with an open ballot each. */
export type Balloting = { cookies: string[]; administrator: string; slugs: string[] };

/** Adds a Change Board of 15 members, and proposals with five solutions on which it votes. `analyst`: somebody of the Code Administrator who is there already. */
export async function prepareBallots(db: Database, generated: number, analyst: { login: string; person: string }): Promise<Balloting> {
  const numbers = Array.from({ length: rounds }, (_, n) => generated + 100_000 + n);
  const logins = Array.from({ length: members }, (_, n) => `member-${n}@bench.example`);
  await put(db, {
    book: 'register',
    events: [
      at0('directory', 'body-recorded', { id: 'body/change-board', name: 'Change Board', abbreviation: null, text: 'Made up.' }),
      at0('directory', 'organisation-recorded', {
        ...{
          id: 'organisation/bench-members',
          name: 'Members',
          kind: 'party',
          category: 'other-sec-party',
          categoryPrinted: 'Other SEC Party',
        },
      }),
      ...logins.flatMap((_, n) => seat(n)),
      ...numbers.flatMap(before),
    ],
    claims: numbers.map((number) => ({ kind: 'slug', key: slugOf(number), value: `proposal/${number}` })),
    vault: logins.map((login, n) => ({ kind: 'account', key: login, value: { ...fresh, person: `person/m${n}` } })),
  });
  const viewer = { ...analyst, book: 'register' as const };
  for (const number of numbers) {
    const opened = await openReportBallot(viewer, { proposal: `proposal/${number}`, meeting: null }, now());
    if (!opened.ok) throw new Error(`No ballot was opened: ${JSON.stringify(opened)}`);
  }
  return { cookies: await Promise.all(logins.map(cookieOf)), administrator: await cookieOf(analyst.login), slugs: numbers.map(slugOf) };
}

/** 15 members who confirm their votes in the same second, ballot after ballot; then closing and publishing each, from the post to its 303. */
export async function ballots(origin: string, site: string, { cookies, administrator, slugs }: Balloting, name: string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: members });
  const cast: number[] = [];
  const closed: number[] = [];
  const published: number[] = [];
  for (const slug of slugs) {
    const base = `/ballots/${slug.slice('voted-on-'.length)}-1`;
    const ready = await Promise.all(cookies.map((cookie) => filledIn({ agent, origin, site, cookie }, base)));
    cast.push(...(await Promise.all(ready.map((confirm) => confirm()))));
    const chair = { agent, origin, site, cookie: administrator };
    const close = await post(chair, `${base}/chair/close/send`, { token: `closing the ballot on ${slug}` });
    if (!close.location.endsWith('/chair')) throw new Error(`Closing led to ${close.location}`);
    closed.push(close.took);
    published.push(await publish(chair, slug));
  }
  agent.destroy();
  const said = (times: number[]) =>
    `${at(
      times.sort((a, b) => a - b),
      0.5,
    ).toFixed(0)} ms, ${at(times, 0.99).toFixed(0)} ms`;
  row(name, `${members} members vote on ${solutions} solutions at once (median, p99), none fails`, said(cast), 'p99 under 300 ms');
  row(name, `a ballot with ${solutions} solutions is closed (median, p99)`, said(closed), 'under 100 ms');
  row(name, `its result is published (median, p99)`, said(published), 'under 100 ms');
}

/** Sends the form of a vote and answers with its confirmation, which tells how long it took. Throws where either does not lead on as it must. */
async function filledIn(sender: Sender, base: string): Promise<() => Promise<number>> {
  const fields = Object.fromEntries(
    keys.flatMap((key) => [
      [`${key}.choice`, 'approve'],
      [`${key}.reason`, 'It helps the DCC to meet its duties.'],
      [`${key}.b.view`, 'better'],
    ]),
  );
  const { location } = await post(sender, `${base}/send`, fields);
  const attempt = new URL(location, sender.origin).searchParams.get('attempt');
  if (!attempt || !location.includes('/check')) throw new Error(`The form of ${base} led to ${location}`);
  return async () => {
    const confirmed = await post(sender, `${base}/cast`, { attempt, seen: '0' });
    if (!confirmed.location.includes('/done')) throw new Error(`The confirmation of ${base} led to ${confirmed.location}`);
    return confirmed.took;
  };
}

async function publish(sender: Sender, slug: string): Promise<number> {
  const address = `/modifications/${slug}/do/publish-result`;
  const { location } = await post(sender, `${address}/send`, {});
  const attempt = new URL(location, sender.origin).searchParams.get('attempt');
  const confirmed = await post(sender, `${address}/take`, { attempt: attempt ?? '', seen: '999999999' });
  if (!confirmed.location.includes('/done')) throw new Error(`Publishing on ${slug} led to ${confirmed.location}`);
  return confirmed.took;
}

const keys = ['proposed', 'a', 'b', 'c', 'd'];
const slugOf = (number: number): string => `voted-on-${number}`;

const seat = (n: number) => [
  at0('directory', 'person-recorded', { id: `person/m${n}`, organisation: 'organisation/bench-members', role: null }),
  at0('directory', 'seat-recorded', {
    ...{ id: `seat/board-${n}`, body: 'body/change-board', name: `Other SEC Party ${n}`, category: 'other-sec-party', voting: true },
  }),
  at0('directory', 'member-appointed', {
    ...{ seat: `seat/board-${n}`, person: `person/m${n}`, organisation: 'organisation/bench-members', until: null },
  }),
];

const before = (number: number) => {
  const stream = `proposal/${number}`;
  return [
    at0(stream, 'raised', { number, suffix: null, regime: '2018', title: `Voted on ${number}`, slug: slugOf(number) }),
    at0(stream, 'path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
    ...keys.map((key) => at0(stream, 'solution-put-forward', { key, label: `Solution ${key}`, text: 'Made up.' })),
    at0(stream, 'report-finalised', { responses: 0 }),
  ];
};

const fresh = {
  ...{ book: 'register' as const, passphrase: null, totp: null, recovery: [], disabled: false },
  sessionsSince: '2020-01-01T00:00:00.000Z',
};

const at0 = (stream: string, type: string, data: Record<string, unknown>): { stream: string; event: NewEvent } => ({
  stream,
  event: { type, v: 1, effective: { on: '2021-01-01' }, actor: 'person/bench', rule: null, source: null, corrects: null, data },
});

const cookieOf = async (login: string): Promise<string> =>
  `${sessionCookie()}=${await seal(await beginSession(login, 'nothing', 'Bench', now()))}`;

async function put(db: Database, change: Change): Promise<void> {
  const done = await commit(db, change, now());
  if (!done.ok) throw new Error('What the benchmark of ballots adds is there already');
}

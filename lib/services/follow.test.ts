import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { migrate } from '#db/migrate.ts';
import { readFollower } from '#db/queries/followers.ts';
import { listMail } from '#db/queries/mail.ts';
import { freshDatabase } from '#db/testing.ts';
import { listVault } from '#db/vault.ts';
import { mailServer } from '#lib/mail/hand-over.ts';
import { sendDue } from '#lib/mail/outbox.ts';
import { loopbackServer } from '#lib/mail/testing.ts';
import { sendDigests } from './digest.ts';
import { askToFollow, confirmFollow, deliver, follow, readLink, readRequest, stopFollowing, unfollow } from './follow.ts';
import { letterTo } from './letter-to.ts';

const jane = 'jane@tyne-networks.co.uk';
const whose = { book: 'register', address: jane } as const;
const now = '2026-11-20T10:00:00.000Z';

let db: ReturnType<typeof freshDatabase>;
let smtp: Awaited<ReturnType<typeof loopbackServer>>;
beforeEach(async () => {
  db = holdDatabase(freshDatabase());
  smtp = await loopbackServer();
});
afterEach(async () => {
  await smtp.close();
  db.$client.close();
});

/** Hands over what waits and gives the messages as they were received. */
async function received(at: string = now): Promise<string[]> {
  const server = mailServer(smtp.url);
  const before = smtp.received.length;
  await sendDue(server, () => at).finally(() => server.close());
  return smtp.received.slice(before).map(({ raw }) => raw.replace(/=\r\n/g, ''));
}
const tokenIn = (raw: string, page: string): string => new RegExp(`/follow/${page}/([\\w-]{43})`).exec(raw)?.[1] ?? 'none';
const asked = async (at: string = now): Promise<string> => {
  await askToFollow(whose, 'proposal/151', 'each', 'DP151', at);
  return tokenIn((await received(at))[0] ?? '', 'confirm');
};
const notice = (fact: string) => ({
  fact,
  sentences: ['What happens next.'],
  facts: [] as [string, string][],
  link: { path: '/modifications/meter-readings-by-post', text: 'Open DP151' },
  why: ['You get this because you follow DP151 (rule FOLLOW-1).'],
  stop: 'You can stop it in one click, without signing in.',
  practice: false,
  follows: 'only' as const,
  party: false,
  by: null,
});
/** Tells Jane of something at a moment, as an act would. */
const tell = (fact: string, at: string, daily = false) =>
  commit(
    db,
    { book: 'register', events: [], vault: [letterTo(jane, notice(fact), { book: 'register', about: 'proposal/151', daily }, at)] },
    at,
  );

describe('FOLLOW-2: an address is followed by nobody but its owner', () => {
  test('nothing is followed before the link is used, and then once', async () => {
    const token = await asked();
    expect(readFollower('register', jane)).toBeNull();
    expect(readRequest(token, now)?.topic).toBe('proposal/151');
    expect(readFollower('register', jane), 'looking at the link confirms nothing').toBeNull();
    const done = await Promise.all([confirmFollow(token, now), confirmFollow(token, now)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(readFollower('register', jane)?.value.follows).toEqual([{ topic: 'proposal/151', since: now }]);
    expect(await confirmFollow(token, now)).toBeNull();
  });

  test('not with a wrong link, a link of 48 hours ago, or none', async () => {
    const token = await asked();
    for (const wrong of ['', 'x', `${token}x`, token.toLowerCase(), '__proto__']) expect(await confirmFollow(wrong, now)).toBeNull();
    expect(await confirmFollow(token, '2026-11-22T10:00:00.000Z')).toBeNull();
    expect(readFollower('register', jane)).toBeNull();
  });

  test('of the link only its hash is kept, and the letter is erased once it is sent', async () => {
    const token = await asked();
    expect(token).toHaveLength(43);
    const everything = JSON.stringify(db.$client.prepare('SELECT kind, key, value FROM vault').all());
    expect(everything).not.toContain(token);
  });

  test('a wish that nobody confirms is forgotten', async () => {
    await asked();
    await asked('2026-11-23T10:00:00.000Z');
    expect(listVault(db, 'follow-request')).toHaveLength(1);
  });

  test('nothing of it is in the log', async () => {
    await confirmFollow(await asked(), now);
    expect(db.$client.prepare('SELECT count(*) AS n FROM log').get()).toEqual({ n: 0 });
  });
});

describe('FOLLOW-3: one click ends it', () => {
  /** Jane follows two things and has a message about one; its token. */
  async function told(): Promise<string> {
    await follow(whose, 'proposal/151', 'each', now);
    await follow(whose, 'category/dcc', 'each', now);
    await tell('DP151: put on hold', now);
    return tokenIn((await received())[0] ?? '', 'stop');
  }

  test('each message has the headers of RFC 8058, and a link to what is followed that stands in no copy', async () => {
    await follow(whose, 'proposal/151', 'each', now);
    await tell('DP151: put on hold', now);
    const [raw = ''] = await received();
    const [head = ''] = raw.split('\r\n\r\n');
    const token = tokenIn(raw, 'manage');
    expect(head.replace(/\r\n[ \t]+/g, ' ')).toContain(`List-Unsubscribe: <http://localhost:3000/follow/stop/${token}/now>`);
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(raw).not.toContain('{link}');
    expect(readLink(token)).toEqual(whose);
    expect(JSON.stringify(db.$client.prepare('SELECT kind, key, value FROM vault').all())).not.toContain(token);
    expect(listMail('register', null, 1, 10)[0]?.value.text).toContain('/follow/manage/{link}');
  });

  test('a message that is sent for another reason too has no such headers, but the link', async () => {
    await follow(whose, 'proposal/151', 'each', now);
    const letter = letterTo(
      jane,
      { ...notice('DP151: put on hold'), follows: 'also', party: true },
      { book: 'register', about: 'proposal/151', daily: false },
      now,
    );
    await commit(db, { book: 'register', events: [], vault: [letter] }, now);
    const [raw = ''] = await received();
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect(tokenIn(raw, 'manage')).toHaveLength(43);
  });

  test('all of it, with every link and what waits for the next digest; twice is as good as once', async () => {
    const token = await told();
    await tell('DP151: taken off hold', now, true);
    const stop = readLink(token);
    expect(stop && (await stopFollowing(stop, now))).toBe(true);
    for (const kind of ['follower', 'follow-link', 'follow-request', 'digest-line'] as const) expect(listVault(db, kind), kind).toEqual([]);
    expect(readLink(token)).toBeNull();
    expect(await stopFollowing(whose, now)).toBe(false);
  });

  test('what was written before and waits is not handed over after it', async () => {
    await told();
    await tell('DP151: taken off hold', now);
    await stopFollowing(whose, now);
    expect(await received()).toEqual([]);
    expect(listVault(db, 'mail')).toEqual([]);
  });

  test('one thing less leaves the others; the last one leaves nothing', async () => {
    await told();
    await unfollow(whose, 'proposal/151', now);
    expect(readFollower('register', jane)?.value.follows.map(({ topic }) => topic)).toEqual(['category/dcc']);
    await unfollow(whose, 'category/dcc', now);
    expect(listVault(db, 'follower')).toEqual([]);
  });

  test('a wrong token leads to nobody, and practice is a list of its own', async () => {
    const token = await told();
    await follow({ ...whose, book: 'practice' }, 'proposal/900', 'each', now);
    for (const wrong of ['', 'none', `${token}x`]) expect(readLink(wrong)).toBeNull();
    await stopFollowing(whose, now);
    expect(readFollower('practice', jane)).not.toBeNull();
  });
});

describe('FOLLOW-4: who wants one message a day', () => {
  const evening = '2026-11-20T20:00:00.000Z';
  const eight = '2026-11-21T08:00:01.000Z';

  test('gets at 8am what came since, in one message; and none where nothing came', async () => {
    await follow(whose, 'proposal/151', 'daily', now);
    await tell('DP151: put on hold', evening, true);
    await tell('DP151: taken off hold', '2026-11-20T21:00:00.000Z', true);
    expect(await received(evening)).toEqual([]);
    expect(await sendDigests('2026-11-21T07:59:59.000Z')).toBe(0);
    expect(await sendDigests(eight)).toBe(1);
    const [raw = '', ...others] = await received(eight);
    expect(others).toEqual([]);
    expect(raw).toMatch(/DP151: put on hold.*and 1 more/s);
    expect(raw).toContain('DP151: taken off hold');
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(await sendDigests('2026-11-22T08:00:01.000Z')).toBe(0);
    expect(listMail('register', null, 1, 10)).toHaveLength(1);
  });

  test('by summer time at 8am too', async () => {
    await follow(whose, 'proposal/151', 'daily', '2027-06-01T09:00:00.000Z');
    await tell('DP151: put on hold', '2027-06-01T10:00:00.000Z', true);
    expect(await sendDigests('2027-06-02T06:59:59.000Z')).toBe(0);
    expect(await sendDigests('2027-06-02T07:00:00.000Z')).toBe(1);
  });

  test('never two on a day: what comes after 8am waits for the next', async () => {
    await follow(whose, 'proposal/151', 'daily', now);
    await tell('DP151: put on hold', evening, true);
    await sendDigests(eight);
    await tell('DP151: taken off hold', '2026-11-21T08:30:00.000Z', true);
    expect(await sendDigests('2026-11-21T23:00:00.000Z')).toBe(0);
    expect(await sendDigests('2026-11-22T08:00:01.000Z')).toBe(1);
  });

  test('gets what waits at the next 8am when they want single messages again', async () => {
    await follow(whose, 'proposal/151', 'daily', now);
    await tell('DP151: put on hold', evening, true);
    await deliver(whose, 'each', evening);
    expect(await sendDigests(eight)).toBe(1);
  });

  test('once, where two servers look at one file at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    const [one, two] = [openDatabase(join(folder, 'register.db')), openDatabase(join(folder, 'register.db'))];
    try {
      migrate(one);
      holdDatabase(one);
      await follow(whose, 'proposal/151', 'daily', now);
      for (let n = 0; n < 20; n += 1) {
        const entry = letterTo(jane, notice(`DP151: ${n}`), { book: 'register', about: 'proposal/151', daily: true }, evening);
        await commit(one, { book: 'register', events: [], vault: [entry] }, evening);
      }
      const first = sendDigests(eight);
      holdDatabase(two);
      const sent = await Promise.all([first, sendDigests(eight)]);
      expect(sent[0] + sent[1]).toBe(1);
      expect(listMail('register', null, 1, 10)).toHaveLength(1);
    } finally {
      for (const open of [one, two]) open.$client.close();
      rmSync(folder, { recursive: true });
      db = holdDatabase(freshDatabase());
    }
  });
});

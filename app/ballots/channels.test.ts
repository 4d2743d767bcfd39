import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import * as board from '#app/change-board/page.tsx';
import { GET as changes } from '#app/changes.csv/route.ts';
import { parseRegisterQuery } from '#app/modifications/query.ts';
import { GET as atom } from '#app/modifications.atom/route.ts';
import { GET as csv } from '#app/modifications.csv/route.ts';
import { GET as json } from '#app/modifications.json/route.ts';
import * as consultations from '#app/practice/[slug]/consultations/page.tsx';
import * as doing from '#app/practice/[slug]/do/page.tsx';
import * as documents from '#app/practice/[slug]/documents/page.tsx';
import * as lifecycle from '#app/practice/[slug]/page.tsx';
import * as votes from '#app/practice/[slug]/votes/page.tsx';
import * as practiceBoard from '#app/practice/change-board/page.tsx';
import * as front from '#app/practice/page.tsx';
import { GET as sitemap } from '#app/sitemap.xml/route.ts';
import { headOf } from '#db/log.ts';
import { find } from '#db/queries/find.ts';
import { listRegister } from '#db/queries/register.ts';
import { rebuild } from '#db/rebuild.ts';
import { readBallot } from '#lib/services/ballots.ts';
import { closeBallot } from '#lib/services/closing-ballots.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { doTake, people, practiceBeforeBoard, slug, stream } from '#lib/services/testing.ts';
import { castVote } from '#lib/services/voting.ts';
import { workOf } from '#lib/services/work.ts';
import * as meeting from '../meetings/page.tsx';
import * as work from '../work/page.tsx';
import * as chair from './[id]/chair/page.tsx';
import * as receipt from './[id]/done/page.tsx';
import * as ballot from './[id]/page.tsx';
import { html, props } from './testing.ts';

const at = vi.hoisted(() => ({ now: '2026-12-09T09:00:00.000Z', viewer: null as unknown }));
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => at.viewer, signedIn: async () => at.viewer }));
vi.mock('#lib/clock.ts', () => ({ now: () => at.now, today: () => at.now.slice(0, 10), clock: () => Date.parse(at.now) }));

const id = '900-1';
const seat = 'seat/change-board-large-supplier-1';
const secret = 'Zugzwangreason';
const interest = 'Zwielichtinterest';
const as = (person: string | null) => {
  at.viewer = person && { login: `${person}@demo.example`, person, book: 'practice' };
};
const request = (path: string) => new Request(`http://localhost${path}`);
const asked = (query: string) => parseRegisterQuery(new URLSearchParams(query)).query;
const here = () => props({ slug });

type Database = Awaited<ReturnType<typeof practiceBeforeBoard>>;
const everyTable = (db: Database, kind?: string) => {
  const tables = db.$client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all() as string[];
  return tables
    .filter((name) => !name.startsWith('vault') && name !== 'claims' && (!kind || name === kind))
    .map((name) => [name, db.$client.prepare(`SELECT * FROM "${name}"`).all()]);
};

/** Each way in which something becomes known to whoever is not the voter, by name. What is read anonymously is read so. */
const channels: Record<string, (db: Database) => unknown> = {
  'the proposal’s page': () => html(lifecycle.default(here())),
  'its votes page': () => html(votes.default(here())),
  'its documents': () => html(documents.default(here())),
  'its consultations': () => html(consultations.default(here())),
  'the practice page': () => html(front.default()),
  'the page of the Change Board': () => html(practiceBoard.default(props({}))),
  'the page of the register’s own Change Board': () => html(board.default(props({})).catch(String) as never),
  meetings: () => html(meeting.default()),
  'the register and a search of it': () => [listRegister(asked('status=all')), listRegister(asked(`q=${secret}`))],
  'the index of words': (db) => find(db, secret),
  'the spreadsheet': () => csv(request('/modifications.csv?status=all')).text(),
  'the machine-readable list': () => json(request('/modifications.json?status=all')).text(),
  'the feed': () => atom(request('/modifications.atom?status=all')).text(),
  'what changed': () => changes(request('/changes.csv?from=2016-01-01&to=2027-12-31')).text(),
  'the sitemap': () => sitemap().text(),
  'positions and entries of the log': (db) => [headOf(db, 'practice'), headOf(db, 'register'), everyTable(db, 'log')],
  'every table but the vault': (db) => everyTable(db),
  'messages to be sent': (db) =>
    db.$client.prepare("SELECT kind, key, value FROM vault WHERE kind IN ('mail', 'mail-record', 'inbox', 'digest-line', 'parked')").all(),
  'a rebuild from the log': (db) => {
    rebuild(db);
    return everyTable(db);
  },
  'what others can do about it': () => {
    as('person/x020');
    return html(doing.default(here()));
  },
  'what waits on another member': () => workOf({ login: 'x', person: 'person/x009', book: 'practice' }, at.now),
  'the work page of an outsider': () => {
    as('person/x020');
    return html(work.default());
  },
  'another member’s ballot': () => {
    as('person/x009');
    return html(ballot.default(props({ id })));
  },
  'another member who asks for the receipt of the seat': () => {
    as('person/x009');
    return html(receipt.default(props({ id }, { seat: seat.slice('seat/'.length) }))).catch((error) => String(error.digest ?? error));
  },
  'the page of an outsider who guesses the address': () => {
    as('person/x020');
    return html(ballot.default(props({ id })));
  },
};

const before: Record<string, string> = {};
const after: Record<string, string> = {};
const lines: string[] = [];
let turnout = '';

beforeAll(async () => {
  const db = await practiceBeforeBoard('2026-12-01');
  for (const level of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words.join(' ')));
  const ask = async (into: Record<string, string>) => {
    for (const [name, read] of Object.entries(channels)) {
      as(null);
      into[name] = JSON.stringify(await read(db));
    }
  };
  expect(await openReportBallot(people.analyst, { proposal: stream, meeting: null }, at.now)).toMatchObject({ ok: true });
  await ask(before);
  const said = {
    positions: [
      {
        key: 'proposed',
        choice: 'reject' as const,
        reason: secret,
        objectives: [{ objective: 'b' as const, view: 'worse' as const, words: '' }],
      },
    ],
    ...{ interest, recused: false },
  };
  const voting = { ballot: id, said, seen: 0 };
  expect(await castVote(people.proposer, { ...voting, seat, token: 'a vote of one' }, at.now)).toMatchObject({ ok: true });
  const others = (readBallot('practice', id)?.ballot.electorate ?? [])
    .filter((one) => one.noVote === null && one.seat !== seat && one.person !== 'person/x009')
    .slice(2, 8);
  for (const one of others) {
    const viewer = { login: 'x', person: one.person as string, book: 'practice' as const };
    expect(await castVote(viewer, { ...voting, seat: one.seat, token: `a vote of ${one.seat}` }, at.now)).toMatchObject({ ok: true });
  }
  as(people.analyst.person);
  turnout = await html(chair.default(props({ id })));
  await ask(after);
});
afterEach(() => as(null));

describe('CB-14: a sealed vote, its reason, who voted and how many are known nowhere before the result is published', () => {
  test.each(Object.keys(channels))('%s', (name) => {
    expect(before[name]).toBeDefined();
    expect(after[name]).toBe(before[name]);
    expect(after[name]).not.toContain(secret);
  });

  test('the lines of the server’s log', () => expect(lines.join('\n')).not.toMatch(new RegExp(`${secret}|${interest}|${seat}`)));

  test('the page of the chair says who has voted and how many, and not how', () => {
    expect(turnout).toMatch(/7 of \d+ voting members have voted/);
    expect(turnout).not.toMatch(new RegExp(`${secret}|${interest}|>Reject|Approved \\(|Rejected \\(`));
  });

  test('a refusal says nothing of it: an attempt to close without a quorum names the number to the Code Administrator alone', async () => {
    const asked = { ballot: id, casting: null, token: 'a token of its own' };
    expect(JSON.stringify(await closeBallot(people.outsider, asked, at.now))).not.toMatch(/\d of \d/);
    expect(JSON.stringify(await doTake('publish-result', people.analyst, at.now))).not.toContain(secret);
  });

  test('and after it is closed still nobody but the Code Administrator', async () => {
    expect(await closeBallot(people.analyst, { ballot: id, casting: null, token: 'closing it now' }, at.now)).toMatchObject({ ok: true });
    for (const person of ['person/x009', 'person/x020', null]) {
      as(person);
      for (const page of [votes.default(here()), lifecycle.default(here())])
        expect(await html(page)).not.toMatch(new RegExp(`${secret}|Rejected \\(`));
    }
    as('person/x009');
    expect(await html(ballot.default(props({ id })))).not.toMatch(new RegExp(`${secret}|Rejected \\(`));
    as(null);
    expect(await html(votes.default(here()))).not.toContain(secret);
  });
});

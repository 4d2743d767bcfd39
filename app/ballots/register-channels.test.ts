import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as seat from '#app/change-board/[seat]/page.tsx';
import { GET as seatVotes } from '#app/change-board/[seat]/votes.csv/route.ts';
import * as board from '#app/change-board/page.tsx';
import { GET as boardVotes } from '#app/change-board/votes.csv/route.ts';
import { GET as changes } from '#app/changes.csv/route.ts';
import { GET as figures } from '#app/data/metrics/[table]/route.ts';
import * as metrics from '#app/data/metrics/page.tsx';
import * as history from '#app/modifications/[slug]/history/page.tsx';
import * as lifecycle from '#app/modifications/[slug]/page.tsx';
import * as votes from '#app/modifications/[slug]/votes/page.tsx';
import { GET as votesOf } from '#app/modifications/[slug]/votes.csv/route.ts';
import { parseRegisterQuery } from '#app/modifications/query.ts';
import { GET as atom } from '#app/modifications.atom/route.ts';
import { GET as csv } from '#app/modifications.csv/route.ts';
import { GET as json } from '#app/modifications.json/route.ts';
import * as home from '#app/page.tsx';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { headOf } from '#db/log.ts';
import { find } from '#db/queries/find.ts';
import { listRegister } from '#db/queries/register.ts';
import { databaseWithHistory } from '#db/testing.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { closeBallot } from '#lib/services/closing-ballots.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { take } from '#lib/services/take.ts';
import { capacities } from '#lib/services/viewer.ts';
import { castVote } from '#lib/services/voting.ts';
import { html, props } from './testing.ts';

const now = '2026-12-09T09:00:00.000Z';
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => null }));
vi.mock('#lib/clock.ts', () => ({ now: () => now, today: () => now.slice(0, 10), clock: () => Date.parse(now) }));

const [slug, stream, secret] = ['meter-readings-by-post', 'proposal/900', 'Zugzwangreason'];
const analyst = { login: 'analyst@example.org', person: 'person/analyst', book: 'register' } as const;
const members = [1, 2, 3, 4].map((n) => ({ login: `m${n}@example.org`, person: `person/m${n}`, book: 'register' as const }));
const request = (path: string) => new Request(`http://localhost${path}`);
const asked = (query: string) => parseRegisterQuery(new URLSearchParams(query)).query;

type Db = Awaited<ReturnType<typeof databaseWithHistory>>;
/** Each channel by which the register's own readers learn something. `learns`: whether it tells of a result once that is published, which shows that it could have told of a vote. */
const channels: Record<string, { read: (db: Db) => unknown; learns: boolean }> = {
  'the proposal’s page': { read: () => html(lifecycle.default(props({ slug }))), learns: true },
  'its votes page': { read: () => html(votes.default(props({ slug }))), learns: true },
  'its history': { read: () => html(history.default(props({ slug }))), learns: true },
  'its votes as a spreadsheet': {
    read: () => votesOf(request(`/modifications/${slug}/votes.csv`), { params: Promise.resolve({ slug }) } as never).then((a) => a.text()),
    learns: true,
  },
  'the front page': { read: () => html(home.default()), learns: true },
  'the Change Board’s page': { read: () => html(board.default(props({}))), learns: true },
  'the Change Board’s votes as a spreadsheet': { read: () => boardVotes().text(), learns: true },
  'a seat’s page': { read: () => html(seat.default(props({ seat: 'board-1' }))), learns: true },
  'a seat’s votes as a spreadsheet': {
    read: () => seatVotes(request('/x'), { params: Promise.resolve({ seat: 'board-1' }) }).then((answer) => answer.text()),
    learns: true,
  },
  'the figures': { read: () => html(metrics.default()), learns: true },
  'the figures of turnout as a spreadsheet': {
    read: () => figures(request('/x'), { params: Promise.resolve({ table: 'turnout.csv' }) } as never).then((answer) => answer.text()),
    learns: true,
  },
  'the register’s list and its counts': { read: () => listRegister(asked('status=all')), learns: true },
  'a search for the reason': { read: (db) => [listRegister(asked(`q=${secret}`)), find(db, secret)], learns: true },
  'the list as a spreadsheet': { read: () => csv(request('/modifications.csv?status=all')).text(), learns: true },
  'the list for machines': { read: () => json(request('/modifications.json?status=all')).text(), learns: true },
  'the feed': { read: () => atom(request('/modifications.atom?status=all')).text(), learns: true },
  'what changed': { read: () => changes(request('/changes.csv?from=2016-01-01&to=2027-12-31')).text(), learns: true },
  'positions in the log': { read: (db) => headOf(db, 'register').position, learns: true },
  'every table but the vault and the tokens of forms': {
    read: (db) =>
      (
        db.$client
          .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT IN ('vault', 'claims')")
          .pluck()
          .all() as string[]
      ).map((name) => db.$client.prepare(`SELECT * FROM "${name}"`).all()),
    learns: true,
  },
  'the vault but for what is sealed, e-mail and all': {
    read: (db) => db.$client.prepare("SELECT kind, key, value FROM vault WHERE kind NOT IN ('ballot', 'ballot-vote')").all(),
    learns: false,
  },
};

const [before, after, published]: Record<string, string>[] = [{}, {}, {}];

beforeAll(async () => {
  const db = holdDatabase(await databaseWithHistory());
  await voters(db);
  const ask = async (into: Record<string, string> | undefined) => {
    for (const [name, { read }] of Object.entries(channels)) if (into) into[name] = JSON.stringify(await read(db));
  };
  expect(await openReportBallot(analyst, { proposal: stream, meeting: null }, now)).toMatchObject({ ok: true });
  await ask(before);
  for (const [n, viewer] of members.entries()) {
    const objectives = [{ objective: 'b' as const, view: 'worse' as const, words: '' }];
    const said = {
      positions: [{ key: 'proposed', choice: 'reject' as const, reason: secret, objectives }],
      interest: null,
      recused: false,
    };
    const voting = { ballot: '900-1', seat: `seat/board-${n + 1}`, said, seen: 0, token: `the vote of ${n}` };
    expect(await castVote(viewer, voting, now)).toMatchObject({ ok: true });
  }
  expect(await closeBallot(analyst, { ballot: '900-1', casting: null, token: 'closing it now' }, now)).toMatchObject({ ok: true });
  await ask(after);
  const act = findAct('publish-result');
  const actor = capacities(analyst, londonDay(now))[0];
  if (!act || !actor) throw new Error('Nobody publishes');
  const taking = { book: 'register' as const, stream, act, actor, input: {}, seen: headOf(db, 'register').position, token: 'publishing' };
  expect(await take(taking, now)).toMatchObject({ ok: true });
  await ask(published);
});

/** A Change Board of four members, and DP900 before it as a Self-Governance Modification, in the register itself. */
async function voters(db: Db) {
  const at = (of: string, type: string, data: Record<string, unknown>) => ({
    stream: of,
    event: { type, v: 1, effective: { on: '2026-12-01' }, actor: analyst.person, rule: null, source: null, corrects: null, data },
  });
  const organisation = (id: string, kind: string, category: string | null) =>
    at('directory', 'organisation-recorded', { id: `organisation/${id}`, name: id, kind, category, categoryPrinted: null });
  const person = (id: string, of: string) => at('directory', 'person-recorded', { id, organisation: `organisation/${of}`, role: null });
  const seated = members.flatMap(({ person: id }, n) => [
    person(id, 'made-up-party'),
    at('directory', 'seat-recorded', {
      ...{ id: `seat/board-${n + 1}`, body: 'body/change-board', name: `Other ${n + 1}`, category: 'other-sec-party', voting: true },
    }),
    at('directory', 'member-appointed', {
      seat: `seat/board-${n + 1}`,
      person: id,
      organisation: 'organisation/made-up-party',
      until: null,
    }),
  ]);
  const events = [
    at('directory', 'body-recorded', { id: 'body/change-board', name: 'Change Board', abbreviation: null, text: 'Votes.' }),
    organisation('made-up-code-services', 'code-administrator', null),
    organisation('made-up-party', 'party', 'other-sec-party'),
    person(analyst.person, 'made-up-code-services'),
    ...seated,
    at(stream, 'raised', { number: 900, suffix: null, regime: '2018', title: 'Meter readings by post', slug }),
    at(stream, 'proposer-named', { person: null, organisation: 'organisation/made-up-party' }),
    at(stream, 'path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
    at(stream, 'report-finalised', { responses: 2 }),
  ];
  const claims = [{ kind: 'slug', key: slug, value: stream }];
  const done = await commit(db, { book: 'register', events, claims }, '2026-12-01T09:00:00.000Z');
  if (!done.ok) throw new Error('DP900 did not come before the Change Board');
}

describe('CB-14: in the register a vote that is not published is known nowhere, and each of these channels could tell it', () => {
  test.each(Object.entries(channels))('%s', (name, { learns }) => {
    expect(before?.[name]).toBeDefined();
    expect(after?.[name], 'after the votes and the closing as before').toBe(before?.[name]);
    expect(after?.[name]).not.toContain(secret);
    if (learns) expect(published?.[name], 'it tells of the result').not.toBe(after?.[name]);
  });

  test.each(['its votes page', 'its votes as a spreadsheet', 'a seat’s page', 'a seat’s votes as a spreadsheet'])(
    '%s says the reason once it is published',
    (name) => expect(published?.[name]).toContain(secret),
  );
});

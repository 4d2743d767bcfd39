import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test } from 'vitest';
import * as panel from '#app/panel/page.tsx';
import * as proposalVotes from '#app/practice/[slug]/votes/page.tsx';
import * as practiceSeat from '#app/practice/change-board/[seat]/page.tsx';
import { GET as seatCsv } from '#app/practice/change-board/[seat]/votes.csv/route.ts';
import * as practiceBoard from '#app/practice/change-board/page.tsx';
import { GET as boardCsv } from '#app/practice/change-board/votes.csv/route.ts';
import * as practicePanelSeat from '#app/practice/panel/[seat]/page.tsx';
import * as practicePanel from '#app/practice/panel/page.tsx';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { rebuild } from '#db/rebuild.ts';
import { databaseWithHistory } from '#db/testing.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { people, practiceBeforeBoard, slug, stream } from '#lib/services/testing.ts';
import { publishBallot, says } from '#lib/services/testing-votes.ts';
import { castVote } from '#lib/services/voting.ts';
import * as board from './page.tsx';

const html = async (page: Promise<unknown>) => renderToStaticMarkup((await page) as Parameters<typeof renderToStaticMarkup>[0]);
const seatPage = (seat: string, page = practiceSeat) => html(page.default({ params: Promise.resolve({ seat }) }));
const bodyPage = (page: typeof board) => html(page.default({ searchParams: Promise.resolve({}) }));
const csv = (seat: string) => seatCsv(new Request('http://localhost/votes.csv'), { params: Promise.resolve({ seat }) });
const lines = (text: string) => text.trim().split('\r\n');

const seat = 'change-board-large-supplier-1';
const asked = { ballot: '900-1', seat: `seat/${seat}`, seen: 0, token: 'one', said: says('approve', '=HYPERLINK("a")') };
const votes = [
  { seat: `seat/${seat}`, person: 'person/x004', said: asked.said },
  ...['large-supplier-2', 'small-supplier-2', 'small-supplier-3', 'network-2', 'network-3'].map((name, n) => ({
    ...{
      seat: `seat/change-board-${name}`,
      person: `person/x0${['05', '06', '07', '09', '10'][n]}`,
      said: says(n === 0 ? 'reject' : 'approve'),
    },
  })),
];
const put = async (
  db: Awaited<ReturnType<typeof practiceBeforeBoard>>,
  to: string,
  on: string,
  ...events: [string, Record<string, unknown>][]
) => {
  const whole = ([type, data]: [string, Record<string, unknown>]): { stream: string; event: NewEvent } => ({
    stream: to,
    event: { ...{ type, v: 1, effective: { on }, actor: 'person/x002', rule: null, source: null, corrects: null }, data },
  });
  const done = await commit(db, { book: 'practice', events: events.map(whole) }, '2026-12-14T10:00:00.000Z');
  if (!done.ok) throw new Error('Nothing was put');
  return done.events;
};

let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
beforeEach(async () => {
  db = await practiceBeforeBoard('2026-12-01');
});

describe('the votes of a seat over time', () => {
  test('of EX01, whose record has the seats by name: both solutions, each with its reason and a link to the vote', async () => {
    const page = await seatPage(seat);
    expect(page).toContain('A notice to everybody for every delay would soon go unread.');
    expect(page).toContain('Those who can act are told, in words that they can use.');
    expect(page).toMatch(/href="\/practice\/practice-plain-language-notice-of-a-delayed-alert\/votes#vote-\d+-a-Large-Supplier-1"/);
    expect(page).toContain('2 votes, with the reasons');
    expect(await seatPage('change-board-network-1')).toContain('Rosalind Pym, alternate, instead of Nadia Fenwick-Rao');
  });

  test('CB-14: a sealed vote shows nowhere before its result is published, and is the first one afterwards', async () => {
    const channels = async () => [
      await seatPage(seat),
      await bodyPage(practiceBoard),
      await (await csv(seat)).text(),
      await boardCsv().text(),
    ];
    const before = await channels();
    const analyst = people.analyst;
    expect(await openReportBallot(analyst, { proposal: stream, meeting: null }, '2026-12-09T09:00:00.000Z')).toMatchObject({ ok: true });
    expect(await castVote({ login: 'a', person: 'person/x004', book: 'practice' }, asked, '2026-12-09T10:00:00.000Z')).toMatchObject({
      ok: true,
    });
    expect(await channels()).toEqual(before);
    db = await practiceBeforeBoard('2026-12-01');
    await publishBallot(votes);
    const page = await seatPage(seat);
    expect(page).toContain('3 votes, with the reasons');
    expect(page.indexOf('DP900 Meter readings by post')).toBeLessThan(page.indexOf('EX01 '));
    expect(await bodyPage(practiceBoard)).toMatch(/DP900 Meter readings by post.*Approved \(5 to 1\).*6 of \d+ seats/s);
  });

  test('a vote stays with the seat that had the name on that day', async () => {
    const named = (id: string, name: string) => ({
      id: `seat/${id}`,
      body: 'body/change-board',
      name,
      category: 'large-supplier',
      voting: true,
    });
    await put(db, 'directory', '2026-12-01', ['seat-recorded', named(seat, 'Large Supplier A')]);
    await put(db, 'directory', '2026-12-02', ['seat-recorded', named('change-board-large-supplier-3', 'Large Supplier 1')]);
    expect(await seatPage(seat)).toContain('would soon go unread');
    expect(await seatPage('change-board-large-supplier-3')).not.toContain('would soon go unread');
  });

  test('an old ballot keeps its votes, tally, categories and turnout when seats change hands, name, category and vote, or are closed', async () => {
    await publishBallot(votes);
    const told = async () => [
      await html(proposalVotes.default({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) })),
      (await boardCsv().text()).replace(/^.*EX01.*$/gm, ''),
      db.$client.prepare('SELECT * FROM vote_results ORDER BY 1, 2, 3, 4').all(),
      db.$client.prepare('SELECT * FROM votes ORDER BY 1, 2, 3, 4, 5').all(),
    ];
    const before = await told();
    const other = { body: 'body/change-board', name: 'Renamed', category: 'other-sec-party', voting: false };
    await put(
      db,
      'directory',
      '2026-12-12',
      ['appointment-ended', { seat: 'seat/change-board-large-supplier-2', reason: 'Left.' }],
      ['member-appointed', { seat: `seat/${seat}`, person: 'person/x005', organisation: 'organisation/calderstane-power', until: null }],
      ['seat-recorded', { id: 'seat/change-board-small-supplier-2', ...other }],
      ['seat-closed', { seat: 'seat/change-board-network-2', reason: 'Merged.' }],
      ['seat-suspended', { seat: 'seat/change-board-network-3', reason: 'A default.' }],
    );
    expect(await told()).toEqual(before);
    rebuild(db);
    expect(await told()).toEqual(before);
    expect(before[0]).toContain('approved (5 to 1)');
    expect(await seatPage('change-board-small-supplier-2')).toContain('Approved (5 to 1)');
  });

  test('PN-7: a member of the Panel has the motions of its meetings', async () => {
    const meeting = 'meeting/practice-panel-2026-12-11';
    const [, item] = await put(
      db,
      meeting,
      '2026-12-11',
      ['scheduled', { id: meeting, body: 'body/panel', number: null, day: '2026-12-11', standing: 'fact' }],
      ['item-listed', { order: 1, title: 'Work', proposal: stream, paper: null }],
    );
    const elector = {
      seat: 'seat/panel-consumer',
      name: 'Consumer Member',
      category: 'consumer',
      person: 'person/x014',
      organisation: null,
    };
    const who = { seat: elector.seat, name: elector.name, person: elector.person, organisation: null, alternate: null };
    const how = { choice: 'reject', reason: 'Nobody asked consumers.', interest: null, recused: false, recordedBy: null };
    await put(db, meeting, '2026-12-11', [
      'motion-decided',
      {
        ...{ item: item?.position, verb: 'AGREE', text: 'to the work', unanimous: false, carried: false, quorum: 1, casting: null },
        ...{ tally: { approve: 0, reject: 1, abstain: 0 }, says: 'Not carried.', votes: [{ ...who, ...how }] },
        ballot: {
          ...{ id: 'b', opened: '2026-12-11T10:00:00.000Z', closed: '2026-12-11T11:00:00.000Z', document: null, sealed: [] },
          electorate: [{ ...elector, alternate: null, noVote: null }],
        },
      },
    ]);
    expect(await seatPage('panel-consumer', practicePanelSeat)).toMatch(/DP900 .*AGREE to the work.*Reject.*Nobody asked consumers\./s);
    expect(await bodyPage(practicePanel)).toMatch(/Not carried \(0 to 1\).*1 of 1 seat/s);
    expect(await seatPage('change-board-consumer')).not.toContain('Nobody asked consumers.');
  });
});

describe('the votes as spreadsheets', () => {
  test('one of a seat and one of the whole body, without a cell that begins a formula', async () => {
    await publishBallot(votes);
    const text = await (await csv(seat)).text();
    expect(lines(text)).toHaveLength(1 + 3);
    expect(lines(text)[1]).toMatch(/^2026-12-09,Practice Change Board,DP900,Meter readings by post,Proposed Solution,Large Supplier 1,/);
    expect(text).toContain("'=HYPERLINK");
    expect(text).toContain('Objective (b): better facilitates it. Fewer lost days.');
    expect(lines(await boardCsv().text())).toHaveLength(1 + 24 + 6);
  });
  test('there is none of a seat that the body does not have', async () => expect((await csv('panel-consumer')).status).toBe(404));
});

test('the register, whose papers tell of no vote, says so of both bodies', async () => {
  holdDatabase(await databaseWithHistory());
  expect(await bodyPage(board)).toContain('No vote of the SEC Change Board has been published.');
  expect(await bodyPage(panel)).toContain('No vote of the SEC Panel has been published.');
});

import { execFileSync } from 'node:child_process';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { practice, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { GET as csvOf } from '#app/modifications/[slug]/votes.csv/route.ts';
import { GET as practiceCsv } from '#app/practice/[slug]/votes.csv/route.ts';
import { checkCommand } from '#components/lifecycle/sealed-votes.tsx';
import { receiptOf } from '#db/chain.ts';
import { commit } from '#db/commit.ts';
import { holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { databaseWithHistory } from '#db/testing.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { practiceBeforeBoard, slug, stream } from '#lib/services/testing.ts';
import { publishBallot, says } from '#lib/services/testing-votes.ts';
import Page from './page.tsx';

const large = { seat: 'seat/change-board-large-supplier-1', person: 'person/x004' };
const network = { seat: 'seat/change-board-network-1', person: 'person/x015' };
const board = (name: string, n: number) => ({ seat: `seat/change-board-${name}`, person: `person/x0${String(n).padStart(2, '0')}` });
const ex01 = 'practice-plain-language-notice-of-a-delayed-alert';

let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
let html: string;
let result: Formal<'result-published'>;
beforeAll(async () => {
  db = await practiceBeforeBoard('2026-12-01');
  await publishBallot([
    { ...large, said: says('reject', 'It costs too much.') },
    { ...large, said: says('approve', "=1+1 and the customer’s bill, ‘as it is’ or 'not'") },
    { ...board('large-supplier-2', 5), said: says('reject') },
    { ...board('small-supplier-2', 6), said: says('approve'), for: true },
    { ...board('small-supplier-3', 7), said: says('abstain', '', { interest: 'We own the plant.', recused: true }) },
    { ...network, said: says('approve') },
    { ...board('network-2', 9), said: says('approve') },
  ]);
  html = await shown();
  result = read(db, 'practice', stream).find(({ type }) => type === 'result-published')?.data as Formal<'result-published'>;
});

const shown = async (of = slug) =>
  renderToStaticMarkup(await Page({ params: Promise.resolve({ slug: of }), searchParams: Promise.resolve({}), shelf: practice }));
const row = (seat: string): string => html.match(new RegExp(`<tr id="vote-\\d+-proposed-${seat}">.*?</tr>`, 's'))?.[0] ?? '';
const csv = async (of: string, query = '', get = practiceCsv) =>
  (await get(new Request(`http://localhost/practice/${of}/votes.csv${query}`), { params: Promise.resolve({ slug: of }) })).text();

describe('CB-14: the published votes', () => {
  test('each has an address, its seat’s page, its category, organisation, choice and reason', () => {
    const vote = row('Large-Supplier-1');
    expect(vote).toContain('href="/practice/change-board/change-board-large-supplier-1"');
    expect(vote).toMatch(/Large Suppliers.*Gwen Marsden-Pike.*Bramblewick Energy.*Approve.*the customer’s bill/s);
    expect(vote).toContain('Objective (b): better facilitates it. Fewer lost days.');
    expect(vote).toMatch(/href="\/practice\/meter-readings-by-post\/votes#vote-\d+-proposed-Large-Supplier-1"/);
  });
  test('CB-5: the alternate is named, instead of the member', () =>
    expect(row('Network-1')).toMatch(/Rosalind Pym, alternate, .*instead of Nadia Fenwick-Rao/s));
  test('RIGHT-17: whoever recorded a vote that was given in the room is named', () =>
    expect(row('Small-Supplier-2')).toContain('Recorded by the Code Administrator ('));
  test('CB-18: an interest and a recusal are told', () =>
    expect(row('Small-Supplier-3')).toMatch(/Abstain.*Interest declared: We own the plant\. The member took no part/s));
  test('CB-15: what a vote was before it was changed stays readable, and nothing says so of one that was not', () => {
    expect(row('Large-Supplier-1')).toMatch(
      /1 earlier vote.*Reject, .*by .*Gwen Marsden-Pike.* at 10:00 on 9 December 2026.*It costs too much\./s,
    );
    expect(row('Large-Supplier-2')).not.toContain('earlier vote');
  });
  test('CB-16: a category that did not vote is in the turnout', () =>
    expect(html).toMatch(/Other SEC Parties.*No vote; 0 of 3 seats voted/));
});

describe('check it yourself', () => {
  test('every version has its salt, text and receipt, and the line under it prints that receipt in a shell', () => {
    const versions = result.ballot?.sealed.flatMap((sealed) => sealed.versions) ?? [];
    expect(versions).toHaveLength(7);
    for (const { text, salt, receipt } of versions) {
      expect(receiptOf(salt, text)).toBe(receipt);
      expect(html).toContain(`<pre>${receipt}</pre>`);
      expect(execFileSync('sh', ['-c', checkCommand(salt, text)], { encoding: 'utf8' })).toBe(`${receipt}  -\n`);
    }
    expect(html.match(/To compute the receipt/g)).toHaveLength(7);
  });
  test('a result without a ballot has no sealed votes, and all else', async () => {
    const page = await shown(ex01);
    expect(page).not.toContain('Check it yourself');
    expect(page).toContain('href="/practice/change-board/change-board-network-1"');
    expect(page).toContain('Responses: Reject 1');
    expect(page.match(/tally and turnout by category</g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).toMatch(/Large Suppliers.*2 to reject; 2 of 2 seats voted/);
  });
});

describe('the votes as a spreadsheet', () => {
  test('a line for each version, and no cell that begins a formula', async () => {
    const text = await csv(slug);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 7);
    expect(text).toContain("'=1+1 and the customer’s bill");
    expect(text).not.toMatch(/(^|,)"?=1/m);
    for (const { receipt } of result.ballot?.sealed.flatMap((sealed) => sealed.versions) ?? []) expect(text).toContain(receipt);
    expect(text).toContain('Rosalind Pym');
  });
  test('the pictures’ numbers are tables of it', async () => {
    expect(await csv(ex01, '?table=tally')).toContain('Alternative Solution A,Large Suppliers,2,0,0,2');
    expect(await csv(ex01, '?table=responses')).toContain('Proposed Solution,Large Suppliers,Reject 1,0,2,0');
    expect(await csv(slug, '?table=responses')).toBe(
      'Result published,Entry,Solution,Category,Responses,Votes to approve,Votes to reject,Abstained\r\n',
    );
  });
  test('of nothing that is on record there is none', async () =>
    expect(
      (await practiceCsv(new Request('http://localhost/practice/none/votes.csv'), { params: Promise.resolve({ slug: 'none' }) })).status,
    ).toBe(404));
});

test('CB-17: a send-back voids the vote, which stays on the page and says so', async () => {
  expect(html).not.toContain('Void');
  const sent = { type: 'sent-back', v: 1, effective: { on: '2026-12-10' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  await commit(
    db,
    { book: 'practice', events: [{ stream, event: { ...sent, data: { steps: ['Say what it costs.'] } } }] },
    '2026-12-10T10:00:00.000Z',
  );
  const page = await shown();
  expect(page).toMatch(/Void.*this vote does not count/);
  expect(page).toContain('Gwen Marsden-Pike');
  expect(await csv(slug)).toMatch(/,yes,\d+,http/);
});

test('a proposal of the register without a vote says so, and its spreadsheet is a head', async () => {
  holdDatabase(await databaseWithHistory());
  const params = Promise.resolve({ slug: 'smki-full-extract' });
  expect(renderToStaticMarkup(await Page({ params, searchParams: Promise.resolve({}), shelf: theRegister }))).toContain(
    'not recorded in the sources',
  );
  expect((await csv('smki-full-extract', '', csvOf)).trim().split('\r\n')).toHaveLength(1);
});

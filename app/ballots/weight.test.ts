import { brotliCompressSync, constants } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openReportBallot } from '#lib/services/opening-ballots.ts';
import { people, practiceBeforeBoard, stream } from '#lib/services/testing.ts';
import { fiveSolutions, publishedResponses } from '#lib/services/testing-weight.ts';
import * as ballot from './[id]/page.tsx';
import * as everything from './[id]/whole/page.tsx';
import { html, props } from './testing.ts';

const now = '2026-12-09T09:00:00.000Z';
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => people.proposer, signedIn: async () => people.proposer }));
vi.mock('#lib/clock.ts', () => ({ now: () => now, today: () => now.slice(0, 10), clock: () => Date.parse(now) }));

/** What a train's connection carries of a page, as the server compresses it, in bytes. The frame around it is less than 2,000 of them. */
const weightOf = (page: string): number => brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const light = 20_000 - 2_000;

let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
beforeEach(async () => {
  db = await practiceBeforeBoard('2026-12-01');
});

const opened = async () => {
  expect(await openReportBallot(people.analyst, { proposal: stream, meeting: null }, now)).toMatchObject({ ok: true });
  return html(ballot.default(props({ id: '900-1' })));
};
const numbersIn = (page: string, view: string): number[] => [
  ...new Set([...page.matchAll(new RegExp(`${view} (\\d+)\\.`, 'g'))].map(([, n]) => Number(n))),
];

describe('CB-13: a ballot is under 20 KB on the wire, and has the responses of the member’s own category first and in full', () => {
  test('twenty responses: its ten whole, each question once, the others a link away', async () => {
    await publishedResponses(db, { own: 10, others: 10, questions: 2, letters: 480 });
    const page = await opened();
    expect(weightOf(page)).toBeLessThan(light);
    expect(page).toContain('Large Suppliers 10 and Small Suppliers 10.');
    expect(numbersIn(page, 'Own view')).toHaveLength(10);
    expect(numbersIn(page, 'Another view')).toEqual([]);
    expect(page.match(/Do you agree with part 2 /g)).toHaveLength(1);
    expect(page.indexOf('Own view 10.')).toBeLessThan(page.indexOf('Respondent 11'));
    expect(page.match(/#response-\d+/g)).toHaveLength(10);
    expect(page).toContain('href="/practice/consultations/dp900-report/whole-responses"');
  });

  test('twenty-five of its own category with eleven answers each, as long as those of the papers: all of them whole', async () => {
    await publishedResponses(db, { own: 25, others: 12, questions: 11, letters: 157 });
    const page = await opened();
    expect(weightOf(page)).toBeLessThan(light);
    expect(numbersIn(page, 'Own view')).toHaveLength(25);
    expect(page.match(/Own view 25\./g)).toHaveLength(11);
  });

  test('five solutions and the redline of each, beside twenty responses', async () => {
    await publishedResponses(db, { own: 10, others: 10, questions: 2, letters: 480 });
    await fiveSolutions(db, 10);
    const page = await opened();
    expect(weightOf(page)).toBeLessThan(light);
    expect(page.match(/Approve DP900: /g)).toHaveLength(5);
    expect(page).toMatch(/<ins>.*?daily d 9.*?<\/ins>/);
    expect(numbersIn(page, 'Own view')).toHaveLength(10);
  });
});

describe('What does not fit a light page is counted, and one link away', () => {
  test('sixty long responses, five solutions and a hundred changed clauses: the ballot stays light and says what it leaves out', async () => {
    await publishedResponses(db, { own: 60, others: 50, questions: 11, letters: 400 });
    await fiveSolutions(db, 20);
    const page = await opened();
    expect(weightOf(page)).toBeLessThan(light);
    const shown = numbersIn(page, 'Own view').length;
    expect(shown).toBeGreaterThan(3);
    expect(page).toContain(`Large Suppliers: ${shown} of 60 responses, in full`);
    expect(page).toContain(`${60 - shown} more responses from Large Suppliers are not on this page, which is kept light.`);
    expect(page).toContain(`And ${110 - shown - 40} more.`);
    expect(page).toMatch(/\d+ more changed clauses not shown here\./);
    expect(page.match(/href="\/ballots\/900-1\/whole\?seat=[\w-]+"/g)?.length).toBeGreaterThan(1);
  });

  test('the page that it leads to has every answer of every response, those of the member’s own category first, and every changed clause', async () => {
    await publishedResponses(db, { own: 60, others: 50, questions: 11, letters: 400 });
    await fiveSolutions(db, 20);
    await opened();
    const page = await html(everything.default(props({ id: '900-1' })));
    expect(numbersIn(page, 'Own view')).toHaveLength(60);
    expect(numbersIn(page, 'Another view')).toHaveLength(50);
    expect(page.match(/Own view \d+\./g)).toHaveLength(660);
    expect(page.indexOf('Own view 60.')).toBeLessThan(page.indexOf('Another view 61.'));
    expect(page.match(/<ins>/g)).toHaveLength(100);
    expect(page).not.toMatch(/not on this page|not shown here|<form/);
  });

  test('a response that alone is too long is not cut', async () => {
    await publishedResponses(db, { own: 2, others: 0, questions: 11, letters: 9_000 });
    const page = await opened();
    expect(weightOf(page)).toBeLessThan(light);
    expect(numbersIn(page, 'Own view')).toEqual([]);
    expect(page).toContain('2 more responses from Large Suppliers are not on this page');
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { leadsTo } from '#app/data/metrics/testing.ts';
import { holdDatabase } from '#db/index.ts';
import { databaseWithHistory, databaseWithPractice } from '#db/testing.ts';
import { GET as registerStages } from '../modifications/[slug]/stages.csv/route.ts';
import * as lifecycle from './[slug]/page.tsx';
import { GET as stages } from './[slug]/stages.csv/route.ts';
import { GET as votes } from './[slug]/votes.csv/route.ts';

// Outside a request there are no cookies: nobody is signed in.
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => null }));

const slug = 'practice-plain-language-notice-of-a-delayed-alert';
const lines = async (get: typeof stages, query = '', of = slug) => {
  const answer = await get(new Request(`http://localhost/a.csv${query}`), { params: Promise.resolve({ slug: of }) });
  const [, ...rows] = (await answer.text()).trim().split('\r\n');
  return rows.map((row) => row.split(','));
};
type Entry = { type: string; effective: { on: string }; data: Record<string, unknown> };
let entriesOf: (stream: string) => Entry[];

beforeAll(async () => {
  const db = holdDatabase(await databaseWithPractice());
  const ask = db.$client.prepare("SELECT body FROM log WHERE book = 'practice' AND stream = ? ORDER BY position").pluck();
  entriesOf = (stream) => (ask.all(stream) as string[]).map((body) => JSON.parse(body));
});

describe('the pictures of EX01 are what the log gives when it is worked out again', () => {
  test('the days in each stage', async () => {
    const expected: (number | null)[] = [];
    let at = null as { stage: string; since: string } | null;
    for (const entry of entriesOf('proposal/1')) {
      const told = entry.type === 'csc-recommended' ? 'initial' : leadsTo(entry, at?.stage ?? null, '');
      if (told === null || told === at?.stage) continue;
      if (at) expected.push((Date.parse(entry.effective.on) - Date.parse(at.since)) / 86_400_000);
      at = { stage: told, since: entry.effective.on };
    }
    const shown = (await lines(stages)).filter(([kind]) => kind === 'Stage').map((row) => (row[4] ? Number(row[4]) : null));
    expect(shown).toEqual([...expected, null]);
    expect(expected).toHaveLength(8);
  });

  test('the tally and the turnout of each category', async () => {
    const result = entriesOf('proposal/1').find(({ type }) => type === 'result-published')?.data as {
      solutions: { label: string; votes: { category: string; choice: string }[] }[];
    };
    const expected = result.solutions.map(({ votes: cast }) => {
      const count = (choice: string) => cast.filter((vote) => vote.choice === choice).length;
      return [count('approve'), count('reject'), count('abstain'), cast.length];
    });
    const shown = await lines(votes, '?table=tally');
    const sums = result.solutions.map(({ label, votes: cast }) => {
      const its = shown.filter((row) => row[3] === label);
      expect(its).toHaveLength(new Set(cast.map(({ category }) => category)).size);
      return [5, 6, 7, 8].map((column) => its.reduce((sum, row) => sum + Number(row[column]), 0));
    });
    expect(sums).toEqual(expected);
  });

  test('the responses beside the votes', async () => {
    const responses = entriesOf('consultation/ex01-report').filter(({ type }) => type === 'response-published');
    const answers = responses.map(({ data }) => (data.answers as { question: string; response: string }[]).map(({ response }) => response));
    const shown = await lines(votes, '?table=responses');
    for (const [n, solution] of ['Proposed Solution', 'Alternative Solution A'].entries()) {
      const given = answers.map((each) => each[n] as string).sort();
      const told = shown
        .filter((row) => row[2] === solution && row[4] !== 'No response')
        .map((row) => (row[4] as string).replace(/ 1$/, ''));
      expect(told.sort()).toEqual(given);
    }
  });
});

test('a row of the timetable tells how far from the plan it happened, and the page has the picture with its table', async () => {
  const html = renderToStaticMarkup(
    await lifecycle.default({ params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) } as Parameters<
      typeof lifecycle.default
    >[0]),
  );
  expect(html).toContain('Time in each stage against the timetable');
  expect(html).toMatch(/Report Phase – with Change Board.*6 August 2024 to 15 August 2024, 9 days/s);
  expect(html).toContain(`href="/practice/${slug}/stages.csv"`);
});

test('of what only papers tell, the last stage has no end, and a day that no paper gives stays unknown', async () => {
  holdDatabase(await databaseWithHistory());
  const shown = await lines(registerStages, '', 'smki-full-extract');
  const its = shown.filter(([kind]) => kind === 'Stage');
  expect(its.at(-1)?.slice(3, 5)).toEqual(['', '']);
  for (const [, , since, until, days] of its) expect(days === '').toBe(since === '' || until === '');
});

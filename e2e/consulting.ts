import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { spoken } from '../lib/process/calendar/spoken.ts';
import { addWorkingDays, isWorkingDay } from '../lib/process/calendar/working-days.ts';
import { addDays, type Day } from '../lib/process/day.ts';
import { type Answers, answer, take } from './acting.ts';
import { expect } from './fixtures.ts';
import { run, type Server } from './serving.ts';
import { signInAs } from './sign-in.ts';

type Printed = {
  questions: { id: string; printed: string; text: string; rationale: boolean }[];
  answers: { question: string; response: string | null; rationale: string | null }[];
};

/** MP147's consultation as the paper of 5 March 2021 prints it: eleven questions, and the answers of its one respondent. */
export const mp147: Printed = Object.assign(
  {},
  ...(
    JSON.parse(readFileSync(join(import.meta.dirname, '../db/history/data/consultations/mp147-refinement.json'), 'utf8')) as {
      events: { data: object }[];
    }
  ).events.map(({ data }) => data),
);

/** The next Sunday on which the clocks go forward, far enough ahead that a consultation can open before. */
function nextChange(): Day {
  const soonest = addDays(new Date().toISOString().slice(0, 10), 20);
  const year = Number(soonest.slice(0, 4));
  const [one, other] = [lastSundayOfMarch(year), lastSundayOfMarch(year + 1)];
  return one >= soonest ? one : other;
}

function lastSundayOfMarch(year: number): Day {
  let day: Day = `${year}-03-31`;
  while (new Date(day).getUTCDay() !== 0) day = addDays(day, -1);
  return day;
}

export function workingDaysAfter(day: Day, n: number): Day {
  const found = addWorkingDays(day, n);
  if (!found.ok) throw new Error(found.reason);
  return found.day;
}

const change = nextChange();
const atOrAfter = (day: Day): Day => (isWorkingDay(day) ? day : workingDaysAfter(day, 1));
/** Both consultations open before the clocks go forward; one closes in winter time, the other is extended into summer time. */
export const days = {
  opens: addDays(change, -13),
  short: addDays(change, -7),
  first: addDays(change, -4),
  extended: atOrAfter(addDays(change, 2)),
};

/** The demo's clock is moved on, to a time of London or, with a Z, of Greenwich; every server of it sees that within a second. */
export async function moveClock(server: Server, moment: string): Promise<void> {
  const { code, said } = await run(['scripts/begin.mjs', 'clock', '--at', moment], { DATA_DIR: server.folder, DEMO: '1' });
  expect(code, said).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Somebody made up, signed in on a page of their own, without JavaScript unless it is asked for. */
export async function signedIn(browser: Browser, server: Server, who: RegExp, path: string, scripts = false): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: server.origin, javaScriptEnabled: scripts })).newPage();
  await signInAs(page, who, path);
  return page;
}

const way = { scripts: false };

/** A practice copy of MP147 in Refinement: made where its record ends, with the Panel, which returns it to the Working Group. Answers with its address. */
export async function copyInRefinement(page: Page): Promise<string> {
  await page.goto('/practice/copy?of=smki-full-extract');
  await page.locator('[name="start"][value="where-it-stands"]').check();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page).toHaveURL(/\/practice\/smki-full-extract[-\d]*$/);
  const { pathname } = new URL(page.url());
  const answers = {
    reason: 'The responses are wanted first.',
    'timetable.0.what': 'Refinement Consultation',
    'timetable.0.on': days.extended,
  };
  await take(page, pathname, { act: 'return-to-wg', as: 'body/panel', answers }, way);
  return pathname;
}

/** Composes the Refinement Consultation of the proposal whose name in the list ends so, with MP147's own question before the ten standard ones. Answers with the draft's address. */
export async function compose(page: Page, proposal: RegExp, closes: Day): Promise<string> {
  await page.goto('/admin/consultations/new');
  const main = page.getByRole('main');
  const named = await main.locator('[name="proposal"] option').filter({ hasText: proposal }).getAttribute('value');
  await answer(page, { kind: 'refinement', set: 'standard', proposal: named ?? '', own: mp147.questions[0]?.text });
  await main.getByRole('button', { name: 'Begin to compose' }).click();
  const draft = new URL(page.url()).pathname;
  await answer(page, { opens: days.opens, closes });
  await main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(main.getByRole('status')).toContainText('Saved.');
  return draft;
}

/** Announces what was composed, after its check page. Answers with the last part of its address. */
export async function announce(page: Page, draft: string, closes: Day): Promise<string> {
  await page.goto(draft);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Save and check before it is announced' }).click();
  await expect(main.getByRole('heading', { name: /^Open for \d+ Working Days, both days included$/ })).toBeVisible();
  await expect(main).toContainText(`5pm, `);
  await expect(main).toContainText(spoken(closes));
  await expect(main.locator('#told')).toContainText(/\d/);
  await main.getByRole('button', { name: /^Announce / }).click();
  await expect(main.getByRole('status')).toContainText('Announced.');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** What MP147's respondent answered, as the fields of the form take it. */
export function mp147Answers(): Answers {
  const offered = ['Yes', 'No', 'Potential'];
  return Object.fromEntries(
    mp147.answers.flatMap(({ question, response, rationale }) => [
      ...(response ? [[offered.includes(response) ? question : `${question}.own`, response]] : []),
      ...(rationale && rationale !== '-' && question !== 'q11' ? [[`${question}.rationale`, rationale]] : []),
    ]),
  );
}

/** A table as text: its rows, and in each the cells. */
export const cellsOf = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
    );

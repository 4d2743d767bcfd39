import type { Browser } from '@playwright/test';
import { spoken, spokenWithWeekday } from '../lib/process/calendar/spoken.ts';
import { windowOf } from '../lib/process/calendar/working.ts';
import { addDays, type Day } from '../lib/process/day.ts';
import { expect, test } from './fixtures.ts';
import { moveClock, signedInTo } from './moving.ts';
import { remove, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'serial' });

/** The notice is given on a 17 December, so that Christmas and New Year lie in the ten Working Days. */
const notified: Day = nextSeventeenthOfDecember();
const lastDay: Day = lastDayOf(notified);
const dayAfter: Day = addDays(lastDay, 1);

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await serve(3247, { DEMO: '1', LOG_LEVEL: 'warn' });
  await at(`${notified}T10:00`);
});
test.afterAll(async () => {
  await server.stop();
  remove(server.folder);
});

const at = (moment: string) => moveClock(server, moment);
const as = (browser: Browser, who: RegExp, path: string) => signedInTo(server, browser, who, path);

const analyst = /Lead Analyst/;
const dcc = /the DCC/;
const smallSupplier = /Small Supplier/;

/** A practice copy of MP147, withdrawn by its Proposer, with notice given to all Parties. */
async function openForAdoption(browser: Browser): Promise<string> {
  const maker = await as(browser, analyst, '/practice/copy?of=smki-full-extract');
  await maker.getByLabel('As if it had just been raised').check();
  await maker.getByRole('button', { name: 'Make the copy' }).click();
  const path = new URL(maker.url()).pathname;
  const proposer = await as(browser, dcc, `${path}/do/withdraw`);
  await proposer.getByLabel('Reason').fill('Solved otherwise.');
  await proposer.getByRole('button', { name: 'Continue' }).click();
  await expect(proposer.getByRole('heading', { level: 1 })).toHaveText('Check before you send');
  await proposer.getByRole('button', { name: /^Withdraw the proposal: / }).click();
  await expect(proposer.getByRole('heading', { level: 1 })).toHaveText('Recorded: Withdraw the proposal');
  await maker.goto(`${path}/do/give-withdrawal-notice`);
  await maker.getByRole('button', { name: 'Continue' }).click();
  await expect(maker.getByText(`until the end of ${spokenWithWeekday(lastDay)}`)).toBeVisible();
  await maker.getByRole('button', { name: /^Give notice of the withdrawal: / }).click();
  await expect(maker.getByText(`open for adoption until the end of ${spoken(lastDay)}`).first()).toBeVisible();
  return path;
}

const paths: string[] = [];

test('three proposals are withdrawn, and their windows run over the bank holidays', async ({ browser }) => {
  test.setTimeout(180_000);
  for (let n = 0; n < 3; n += 1) paths.push(await openForAdoption(browser));
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(paths[0] ?? '');
  await expect(anybody.locator('.now-sentence')).toContainText('10 Working Days left');
  await anybody.getByText('How the date was worked out').click();
  await expect(anybody.getByText(/Christmas Day/).first()).toBeVisible();
});

test('one is adopted on the last day and goes on where it was', async ({ browser }) => {
  await at(`${lastDay}T16:00`);
  const adopter = await as(browser, smallSupplier, `${paths[0]}/do/adopt`);
  await adopter.getByRole('button', { name: 'Continue' }).click();
  await adopter.getByRole('button', { name: /^Adopt the proposal: / }).click();
  await expect(adopter.getByRole('heading', { level: 1 })).toHaveText('Recorded: Adopt the proposal');
  await expect(adopter.getByText(/Adopted by .*\./).first()).toBeVisible();
  await adopter.goto(`${paths[0]}/do/adopt`);
  await expect(adopter.getByText(/^.+ adopted DP147.* at 16:0\d on /)).toBeVisible();
});

test('one that nobody adopts is withdrawn for good the day after', async ({ browser }) => {
  await at(`${dayAfter}T00:05`);
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(paths[1] ?? '');
  await expect(anybody.locator('.now-sentence')).toContainText(`nobody adopted it by ${spoken(lastDay)}`);
  const late = await as(browser, smallSupplier, `${paths[1]}/do/adopt`);
  await expect(late.getByText(`adoption window for DP147 Practice`, { exact: false }).first()).toContainText(
    `closed on ${spoken(lastDay)}.`,
  );
  await expect(late.getByText('Nothing was recorded.')).toBeVisible();
});

test('one is adopted by a letter that came on the last day and was entered the day after', async ({ browser }) => {
  await at(`${dayAfter}T10:00`);
  const clerk = await as(browser, analyst, `${paths[2]}/do`);
  await clerk.getByLabel('Whose message').selectOption({ label: 'Larkhollow Light' });
  await clerk.getByLabel('Day on which it was received').fill(lastDay);
  await clerk.getByLabel('Time at which it was received').fill('16:50');
  await clerk.getByLabel('By letter').check();
  await clerk.getByRole('button', { name: 'Show what could be done then' }).click();
  await clerk.locator('#received').getByRole('link', { name: 'Adopt the proposal' }).click();
  await clerk.getByRole('button', { name: 'Continue' }).click();
  await expect(clerk.getByText('It takes back a closure.')).toBeVisible();
  await clerk.getByRole('button', { name: /^Adopt the proposal: / }).click();
  await expect(clerk.getByText(`received by letter at 16:50 on ${spoken(lastDay)}`).first()).toBeVisible();
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(paths[2] ?? '');
  await expect(anybody.getByText(`The closure of ${spoken(dayAfter)} taken back.`).first()).toBeVisible();
  await expect(anybody.locator('#now')).not.toContainText('nobody adopted it');
});

function nextSeventeenthOfDecember(): Day {
  const today = new Date().toISOString().slice(0, 10);
  const thisYear = `${today.slice(0, 4)}-12-17`;
  return today < thisYear ? thisYear : `${Number(today.slice(0, 4)) + 1}-12-17`;
}

function lastDayOf(from: Day): Day {
  const window = windowOf(from, 10);
  if (!window.ok) throw new Error(window.reason);
  return window.day;
}

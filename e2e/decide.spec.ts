import type { Browser, Page } from '@playwright/test';
import { spoken } from '../lib/process/calendar/spoken.ts';
import { windowOf } from '../lib/process/calendar/working.ts';
import { addDays, type Day } from '../lib/process/day.ts';
import { answer, onTheChairsWord, take } from './acting.ts';
import { beforeBoard } from './before-board.ts';
import { expect, test } from './fixtures.ts';
import { moveClock, signedInTo } from './moving.ts';
import { remove, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'serial' });

/** The results are published today; the appeal windows run from then. */
const published: Day = new Date().toISOString().slice(0, 10);
const lastDay: Day = lastDayOf(published);
const dayAfter: Day = addDays(lastDay, 1);
/** The option of the report that beforeBoard states: in the November Release of next year. */
const releaseDay: Day = `${Number(published.slice(0, 4)) + 1}-11-04`;
const way = { scripts: false };

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(900_000);
  server = await serve(3253, { DEMO: '1', LOG_LEVEL: 'warn' });
});
test.afterAll(async () => {
  await server.stop();
  remove(server.folder);
});

const analyst = /Lead Analyst/;
const party = /a Small Supplier/;
const authority = /, the Authority/;
const proposer = /the DCC/;
const seats = ['large-supplier-1', 'large-supplier-2', 'small-supplier-1', 'small-supplier-2', 'network-2', 'other-1'];

const at = (moment: string) => moveClock(server, moment);
const as = (browser: Browser, who: RegExp, path: string) => signedInTo(server, browser, who, path);

/** A practice copy of MP147 before the Change Board with an open ballot; its address, the ballot's, and the Code Administrator's page. */
async function voting(browser: Browser): Promise<{ base: string; ballot: string; desk: Page }> {
  const desk = await as(browser, analyst, '/practice/copy?of=smki-full-extract');
  await desk.getByLabel('As if it had just been raised').check();
  await desk.getByRole('button', { name: 'Make the copy' }).click();
  const base = new URL(desk.url()).pathname;
  await beforeBoard(server.folder, base.split('/').at(-1) ?? '');
  await desk.goto(`${base}/do`);
  await desk.getByRole('link', { name: /^Open the ballot on / }).click();
  await desk.getByRole('button', { name: 'Continue' }).click();
  await desk.getByRole('button', { name: /^Open the ballot on / }).click();
  await expect(desk.getByText('0 of 12 voting members have voted')).toBeVisible();
  return { base, ballot: new URL(desk.url()).pathname.replace('/chair', ''), desk };
}

/** Six members say in the room that they approve, and the Code Administrator writes it down. */
async function record(desk: Page, ballot: string, choice: 'approve' | 'reject' = 'approve'): Promise<void> {
  for (const seat of seats) {
    await desk.goto(`${ballot}?seat=change-board-${seat}&for=member`);
    await answer(desk, { 'proposed.choice': choice, 'proposed.reason': 'Said in the room.' });
    await desk.locator('summary', { hasText: 'SEC Objectives' }).click();
    await answer(desk, { 'proposed.b.view': 'better' });
    await desk.getByRole('button', { name: /^Check the vote on / }).click();
    await desk.getByRole('button', { name: / the vote on / }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('The vote is recorded');
  }
}

/** A copy that the Change Board approved today, with its appeal window open. */
async function approved(browser: Browser): Promise<string> {
  const { base, ballot, desk } = await voting(browser);
  await record(desk, ballot);
  await desk.goto(`${ballot}/chair/close`);
  await desk.getByRole('button', { name: /^Close the ballot on / }).click();
  await expect(desk.getByText('Approved (6 to 0), 0 abstained.')).toBeVisible();
  const said = await take(desk, base, { act: 'publish-result' }, way);
  expect(said).toContain(spoken(lastDay));
  return base;
}

const paths: string[] = [];
const main = (page: Page) => page.getByRole('main');

test('a withdrawal lets an open ballot rest, and an adoption wakes it with its votes', async ({ browser }) => {
  test.setTimeout(600_000);
  const { base, ballot, desk } = await voting(browser);
  await record(desk, ballot);
  const owner = await as(browser, proposer, base);
  await take(owner, base, { act: 'withdraw', answers: { reason: 'Solved otherwise.' } }, way);
  await desk.goto(`${ballot}/chair/close`);
  await expect(main(desk)).toContainText('rests while the proposal is withdrawn');
  await take(desk, base, { act: 'give-withdrawal-notice' }, way);
  const adopter = await as(browser, party, base);
  await take(adopter, base, { act: 'adopt' }, way);
  await desk.goto(`${ballot}/chair`);
  await expect(main(desk)).toContainText('6 of 12 voting members have voted');
  await desk.goto(`${ballot}/chair/close`);
  await desk.getByRole('button', { name: /^Close the ballot on / }).click();
  await take(desk, base, { act: 'publish-result' }, way);
});

test('two proposals are approved today, and can be appealed until the end of the tenth Working Day', async ({ browser }) => {
  test.setTimeout(900_000);
  for (let n = 0; n < 2; n += 1) paths.push(await approved(browser));
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(paths[0] ?? '');
  await expect(anybody.locator('#now')).toContainText(spoken(lastDay));
});

test('APPEAL-3: an appeal at 18:00 on the last day is accepted and marked; the Panel upholds, it is referred to the Authority, and the Authority decides', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const base = paths[0] ?? '';
  await at(`${lastDay}T18:00`);
  const appellant = await as(browser, party, base);
  await take(appellant, base, { act: 'appeal', answers: { forum: 'panel', ground: 'The costs were not seen.' } }, way);
  await appellant.goto(`${base}#appeals`);
  await expect(main(appellant)).toContainText('after 5pm');
  await expect(main(appellant)).toContainText('Implementation waits');

  const desk = await as(browser, analyst, base);
  const answers = { ...onTheChairsWord, decision: 'uphold', reason: 'The costs are in the report.' };
  await take(desk, base, { act: 'panel-appeal-decision', as: 'body/panel', answers }, way);
  await take(
    appellant,
    base,
    { act: 'appeal', answers: { forum: 'authority', ground: 'The costs were not seen by the Panel either.' } },
    way,
  );
  const last = await as(browser, authority, base);
  await take(last, base, { act: 'authority-determines', answers: { decision: 'uphold', reason: 'They were seen.' } }, way);
  await last.goto(base);
  await expect(main(last)).toContainText('Pending implementation');
  await expect(main(last)).toContainText(spoken(releaseDay));
});

test('RIGHT-25: an appeal by a letter of the last day, entered the next morning, takes the closure back', async ({ browser }) => {
  test.setTimeout(300_000);
  const base = paths[1] ?? '';
  await at(`${dayAfter}T09:10`);
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(base);
  await expect(main(anybody)).toContainText('Pending implementation');
  const clerk = await as(browser, analyst, `${base}/do`);
  await clerk.getByLabel('Whose message').selectOption({ label: 'Larkhollow Light' });
  await clerk.getByLabel('Day on which it was received').fill(lastDay);
  await clerk.getByLabel('Time at which it was received').fill('16:50');
  await clerk.getByLabel('By letter').check();
  await clerk.getByRole('button', { name: 'Show what could be done then' }).click();
  await clerk
    .locator('#received')
    .getByRole('link', { name: /^Appeal/ })
    .click();
  await answer(clerk, { forum: 'panel', ground: 'The consultation was too short.' });
  await clerk.getByRole('button', { name: 'Continue' }).click();
  await expect(clerk.getByText('It takes back a closure.')).toBeVisible();
  await main(clerk).locator('form').getByRole('button').last().click();
  await expect(clerk).toHaveURL(/done/);
  await anybody.goto(base);
  await expect(main(anybody)).toContainText('Appeal with Panel');
});

test('STAGE-14: on the day of the Release the change is part of the code, and not before', async ({ browser }) => {
  test.setTimeout(300_000);
  const base = paths[0] ?? '';
  const desk = await as(browser, analyst, `${base}/do/implement`);
  await expect(main(desk)).toContainText(`is to be implemented on ${spoken(releaseDay)}`);
  await at(`${releaseDay}T09:00`);
  const later = await as(browser, analyst, base);
  await take(later, base, { act: 'implement', answers: { secVersion: '9.9' } }, way);
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(base);
  for (const words of ['Implemented', '9.9', 'Larkhollow Light', 'The costs were not seen.'])
    await expect(main(anybody)).toContainText(words);
});

function lastDayOf(from: Day): Day {
  const window = windowOf(from, 10);
  if (!window.ok) throw new Error(window.reason);
  return window.day;
}

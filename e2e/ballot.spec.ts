import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { beforeBoard } from './before-board.ts';
import { expectSilent } from './channels.ts';
import { expect, test } from './fixtures.ts';
import { ask, remove, type Server, serve } from './serving.ts';
import { signInAs } from './sign-in.ts';
import { close, openBallot as openOn, record, sixSeats, vote } from './voting.ts';

test.describe.configure({ mode: 'serial' });

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(900_000);
  server = await serve(3251, { DEMO: '1', LOG_LEVEL: 'warn' });
});
test.afterAll(async () => {
  await server.stop();
  remove(server.folder);
});

const analyst = /Lead Analyst/;
const members: [RegExp, 'approve' | 'reject'][] = [
  [/on the Change Board$/, 'approve'],
  [/an Electricity Network Party/, 'approve'],
  [/an Other SEC Party/, 'reject'],
  [/the consumer body/, 'approve'],
];
const secret = 'Fewer visits to the meter cupboard';

/** Somebody made up, signed in on a page of their own: by default on a phone without JavaScript. */
async function as(browser: Browser, who: RegExp, path: string, { scripts = false, width = 390 } = {}): Promise<Page> {
  const viewport = { width, height: 844 };
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: scripts, viewport });
  const page = await context.newPage();
  const button = who.source.endsWith('$') ? /a Large Supplier/ : who;
  await signInAs(page, button, path);
  return page;
}

/** A practice copy of MP147 that is before the Change Board, its ballot opened by the Code Administrator; the copy's slug and the ballot's address. */
async function openBallot(browser: Browser): Promise<{ slug: string; ballot: string; desk: Page }> {
  const desk = await as(browser, analyst, '/practice/copy?of=smki-full-extract', { width: 1280 });
  await desk.getByLabel('As if it had just been raised').check();
  await desk.getByRole('button', { name: 'Make the copy' }).click();
  const slug = new URL(desk.url()).pathname.split('/').at(-1) ?? '';
  await beforeBoard(server.folder, slug);
  const ballot = await openOn(desk, `/practice/${slug}`);
  return { slug, ballot, desk };
}

const cookieOf = async (context: BrowserContext) => (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

test('members and an alternate vote on a phone, one vote is recorded in the room; closed, published, and the public page tells all', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { slug, ballot, desk } = await openBallot(browser);
  for (const [who, choice] of members) {
    const page = await as(browser, who, '/work');
    await page.getByRole('link', { name: /^Vote on / }).click();
    await expect(page.getByText('Public, with your name, once the result is published.').first()).toBeVisible();
    await expect(page.getByText(/^If approved today: .* appeal until the end of /)).toBeVisible();
    expect(await page.locator('input:checked').count(), 'nothing is chosen').toBe(0);
    expect(await vote(page, choice, secret)).toMatch(/At \d\d:\d\d:\d\d on .* voted for /);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'no sideways scrolling').toBe(true);
    await page.context().close();
  }
  const alternate = await as(browser, /an alternate/, ballot);
  await expect(alternate.getByText(/instead of /).first()).toBeVisible();
  const sent = await ask(server.origin, ballot, { headers: { cookie: await cookieOf(alternate.context()), 'accept-encoding': 'gzip' } });
  expect([sent.status, sent.body.length < 20_000], `${sent.body.length} bytes`).toEqual([200, true]);
  await vote(alternate, 'approve', secret);
  await record(desk, ballot, 'small-supplier-1', 'abstain');

  await expectSilent(server, `/practice/${slug}`, [secret, 'Said in the room.'], 'while the ballot is open');
  await desk.goto(`${ballot}/chair`);
  await expect(desk.getByText('6 of 12 voting members have voted; 6 are needed, so the ballot is quorate.')).toBeVisible();
  await expect(desk.getByRole('main')).not.toContainText(secret);
  await close(desk, ballot);
  await expect(desk.getByText('Approved (4 to 1), 1 abstained.')).toBeVisible();
  await expectSilent(server, `/practice/${slug}`, [secret], 'while the result is not published');

  await desk.getByRole('link', { name: /^Publish the result on / }).click();
  await desk.getByRole('button', { name: 'Continue' }).click();
  await desk.getByRole('main').locator('form').getByRole('button').last().click();
  await expect(desk).toHaveURL(/done/);
  const anybody = await browser.newPage({ baseURL: server.origin });
  await anybody.goto(`/practice/${slug}/votes`);
  const told = await anybody.getByRole('main').innerText();
  for (const words of [secret, 'Said in the room.', 'alternate, instead of', 'Approved', 'Small Supplier 1']) expect(told).toContain(words);
});

test('a ballot without a quorum cannot be closed, and a tie is no majority and never called rejected', async ({ browser }) => {
  test.setTimeout(600_000);
  const { ballot, desk } = await openBallot(browser);
  for (const [n, seat] of sixSeats.entries()) {
    if (n === 5) {
      await desk.goto(`${ballot}/chair/close`);
      await expect(desk.getByText('Only 5 of 12 voting members have voted; 6 are needed.')).toBeVisible();
      await expect(desk.getByRole('button', { name: /^Close the ballot/ })).toHaveCount(0);
    }
    await record(desk, ballot, seat, n % 2 === 0 ? 'approve' : 'reject');
  }
  await close(desk, ballot);
  await expect(desk.getByText('No majority (3 to 3): not approved, 0 abstained.')).toBeVisible();
  await expect(desk.locator('#outcome')).not.toContainText(/rejected/i);
});

test('everybody can use the ballot, its check page, the receipt and the page of the chair; a vote is cast by keyboard alone', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { ballot } = await openBallot(browser);
  const page = await as(browser, /an Other SEC Party/, ballot, { scripts: true });
  await expectAccessible(page);
  const main = page.getByRole('main');
  await page.emulateMedia({ media: 'print' });
  await expect(main.getByRole('button'), 'paper has nothing to press').toHaveCount(0);
  await expect(main.locator('textarea:visible, input:visible, select:visible'), 'and no empty field').toHaveCount(0);
  await expect(main.getByText(/^If approved today: /)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${ballot}/whole`);
  await expectAccessible(page);
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Everything on ');
  await expect(main.locator('form')).toHaveCount(0);
  await page.goto(ballot);
  await main.getByRole('button', { name: /^Check the vote on / }).press('Enter');
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await main.getByRole('radio', { name: /^Reject / }).press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The costs are not shown.');
  await main.locator('summary', { hasText: 'SEC Objectives' }).press('Enter');
  await main.locator('[name="proposed.a.view"]').focus();
  await page.keyboard.press('ArrowDown');
  await main.getByRole('button', { name: /^Check the vote on / }).press('Enter');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Check the vote');
  await expect(main).toContainText('The costs are not shown.');
  await expectAccessible(page);
  await main.getByRole('button', { name: /^Cast the vote on / }).press('Enter');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The vote is recorded');
  await expectAccessible(page);
  await page.goto('/work');
  await expect(main.getByRole('link', { name: /^Vote on / })).toHaveCount(0);
  const desk = await as(browser, analyst, `${ballot}/chair`, { scripts: true, width: 1280 });
  await expectAccessible(desk);
  await desk.goto(`${ballot}/chair/close`);
  await expectAccessible(desk);
  await desk.goto('/admin/ballots');
  await expectAccessible(desk);
});

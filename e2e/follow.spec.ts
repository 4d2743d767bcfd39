import type { Browser, Page } from '@playwright/test';
import { loopbackServer } from '../lib/mail/testing.ts';
import { expectSilent } from './channels.ts';
import { expect, test } from './fixtures.ts';
import { remove, type Server, serve } from './serving.ts';
import { signInAs } from './sign-in.ts';

test.describe.configure({ mode: 'serial' });

const reader = 'reader@tyne-networks.co.uk';
let smtp: Awaited<ReturnType<typeof loopbackServer>>;
let server: Server;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  smtp = await loopbackServer();
  server = await serve(3267, { DEMO: '1', LOG_LEVEL: 'info', SMTP_URL: smtp.url });
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
  remove(server.folder);
});

const anybody = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })).newPage();

/** The latest message to the reader once there are so many. */
async function message(n: number): Promise<string> {
  const own = () => smtp.received.filter(({ to }) => to.includes(reader));
  await expect.poll(() => own().length, { timeout: 30_000 }).toBe(n);
  return (own()[n - 1]?.raw ?? '').replace(/=\r\n/g, '');
}

test('a copy of MP147 is followed without an account, told of an act, and stopped in one click', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
  const analyst = await context.newPage();
  await signInAs(analyst, /Lead Analyst/, '/practice/copy?of=smki-full-extract');
  await analyst.getByLabel('As if it had just been raised').check();
  await analyst.getByRole('button', { name: 'Make the copy' }).click();
  const path = new URL(analyst.url()).pathname;

  const page = await anybody(browser);
  await page.goto(path);
  await page.getByRole('link', { name: 'Follow', exact: true }).click();
  await page.getByLabel('E-mail address').fill('not an address');
  await page.getByRole('button', { name: /^Follow / }).click();
  await expect(page.getByRole('alert')).toContainText('Type an e-mail address');
  await page.getByLabel('E-mail address').fill(reader);
  await page.getByRole('button', { name: /^Follow / }).click();
  await expect(page.getByRole('status')).toContainText('a link is on its way');
  expect(page.url()).not.toContain('tyne');

  const confirm = /\/follow\/confirm\/[\w-]{43}/.exec(await message(1))?.[0] ?? '';
  await page.goto(confirm);
  await page.getByRole('button', { name: /^Confirm that you follow / }).click();
  await expect(page.getByRole('status')).toContainText('You are told from now on.');
  await page.goto(confirm);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be used');
  const silent = (when: string, ...more: string[]) => expectSilent(server, path, [reader, confirm, ...more], when);
  await silent('after the follow');

  await analyst.goto(`${path}/do/hold`);
  await analyst.getByLabel('What it waits for').fill('Outside work.');
  await analyst.getByRole('button', { name: 'Continue' }).click();
  await expect(analyst.locator('#told')).toContainText('And 1 follower');
  await expect(analyst.getByRole('main')).not.toContainText(reader);
  await analyst.getByRole('button', { name: /: DP147/ }).click();
  await expect(analyst.getByRole('heading', { level: 1 })).toContainText('Recorded');

  const told = await message(2);
  expect(told).toMatch(/^Subject: PRACTICE DP147: put on hold/m);
  expect(told).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
  const token = /\/follow\/manage\/([\w-]{43})/.exec(told)?.[1] ?? '';
  await silent('after the notice', token);
  await page.goto(`/follow/manage/${token}`);
  await expect(page.getByRole('link', { name: /DP147/ })).toBeVisible();
  await page.goto(`/follow/stop/${token}`);
  await expect(page.getByRole('button', { name: 'Stop all that you follow' })).toBeVisible();
  for (const _ of ['once', 'twice']) {
    const answer = await fetch(`${server.origin}/follow/stop/${token}/now`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
      redirect: 'manual',
    });
    expect(answer.status).toBe(200);
    expect(`${await answer.text()}${JSON.stringify([...answer.headers])}`).not.toContain(reader);
  }
  await page.goto(`/follow/stop/${token}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link stops nothing');
  await silent('after the end of it', token);
});

test('a question about a proposal is sent from its page, and says under which reference', async ({ browser }) => {
  const page = await anybody(browser);
  await page.goto('/modifications/smki-full-extract');
  await page.getByRole('link', { name: 'Ask a question about this proposal' }).click();
  await page.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByRole('alert')).toContainText('Type your question.');
  await page.getByLabel('E-mail address').fill(reader);
  await page.getByLabel(/^Your question about/).fill('When does it take effect?');
  await page.getByRole('button', { name: 'Send the question' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your question is sent');
  await expect(page.getByText(/Q-[0-9A-Z]{4}-[0-9A-Z]{4}/)).toBeVisible();
});

test('FOLLOW-1: a part of the code that no proposal touches yet is followed by its name, and what is none is told', async ({ browser }) => {
  const page = await anybody(browser);
  await page.goto('/follow');
  for (const [typed, heading] of [
    ['Section 5', 'Follow by e-mail'],
    ['section e', 'Follow proposals that touch Section E'],
  ] as const) {
    await page.getByLabel('Another part of the code').fill(typed);
    await page.getByRole('button', { name: 'Follow that part' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    if (typed === 'Section 5') await expect(page.getByRole('alert')).toContainText('Type a part of the code');
  }
  await expect(page.getByRole('button', { name: 'Follow proposals that touch Section E' })).toBeVisible();
});

test('FOLLOW-6: the contact of a Party chooses one summary a day on the account page, without scripts', async ({ browser }) => {
  const party = await anybody(browser);
  await signInAs(party, /Small Supplier/, '/account');
  await party.getByRole('link', { name: 'What every Party is told of, at once, and what you follow' }).click();
  await expect(party.getByText('A Party has to be told, so this cannot be stopped')).toBeVisible();
  await expect(party.getByLabel('At once, one message for each thing that happens')).toBeChecked();
  await party.getByLabel('Once a day at 8am, one message with all of it').check();
  await party.getByRole('button', { name: 'Keep this choice' }).click();
  await expect(party.getByRole('status')).toHaveText('Your choice is kept.');
  await expect(party.getByLabel('Once a day at 8am, one message with all of it')).toBeChecked();
  await party.goto('/account');
  await expect(party.getByRole('link', { name: 'What every Party is told of, once a day, and what you follow' })).toBeVisible();
});

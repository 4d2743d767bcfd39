import { Secret, TOTP } from 'otpauth';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { remove, serve } from './serving.ts';
import { signInAs } from './sign-in.ts';

const sessionCookie = 'authjs.session-token';

test('signing in as somebody made up, what the head of the page says, and signing out, all without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/guide');
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await signInAs(page, /a Small Supplier’s regulation analyst/, '/guide');
  await expect(page).toHaveURL('/guide');
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('link', { name: 'Your account: Nell Tarragon, Larkhollow Light' })).toBeVisible();
  await page.goto('/modifications');
  await expect(
    banner.getByRole('link', { name: 'Your account: Nell Tarragon, Larkhollow Light' }),
    'also on the register, which another router makes',
  ).toBeVisible();
  const [cookie] = (await context.cookies()).filter(({ name }) => name === sessionCookie);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await banner.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('status')).toHaveText('You are signed out.');
  await expect(banner.getByRole('link', { name: 'Sign in' })).toBeVisible();
  expect((await context.cookies()).some(({ name }) => name === sessionCookie)).toBe(false);
  await context.addCookies([{ ...cookie, value: cookie?.value ?? '', name: sessionCookie, domain: 'localhost', path: '/' }]);
  await page.goto('/account');
  await expect(page, 'the old cookie opens nothing').toHaveURL(/\/sign-in\?to=%2Faccount$/);
  await context.close();
});

test('an unknown address and a wrong passphrase get the same answer, the address is kept, the passphrase is not', async ({ page }) => {
  for (const address of ['nobody@nowhere.example', 'panel@demo.example']) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Passphrase').fill('four plain words here');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page).toHaveTitle(/^Error: Sign in/);
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('The e-mail address or the passphrase is wrong.');
    await expect(page.getByLabel('E-mail address')).toHaveValue(address);
    await expect(page.getByLabel('Passphrase')).toHaveValue('');
    expect(page.url()).not.toContain('nowhere');
  }
});

test('an authenticator app: set up, asked for, each code once, recovery codes, removed', async ({ page }) => {
  await signInAs(page, /a Panel Member/);
  await page.getByRole('link', { name: 'Set up an authenticator app' }).click();
  await page.getByRole('button', { name: 'Set it up' }).click();
  await expect(page.getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible();
  await expectAccessible(page);
  const secret = (await page.locator('.secret').innerText()).replace(/\s/g, '');
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await page.getByLabel(/Type the code that the app shows/).fill(code);
  await page.getByRole('button', { name: 'Use this app' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  const [one = '', two = ''] = await page.locator('.codes li').allInnerTexts();
  const shown = page.url();
  await page.getByRole('button', { name: 'I have kept them' }).click();
  await page.goto(shown);
  await expect(page.getByText(one), 'they are shown once').toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();

  await page.goto('/sign-in?to=/account');
  await page.getByRole('button', { name: /a Panel Member/ }).click();
  await expect(page.getByRole('heading', { name: 'Type your code' })).toBeVisible();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('has been used');
  await expectAccessible(page);
  await page.goto('/account');
  await expect(page, 'half signed in is not signed in').toHaveURL(/\/sign-in\/code\?to=%2Faccount$/);
  await page.getByLabel('Code').fill(one);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('In use; 9 recovery codes left')).toBeVisible();
  await page.goto('/account/second-factor');
  await page.getByLabel('Code').fill(two);
  await page.getByRole('button', { name: 'Remove the app' }).click();
  await expect(page.getByRole('status')).toHaveText('The authenticator app is removed.');
  await expectAccessible(page);
});

test('signing out everywhere ends the other browser’s session at once; what is typed there is kept until it has signed in again', async ({
  browser,
}) => {
  const [mine, other] = [await browser.newContext(), await browser.newContext()];
  const [here, there] = [await mine.newPage(), await other.newPage()];
  await signInAs(there, /Lead Analyst/, '/admin/do/declare-holiday');
  await there.locator('main form textarea, main form input:not([type=hidden])').last().fill('A day that was typed before');
  await signInAs(here, /Lead Analyst/);
  await expect(here.getByRole('table', { name: 'Where you are signed in' }).getByRole('row')).not.toHaveCount(2);
  await here.getByRole('button', { name: 'Sign out everywhere' }).click();
  await there.getByRole('button', { name: 'Continue' }).click();
  await expect(there).toHaveURL(/\/sign-in\?to=/);
  await there.getByRole('button', { name: /Lead Analyst/ }).click();
  await expect(there).toHaveURL(/\/admin\/do\/declare-holiday\?attempt=/);
  await expect(there.getByRole('alert', { name: 'There is a problem' })).toContainText('You were signed out meanwhile');
  await expect(there.locator('main form textarea, main form input:not([type=hidden])').last()).toHaveValue('A day that was typed before');
  await mine.close();
  await other.close();
});

test('a new passphrase is promised to every address in the same words, and a link that was never sent opens nothing', async ({ page }) => {
  for (const address of ['nobody@nowhere.example', 'dcc@demo.example']) {
    await page.goto('/account/reset');
    await page.getByLabel('E-mail address').fill(address);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByRole('status')).toContainText('If there is an account with that address, a link is on its way');
  }
  await page.goto('/account/invitation/never-sent');
  await expect(page.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible();
});

test('the sign-in page, with and without a fault, can be used by everybody', async ({ page }) => {
  await page.goto('/sign-in');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Type your e-mail address.' })).toBeVisible();
  await expectAccessible(page);
});

test('pages of somebody who is signed in are kept nowhere, and those of everybody else say nothing of them', async ({ page, request }) => {
  await signInAs(page, /the DCC/);
  const own = await page.goto('/guide');
  expect(own?.headers()['cache-control']).toBe('private, no-store');
  const everybodys = await request.get('/guide');
  expect(everybodys.headers()['cache-control']).toBe('public, no-cache');
  expect(await everybodys.text()).not.toContain('Joan Abernethie');
});

test('forms of other sites sign nobody in or out, and a session’s id cannot be chosen from outside', async ({ request, baseURL }) => {
  for (const path of ['/sign-in/send', '/sign-in/demo', '/sign-out', '/account/sessions'])
    expect((await request.post(path, { form: { login: 'dcc@demo.example' }, headers: { origin: 'https://evil.example' } })).status()).toBe(
      403,
    );
  const headers = { origin: baseURL ?? '', cookie: `${sessionCookie}=chosen-by-somebody-else` };
  const signed = await request.post('/sign-in/demo', {
    form: { login: 'dcc@demo.example', to: 'https://evil.example/' },
    headers,
    maxRedirects: 0,
  });
  expect(signed.status()).toBe(303);
  expect(signed.headers().location).toBe('/work');
  expect(signed.headers()['set-cookie']).toMatch(/^authjs\.session-token=(?!chosen)[^;]{40,};/);
});

test('next-auth answers nothing but the way back from an identity provider, and here none is set up', async ({ request, baseURL }) => {
  for (const action of ['session', 'csrf', 'providers', 'signin', 'signout', 'callback/openid', 'callback/credentials'])
    expect((await request.get(`/api/auth/${action}`)).status(), action).toBe(404);
  const posted = await request.post('/api/auth/callback/credentials', { form: {}, headers: { origin: baseURL ?? '' } });
  expect(posted.status()).toBe(405);
});

test('a site that is not a demo offers nobody made up, not even by a form', async ({ playwright }) => {
  const site = await serve(3219);
  const request = await playwright.request.newContext({ baseURL: site.origin });
  const page = await (await request.get('/sign-in')).text();
  expect(page).toContain('Passphrase');
  expect(page).not.toContain('made up');
  const tried = await request.post('/sign-in/demo', {
    form: { login: 'dcc@demo.example' },
    headers: { origin: site.origin },
    maxRedirects: 0,
  });
  expect(tried.headers().location).toBe('/sign-in');
  expect(tried.headers()['set-cookie']).toBeUndefined();
  await request.dispose();
  await site.stop();
  remove(site.folder);
});

import { type Claims, type IdentityProvider, identityProvider } from '../lib/auth/testing.ts';
import { expect, test } from './fixtures.ts';
import { remove, type Server, serve } from './serving.ts';

const port = 3221;
let claims: Claims = {};
let provider: IdentityProvider;
let site: Server;

// One site for both, so one after the other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  provider = await identityProvider(`http://localhost:${port}`, () => claims);
  site = await serve(port, { ...provider.env, DEMO: '1' });
});
test.afterAll(async () => {
  await site.stop();
  remove(site.folder);
  provider.close();
});

test('through an identity provider and back to the page that was asked for, without a script', async ({ browser }) => {
  claims = { email: 'DCC@demo.example', email_verified: true };
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/account`);
  await page.getByRole('link', { name: 'Sign in with Example ID' }).click();
  await expect(page).toHaveURL(`${site.origin}/account`);
  await expect(page.getByRole('banner')).toContainText('Joan Abernethie, Practice DCC');
  await expect(page.getByText('Signed in by Example ID, ')).toBeVisible();
  await context.close();
});

test('an address that no account has, or that is not verified there, is told so and comes in nowhere', async ({ page }) => {
  for (const said of [
    { email: 'nobody@demo.example', email_verified: true },
    { email: 'dcc@demo.example', email_verified: false },
  ]) {
    claims = said;
    await page.goto(`${site.origin}/sign-in`);
    await page.getByRole('link', { name: 'Sign in with Example ID' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('No account here has the e-mail address');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
  }
});

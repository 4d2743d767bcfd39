import { take } from './acting.ts';
import { expect, test } from './fixtures.ts';
import { ask } from './serving.ts';
import { signInAs } from './sign-in.ts';

test('a page that was kept for everybody is fresh on the very next request after somebody acted through the same server', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, /Lead Analyst/, '/practice/copy?of=smki-full-extract');
  await page.getByLabel('As if it had just been raised').check();
  await page.getByRole('button', { name: 'Make the copy' }).click();
  await expect(page).toHaveURL(/\/practice\/[^/]+$/);
  const { pathname } = new URL(page.url());

  const anonymous = () => ask(baseURL ?? '', pathname);
  const kept = await anonymous();
  expect(kept.status).toBe(200);
  expect(kept.body.toString()).not.toContain('On hold');
  expect((await anonymous()).headers.etag).toBe(kept.headers.etag);
  await take(page, pathname, { act: 'hold', answers: { reason: 'Waiting for measurements.' } }, { scripts: false });
  const next = await anonymous();
  expect(next.headers.etag).not.toBe(kept.headers.etag);
  expect(next.body.toString()).toContain('Waiting for measurements.');
});

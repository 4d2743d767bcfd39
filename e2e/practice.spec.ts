import { expect, test } from './fixtures.ts';

const ex01 = '/practice/practice-plain-language-notice-of-a-delayed-alert';
const madeUp = 'Practice example: everything on this page is made up.';

for (const part of ['', '/documents', '/legal-text', '/consultations', '/votes', '/history', '?asOf=2024-07-22', '?print=all'])
  test(`EX01 is marked as made up, and kept from search engines: its page “${part}”`, async ({ page }) => {
    await page.goto(`${ex01}${part}`);
    await expect(page.getByRole('main').getByText(madeUp)).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
    const out = await page.getByRole('main').locator('a[href^="/modifications/"], a[href^="/parties/"], a[href^="/meetings/"]').count();
    expect(out, 'nothing on it leads to something of the register').toBe(0);
  });

test('what is copied from it says that it is made up', async ({ request }) => {
  expect(await (await request.get(`${ex01}/copy`)).text()).toMatch(/practice|made up/i);
});

test('from the front page to how each member of the Change Board voted, and why', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Practice example' }).click();
  await expect(page.getByRole('main').getByText(madeUp)).toBeVisible();
  await page.getByRole('link', { name: /How each member of the Change Board voted/ }).click();
  await expect(page).toHaveURL(`${ex01}/votes`);
  const votes = page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: 'Reason' }) })
    .first();
  await expect(votes).toBeVisible();
  expect(await votes.getByRole('row').count()).toBeGreaterThan(8);
});

test('EX01 shows how its record grew: a Draft Proposal first, then in consultation, then decided', async ({ page }) => {
  for (const [day, words] of [
    ['2024-03-01', /Draft Proposal|Development/],
    ['2024-07-22', /Modification Report Consultation/],
    ['2024-08-20', /appeal/i],
  ] as const) {
    await page.goto(`${ex01}?asOf=${day}`);
    await expect(page.getByRole('main')).toContainText(`as it stood at the end of ${Number(day.slice(8))} `);
    await expect(page.getByRole('main')).toContainText(words);
  }
});

test('EX01 is in no list, search, download, feed or map of the register', async ({ page, request }) => {
  const channels = ['/', '/modifications?status=all', '/consultations', '/meetings', '/parties', '/releases', '/sec', '/sources'];
  channels.push('/modifications.csv?status=all', '/modifications.json?status=all', '/modifications.atom?status=all', '/sitemap.xml');
  for (const channel of channels) {
    const text = await (await request.get(channel)).text();
    expect(text, channel).not.toMatch(/EX01|delayed-alert|Larkhollow/);
  }
  for (const words of ['EX01', 'Larkhollow', 'plain-language notice']) {
    await page.goto(`/modifications?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`No modification matches “${words}”`);
  }
});

test('its reference alone leads to it', async ({ page }) => {
  await page.goto('/EX01');
  await expect(page).toHaveURL(ex01);
});

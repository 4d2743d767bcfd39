import { expect, test } from './fixtures.ts';

const mp147 = '/modifications/smki-full-extract';

test('on 1 December 2020 MP147 was in the Refinement Process, and nothing of 2021 had happened', async ({ page }) => {
  await page.goto(`${mp147}?asOf=2020-12-01`);
  const main = page.getByRole('main');
  await expect(main).toContainText('This page shows MP147 as it stood at the end of 1 December 2020');
  await expect(page.getByRole('region', { name: 'As it stood on 1 December 2020' })).toContainText(
    /^As it stood on 1 December 2020\s*Refinement Process/,
  );
  await expect(main).toContainText('SMKI Full Extract');
  await expect(main).not.toContainText('report with the Panel');
  await expect(main).not.toContainText('Scottish and Southern');
  await expect(main).not.toContainText('Report Consultation');
  await expect(main).not.toContainText('What followed is not in our sources');
  await expect(page.getByRole('region', { name: 'History' }).locator('time[datetime^="2021"]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test('from the past back to how it stands now', async ({ page }) => {
  await page.goto(`${mp147}?asOf=2020-12-01`);
  await page.getByRole('link', { name: 'See it as it stands now' }).click();
  await expect(page).toHaveURL(mp147);
  await expect(page.getByRole('region', { name: 'Last recorded' })).toBeVisible();
});

test('its parts look back too, and the day travels along', async ({ page }) => {
  await page.goto(`${mp147}?asOf=2020-12-01`);
  await page.getByRole('link', { name: 'The whole history on a page of its own' }).click();
  await expect(page).toHaveURL(`${mp147}/history?asOf=2020-12-01`);
  await expect(page.getByRole('main')).toContainText('as it stood at the end of 1 December 2020');
  await expect(page.getByRole('main').getByRole('list').locator('time[datetime^="2021"]')).toHaveCount(0);
  await page.goto(`${mp147}/consultations?asOf=2021-02-01`);
  await expect(page.getByRole('main')).toContainText('as it stood at the end of 1 February 2021');
});

test('before it was raised nothing was on record, and the page says so', async ({ page }) => {
  await page.goto(`${mp147}?asOf=2020-10-01`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing was on record on 1 October 2020');
  await expect(page.getByRole('main')).not.toContainText(/Refinement|Data Communications|extract/i);
  await page.getByRole('link', { name: 'See MP147 as it stands now' }).click();
  await expect(page).toHaveURL(mp147);
});

test('a day that is none is left out, and the page says so', async ({ page }) => {
  await page.goto(`${mp147}?asOf=2021-02-30`);
  await expect(page.getByRole('main')).toContainText('“2021-02-30” is not a date that can be read');
  await expect(page.getByRole('region', { name: 'Last recorded' })).toBeVisible();
});

import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

test('search, filter, read, look back and work out a day: nothing needs JavaScript', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Find a modification').fill('smki');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/modifications? match(es)? “smki”/);
  await page.goto('/modifications');
  await page.getByText('Filter and sort').click();
  await page.getByRole('group', { name: 'Affects' }).getByLabel('DCC').check();
  await page.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('rowheader', { name: /MP147/ }).getByRole('link').click();
  await expect(page.getByRole('region', { name: 'Last recorded' })).toContainText('What followed is not in our sources.');
  await page.getByText('Copy', { exact: true }).click();
  await expect(page.getByLabel('A brief')).toBeVisible();
  await page
    .getByRole('region', { name: 'Legal text' })
    .getByRole('link', { name: /Annex A/ })
    .click();
  await page.getByRole('link', { name: 'Side by side' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'updated weekly by' })).toHaveCount(1);
  await page.goto('/process');
  const question = page.getByRole('region', { name: 'So many Working Days after a day' });
  await question.getByLabel('Day', { exact: true }).fill('24 December 2020');
  await question.getByLabel('Working Days').fill('10');
  await question.getByRole('button', { name: 'Work it out' }).click();
  await expect(question).toContainText('Tuesday 12 January 2021');
});

import { expect, test } from './fixtures.ts';

const annexA = '/modifications/smki-full-extract/legal-text';
const section49 = '/modifications/section-d-review-amendments-to-the-modification-process/legal-text';

test('from the proposal to its redline: “daily” is deleted, “weekly” inserted, in words as well as in looks', async ({ page }) => {
  await page.goto('/modifications/smki-full-extract');
  await page
    .getByRole('region', { name: 'Legal text' })
    .getByRole('link', { name: /Annex A/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annex A');
  await expect(page.getByRole('main')).toContainText('Drafted against Appendix O version 2.0');
  await expect(page.getByRole('region', { name: 'Changes' })).toContainText('Appendix O 2.3.3(a): “daily” deleted, “weekly” inserted');
  const gone = page.getByRole('deletion');
  const come = page.getByRole('insertion');
  await expect(gone).toHaveText(/\[deleted: daily\s*end of deleted\]/);
  await expect(come).toHaveText(/\[inserted: weekly\s*end of inserted\]/);
  await expect(gone).toHaveCSS('text-decoration-line', 'line-through');
  await expect(come).toHaveCSS('text-decoration-line', 'underline');
});

test('a change in the list leads to its clause', async ({ page }) => {
  await page.goto(annexA);
  await page.getByRole('region', { name: 'Changes' }).getByRole('link', { name: 'Appendix O 2.3.3(a)' }).click();
  await expect(page.locator(':target')).toContainText('SMKIKR_FULL_YYYY-MM-DD.xml.gz');
  await expect(page.locator(':target')).toBeInViewport();
});

test('the readings: changes only, redline, clean new, clean old, side by side', async ({ page }) => {
  await page.goto(annexA);
  const ways = page.getByRole('navigation', { name: 'Ways to read the text' });
  const here = ways.locator('[aria-current]');
  const clause = page.locator('[id^=clause-]').filter({ hasText: 'SMKIKR_FULL_YYYY-MM-DD.xml.gz, updated' });
  await expect(here, 'the whole text, since our copy lost some of its marks').toHaveText('Redline');
  await expect(page.getByRole('deletion')).toHaveCount(1);
  await expect(page.getByRole('main')).not.toContainText('left out');

  await ways.getByRole('link', { name: 'Changes only' }).click();
  await expect(here).toHaveText('Changes only');
  await expect(page.getByRole('main')).toContainText('9 clauses without a marked change left out');

  await ways.getByRole('link', { name: 'Clean, as it would read' }).click();
  await expect(clause).toContainText('updated weekly by');
  await ways.getByRole('link', { name: 'Clean, as it read before' }).click();
  await expect(clause).toContainText('updated daily by');
  await expect(page.getByRole('deletion')).toHaveCount(0);

  await ways.getByRole('link', { name: 'Side by side' }).click();
  await expect(page).toHaveURL(/view=side-by-side/);
  const row = page.getByRole('row').filter({ hasText: 'SMKIKR_FULL_YYYY-MM-DD.xml.gz, updated' });
  await expect(row.getByRole('cell').nth(0)).toContainText('updated daily by');
  await expect(row.getByRole('cell').nth(1)).toContainText('updated weekly by');
});

test('where our copy lost its marks, the page says so and guesses nothing', async ({ page }) => {
  await page.goto(section49);
  await expect(page.getByRole('main')).toContainText('Drafted against SEC version 5.18');
  await expect(page.getByRole('main')).toContainText('Our copy of this text shows only some of its insertions and deletions');
  const changes = page.getByRole('region', { name: 'Changes' }).getByRole('listitem');
  await expect(changes.filter({ hasText: 'new definition of Change Sub-Committee' })).toHaveCount(1);
  await expect(changes.filter({ hasText: 'amended definition of Proposer' })).toHaveCount(1);
  await expect(changes.filter({ hasText: 'Section G7.20' })).toHaveText('Section G7.20: “Modification” deleted');
  for (const link of await changes.getByRole('link').all()) {
    const fragment = (await link.getAttribute('href')) ?? '';
    await expect(page.locator(`[id="${fragment.slice(1)}"]`), fragment).toHaveCount(1);
  }
});

test('a clause to copy has its insertions and deletions in signs', async ({ page }) => {
  await page.goto(annexA);
  await page.getByText('Copy the changed clauses as plain text').click();
  await expect(page.getByLabel(/Insertions stand as/)).toHaveValue(/updated \[-daily ?-\] ?\[\+weekly ?\+\]/);
});

test('a proposal without a legal text says so', async ({ page }) => {
  await page.goto('/modifications/dno-power-outage-alerts/legal-text');
  await expect(page.getByRole('main')).toContainText(/no legal text|not recorded|not in our sources/i);
});

test('from a part of the code to the proposals that touch it', async ({ page }) => {
  await page.goto('/sec/appendix-o-2.3.3');
  await page
    .getByRole('main')
    .getByRole('link', { name: /SMKI Full Extract/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/modifications\/smki-full-extract/);
});

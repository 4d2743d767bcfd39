import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

const spring = '/changes?from=2021-03-01&to=2021-03-05';

test('what took effect between two days, each with its proposal and its entry', async ({ page }) => {
  await page.goto(spring);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ changes from 1 March 2021 to 5 March 2021$/);
  await page.getByRole('combobox', { name: 'What' }).selectOption('Formal acts only');
  await page.getByText('Only some proposals').click();
  await page.getByRole('searchbox', { name: 'Proposal: words or number' }).fill('MP147');
  await page.getByRole('button', { name: 'Show' }).click();
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toContainText('MP147 SMKI Full Extract');
  await first.getByRole('link', { name: /^entry \d+$/ }).click();
  await expect(page).toHaveURL(/\/modifications\/smki-full-extract\/history#entry-\d+$/);
  await expect(page.locator(':target')).toBeVisible();
});

test('the same list as a spreadsheet', async ({ page, request }) => {
  await page.goto(spring);
  const shown = await page.getByRole('main').getByRole('list').last().getByRole('listitem').count();
  const csv = await request.get((await page.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? '');
  expect(csv.headers()['content-type']).toContain('text/csv');
  const [head = ''] = (await csv.text()).split('\r\n');
  expect(head).toContain('Took effect,As recorded,Recorded,Reference');
  expect((await csv.text()).match(/\/history#entry-\d+/g)?.length).toBeGreaterThanOrEqual(Math.min(shown, 100));
});

test('days that are none are said, and a span without anything leads to the last one that has something', async ({ page }) => {
  await page.goto('/changes?from=30+February&to=2021-02-30');
  await expect(page.getByRole('main')).toContainText('“2021-02-30” is not a day as in 2021-04-14');
  await page.goto('/changes?from=2030-01-01&to=2030-01-31');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No changes from 1 January 2030 to 31 January 2030');
  await page.getByRole('link', { name: 'the 30 days up to then' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ changes from/);
});

for (const [name, address] of [
  ['changes', spring],
  ['changes by the day of recording', `${spring}&by=recorded&stage=refinement`],
  ['a page to print', '/modifications/smki-full-extract?print=facts&print=history'],
] as const)
  test(`${name}: WCAG 2.2 AA, wide and narrow`, async ({ page }) => {
    await page.goto(address);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

test('a page is printed with the parts that were chosen', async ({ page }) => {
  await page.goto('/modifications/smki-full-extract?print=all&asOf=2021-03-05');
  await page.getByText('Choose which parts to print').click();
  for (const box of await page.getByRole('group', { name: 'Parts' }).getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: 'Facts' }).check();
  await page.getByRole('checkbox', { name: 'History', exact: true }).check();
  await page.getByRole('button', { name: 'Show these parts' }).click();
  await expect(page).toHaveURL(/asOf=2021-03-05/);
  await expect(page.getByRole('region', { name: 'Facts' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'History' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Timetable' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('left out of this print');
});

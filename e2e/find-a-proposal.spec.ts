import { expect, test } from './fixtures.ts';

const mp147 = '/modifications/smki-full-extract';

test.describe('a number, however it is spelt, leads straight to the proposal', () => {
  for (const typed of ['DP147', 'mp-147', '147', 'MP0147', ' mp 147 '])
    test(`typed in the search box of the front page: “${typed}”`, async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('Find a modification').fill(typed);
      await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
      await expect(page).toHaveURL(mp147);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('SMKI Full Extract');
      await expect(page.getByRole('main')).toContainText('MP147, was DP147');
    });

  for (const [address, slug] of [
    ['/MP147', 'smki-full-extract'],
    ['/DP147', 'smki-full-extract'],
    ['/mp0147', 'smki-full-extract'],
    ['/147', 'smki-full-extract'],
    ['/SEMP0050', 'section-d-review-moving-the-working-group-terms-of-reference-to-a-separate-document'],
    ['/MP0076', 'pursuing-non-payment-in-events-of-default'],
  ] as const)
    test(`as an address: ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL(`/modifications/${slug}`);
    });
});

test('the number of a proposal that was split offers its parts', async ({ page }) => {
  await page.goto('/MP122');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('MP122 was split');
  const parts = page.getByRole('main').getByRole('listitem');
  await expect(parts).toHaveText([/MP122A\s*Operational Metrics$/, /MP122B\s*Operational Metrics – part 2/]);
  await parts.getByRole('link', { name: 'Operational Metrics – part 2' }).click();
  await expect(page).toHaveURL('/modifications/operational-metrics-part-2');
});

test('a word of its text finds it, and the heading counts', async ({ page }) => {
  await page.goto('/modifications/dno-power-outage-alerts');
  const box = page.getByRole('banner').getByRole('searchbox');
  await box.fill('16GB');
  await box.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 modification matches “16GB”');
  await expect(page).toHaveTitle('1 modification matches “16GB” – SEC Modification Register');
  await page.getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(mp147);
});

test('filters combine, and each is taken off by its chip', async ({ page }) => {
  await page.goto('/modifications');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('12 open modifications');
  await page.getByText('Filter and sort').click();
  await page.getByRole('group', { name: 'Affects' }).getByLabel('DCC').check();
  await page.getByLabel('Part of the code').selectOption('Appendix O');
  await page.getByRole('group', { name: 'Stage' }).getByLabel('Refinement Process – report with the Panel').check();
  await page.getByRole('button', { name: 'Show' }).click();

  const heading = page.getByRole('heading', { level: 1 });
  const chips = page.getByRole('list', { name: 'Filters that are on' }).getByRole('link');
  await expect(heading).toHaveText('1 modification');
  await expect(chips).toHaveText([/^Remove Refinement Process – report with the Panel/, 'Remove Affects DCC', 'Remove Appendix O']);
  await expect(page.getByRole('rowheader')).toHaveText(/MP147 was DP147\s*SMKI Full Extract/);

  await chips.filter({ hasText: 'Appendix O' }).click();
  await expect(chips).toHaveCount(2);
  await chips.filter({ hasText: 'report with the Panel' }).click();
  await expect(chips).toHaveText(['Remove Affects DCC']);
  await expect(heading).toHaveText('2 open modifications');
  await expect(page.getByRole('rowheader')).toHaveText([/DP096/, /MP147/]);
  await chips.click();
  await expect(chips).toHaveCount(0);
  await expect(heading).toHaveText('12 open modifications');
  await expect(page).toHaveURL('/modifications');
});

test('the address is the state: it survives reloading, going back and passing on', async ({ page, context }) => {
  await page.goto('/modifications?affects=dcc&sort=reference');
  await page.getByRole('columnheader', { name: 'Reference' }).getByRole('link').click();
  await expect(page).toHaveURL(/order=desc/);
  const order = [/MP147/, /DP096/];
  await expect(page.getByRole('rowheader')).toHaveText(order);
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveText(order);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('rowheader')).toHaveText(order);
  await page.goBack();
  await expect(page.getByRole('rowheader')).toHaveText([...order].reverse());
});

test('open, closed, not recorded and all are one click away, each with its number', async ({ page }) => {
  await page.goto('/modifications');
  const statuses = page.getByRole('navigation', { name: 'Open or closed' });
  await expect(statuses.getByRole('link')).toHaveText(['Open 12', 'Closed 14', 'Not recorded 1', 'All 27']);
  await statuses.getByRole('link', { name: 'Closed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('14 closed modifications');
  await statuses.getByRole('link', { name: 'Not recorded' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 modification of no recorded stage');
  await expect(page.getByRole('rowheader')).toHaveText(/SECMP0006/);
  await statuses.getByRole('link', { name: 'All' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(27);
});

test('a search that finds nothing says so and how to go on', async ({ page }) => {
  await page.goto('/modifications?q=zebra');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No modification matches “zebra”');
  await page.getByRole('link', { name: 'Show everything' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(27);
});

test('a filter that the register does not know is left out, and the page says so', async ({ page }) => {
  await page.goto('/modifications?stage=refinement&affects=martians&from=yesterday');
  await expect(page.getByRole('main')).toContainText('“martians” is not a Party Category, so it was left out.');
  await expect(page.getByRole('main')).toContainText('“yesterday” is not a day as in 2021-04-14, so it was left out.');
});

test.describe('an address that leads nowhere', () => {
  test.use({ mayWarn: [/status of 404/] });

  test('is answered with 404 and with a search for what was asked', async ({ page }) => {
    const answer = await page.goto('/modifications/smki-full.html');
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByLabel('Search all modifications', { exact: true })).toHaveValue('smki full');
    await page
      .getByRole('region', { name: 'Were you looking for one of these?' })
      .or(page.getByRole('main'))
      .getByRole('link', { name: 'SMKI Full Extract' })
      .click();
    await expect(page).toHaveURL(mp147);
  });

  for (const address of [
    '/MP9999',
    '/MP122C',
    '/modifications/nothing/history',
    '/consultations/nothing',
    '/sec/nothing',
    '/guide/nothing',
  ])
    test(`${address} is not found`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    });
});

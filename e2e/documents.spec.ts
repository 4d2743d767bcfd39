import { expect, test } from './fixtures.ts';
import { openEverything } from './open-everything.ts';

const dp149 = '/modifications/effecting-changes-to-the-smart-energy-code-efficiently';

test('the performance that DP096’s report prints, figure by figure', async ({ page }) => {
  await page.goto('/modifications/dno-power-outage-alerts');
  await page
    .getByRole('region', { name: 'Documents' })
    .getByRole('link', { name: /Modification Report/ })
    .first()
    .click();
  const north = page.getByRole('table', { name: 'North Region', exact: true });
  const row = (table: typeof north, head: string) => table.getByRole('row', { name: head }).getByRole('cell');
  await expect(row(north, '50% message delivery')).toHaveText(['6m 30s', '3m 50s', '3m 55s', '24m 00s', /./, /./]);
  await expect(row(north, '80% message delivery')).toHaveText(['8m 45s', '5m 30s', '4m 45s', '36m 00s', '5m 12s', '5m 12s']);
  const centralAndSouth = page.getByRole('table', { name: 'Central and South Regions' });
  await expect(row(centralAndSouth, '50% message delivery').first()).toHaveText('9m 15s');
  await expect(row(centralAndSouth, '80% message delivery').last()).toHaveText('2m 20s');
});

test('the table of twenty in DP149, and the way to each of the twenty', async ({ page, request }) => {
  await page.goto(`${dp149}/documents/modification-report@unversioned`);
  const table = page.getByRole('table', { name: 'Past SEC Panel, OPSG or SECAS initiated modifications' });
  await expect(table.getByRole('rowheader')).toHaveCount(20);
  await expect(table.getByRole('row', { name: /SEMP0050/ }).getByRole('cell')).toHaveText(['SECAS', 'Implemented']);

  await page.goto(dp149);
  await openEverything(page);
  const related = page
    .getByRole('region', { name: 'Facts' })
    .getByRole('listitem')
    .filter({ hasText: 'Example of a modification raised by a volunteer' });
  await expect(related).toHaveCount(20);
  for (const item of await related.all()) {
    const link = item.getByRole('link').first();
    const [reference = ''] = /[A-Z]+P?\d+[AB]?/.exec(await item.innerText()) ?? [];
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status(), reference).toBe(200);
    expect(await answer.text(), reference).toContain(`<title>${reference} `);
  }
});

test('MP079’s statement is version 0.3, and says what it does not have', async ({ page }) => {
  await page.goto('/modifications/provisions-for-withdrawing-modifications/documents');
  const row = page.getByRole('row', { name: /problem statement/ });
  await expect(row.getByRole('cell').first()).toHaveText(/0\.3/);
  await row.getByRole('link', { name: /problem statement/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('v0.3 (final)');
  await expect(page.getByRole('main')).toContainText('Date not recorded in the sources');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Who is able to withdraw a modification?' }).click();
  await expect(page.locator(':target')).toContainText('any SEC Party can propose a change to the SEC');
});

test('a document that is only named is listed, and marked so', async ({ page }) => {
  await page.goto('/modifications/dno-power-outage-alerts/documents');
  const row = page.getByRole('row', { name: /DCC Technical Study Report/ });
  await expect(row).toContainText('Named in our sources, which do not contain it');
  await expect(row.getByRole('link', { name: 'DCC Technical Study Report' })).toHaveCount(0);
});

test('the papers that the record is taken from, each with its terms', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Papers of the record' }).click();
  await expect(page).toHaveURL('/sources');
  await expect(page.getByRole('main')).toContainText('SECP_90_1203_20');
  await expect(page.getByRole('main')).toContainText('Open Government Licence');
});

import { samples } from '../lib/files/testing.ts';
import { answer, pageOf } from './acting.ts';
import { expect, test } from './fixtures.ts';
import { prepareScenes } from './scenes.ts';

test('a letter as scanned is added to what is recorded for a Party, and read by that Party and by nobody else', async ({
  browser,
  page: nobody,
}) => {
  test.setTimeout(180_000);
  const base = (await prepareScenes()).at.development;
  const page = await pageOf(browser, /Lead Analyst/, { scripts: false });
  const main = page.getByRole('main');
  await page.goto(`${base}/do/represent?for=organisation/larkhollow-light`);
  await answer(page, { text: 'Readings should be sent by telephone.' });
  await main.locator('[id="received.file"]').click();
  await main.locator('[name=file]').setInputFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: samples.pdf });
  await answer(page, { classification: 'Red' });
  await main.getByRole('button', { name: 'Add this file' }).click();
  await expect(main.getByRole('link', { name: 'letter.pdf' })).toBeVisible();
  await expect(main.locator('[name=text]'), 'what was typed is kept').toHaveValue('Readings should be sent by telephone.');

  const today = new Date().toISOString().slice(0, 10);
  await answer(page, { 'received.day': today, 'received.time': '00:01', 'received.how': 'letter' });
  await main.getByRole('button', { name: 'Continue' }).last().click();
  await expect(main, 'the check page says who can read it').toContainText('letter.pdf');
  await main.locator('form').getByRole('button').last().click();
  await expect(page).toHaveURL(/\/done\?/);

  const sender = await pageOf(browser, /a Small Supplier/, { scripts: false });
  const other = await pageOf(browser, /a Large Supplier/, { scripts: false });
  const letter = (reader: typeof page) => reader.getByRole('main').getByRole('link', { name: 'letter.pdf' });
  for (const [reader, count] of [
    [page, 1],
    [sender, 1],
    [other, 0],
    [nobody, 0],
  ] as const) {
    await reader.goto(base);
    await expect(letter(reader)).toHaveCount(count);
  }
});

import { pageOf } from './acting.ts';
import { carry } from './carrying.ts';
import { expect, test } from './fixtures.ts';

test('a practice copy of DP149 is carried by made-up people, through the pages alone, from raised to approved for consultation', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const way = { scripts: false };
  const [proposer, administrator] = [
    await pageOf(browser, /Large Supplier/, way),
    await pageOf(browser, /Code Administrator’s Lead Analyst/, way),
  ];
  await proposer.goto('/DP149');
  await proposer.getByRole('link', { name: 'Practise on a copy' }).click();
  await proposer.getByLabel('As if it had just been raised').check();
  await proposer.getByRole('button', { name: 'Make the copy' }).click();
  const main = proposer.getByRole('main');
  await expect(main).toContainText('DP149 Practice');
  await expect(main).toContainText('Development Stage');
  const base = new URL(proposer.url()).pathname;

  await carry(base, { proposer, administrator }, way);

  await proposer.goto('/DP149');
  await expect(main, 'the real one stands where it stood').toContainText('Last recorded on 5 March 2021');
});

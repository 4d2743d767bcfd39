import { expect, test } from './fixtures.ts';

const mp147 = '/modifications/smki-full-extract';

test.beforeEach(({ page }) => page.goto(mp147).then(() => undefined));

test('the first answer of the page: what was last recorded, what was planned then, and where the sources end', async ({ page }) => {
  const now = page.getByRole('region', { name: 'Last recorded' });
  await expect(now).toContainText('Refinement Process – report with the Panel');
  await expect(now).toContainText('Last recorded on 5 March 2021 in SECP_90_1203_20');
  await expect(now).toContainText('SEC Panel meeting 90 was asked to');
  await expect(now).toContainText('progressed as a Self-Governance Modification');
  await expect(now).toContainText(/Planned then:.*Modification Report Consultation.*Change Board Vote, 14 Apr(il)? 2021/s);
  await expect(now).toContainText('What followed is not in our sources.');
});

test('the title says where it stands, the description is the sentence that the reader came for', async ({ page }) => {
  await expect(page).toHaveTitle('MP147 SMKI Full Extract: where it stands – SEC Modification Register');
  await expect(page.locator('meta[name=description]')).toHaveAttribute(
    'content',
    /Refinement Process – report with the Panel.*What followed is not in our sources/,
  );
});

test('nothing counts down towards a day of the past, and no plan is told as an event', async ({ page }) => {
  await expect(page.getByRole('main')).not.toContainText(/days? left|overdue|closes today|\bago\b/i);
  const row = page.getByRole('table', { name: /Timetable/ }).getByRole('row', { name: /Change Board Vote/ });
  await expect(row).toContainText('14 Apr');
  await expect(row).toContainText('Plan');
  await expect(row).not.toContainText('Happened');
});

test('the tracker tells its way: done, here, and what the sources do not tell', async ({ page }) => {
  const steps = page.getByRole('region', { name: 'Where it is' }).getByRole('listitem');
  await expect(steps).toHaveText([
    /Raised.*23 Oct(ober)? 2020/,
    /Development Stage/,
    /Refinement Process.*last recorded here/,
    /Report Phase.*not in our sources/,
    /Decision.*not in our sources/,
    /Implementation.*not in our sources/,
  ]);
});

test('the history says which paper tells each act, newest first', async ({ page }) => {
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'History' }).click();
  const history = page.getByRole('region', { name: 'History' });
  const acts = history.getByRole('list').first().locator('> li');
  await expect(acts.first()).toContainText('A paper gives its stage as “Refinement Process – report with the Panel”');
  await expect(acts.filter({ hasText: 'converted to a Modification Proposal' })).toContainText('13 November 2020');
  await expect(acts.filter({ hasText: 'converted to a Modification Proposal' })).toContainText('As SECP_90_1203_20 says');
  await expect(acts.last()).toContainText('Raised as “SMKI Full Extract”');
  await expect(acts.last()).toContainText('23 October 2020');
});

test('every rule that a history cites is a rule of the rule book', async ({ page, request }) => {
  const rules = page.locator('a[href^="/process#"]');
  const cited = await rules.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1] ?? ''));
  const book = await (await request.get('/process')).text();
  for (const rule of new Set([...cited, 'WITHDRAW-2', 'CB-6', 'CALENDAR-3'])) expect(book, rule).toContain(`id="${rule}"`);
});

test('an entry has an address of its own', async ({ page }) => {
  await page.goto(`${mp147}/history`);
  const entry = page.getByRole('listitem').filter({ hasText: 'converted to a Modification Proposal' }).first();
  await entry.getByRole('link', { name: /^Entry \d+$/ }).click();
  await expect(page).toHaveURL(/#entry-\d+$/);
  await expect(page.locator(':target')).toContainText('converted to a Modification Proposal');
});

test('a note leads to the place in the paper, and from there to the paper', async ({ page }) => {
  await page
    .getByRole('region', { name: 'Last recorded' })
    .getByRole('link', { name: /^Source \d+$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-\d+$/);
  await expect(page.locator(':target')).toBeInViewport();
  await page
    .getByRole('region', { name: 'Sources' })
    .or(page.locator('#sources'))
    .getByRole('link', { name: 'SEC Modification Progression' })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sources#/);
  await expect(page.locator(':target')).toContainText('SECP_90_1203_20');
});

test('a Party sees what it means for its category, and the choice travels in the address', async ({ page }) => {
  await page
    .getByRole('navigation', { name: 'Highlight a Party Category' })
    .getByRole('link', { name: 'Electricity Network Parties' })
    .click();
  await expect(page).toHaveURL(/as=electricity-network/);
  const row = page.getByRole('row', { name: /Electricity Network Parties/ });
  await expect(row).toContainText('your category');
  await expect(row).toContainText('Scottish and Southern Electricity Networks');
  await expect(row).toContainText('disagrees');
  await page.getByRole('region', { name: 'History' }).getByRole('link', { name: 'The whole history on a page of its own' }).click();
  await expect(page).toHaveURL(/history\?as=electricity-network/);
});

test('brief, citation and plain text are there to copy', async ({ page, request }) => {
  await page.getByText('Copy', { exact: true }).click();
  await expect(page.getByLabel('A brief')).toHaveValue(/^MP147 SMKI Full Extract \(Data Communications Company\)/);
  await page.getByText('Cite', { exact: true }).click();
  await expect(page.getByLabel(/citation/)).toHaveValue(/MP147 ‘SMKI Full Extract’, as recorded at .*asOf=.*known=/s);
  const plain = await request.get(`${mp147}/copy`);
  expect(plain.headers()['content-type']).toContain('text/plain');
  expect(await plain.text()).toContain('MP147 SMKI Full Extract');
});

test('a citation shows the same page again', async ({ page }) => {
  await page.getByText('Cite', { exact: true }).click();
  const cited = /https?:\/\/\S+/.exec(await page.getByLabel(/citation/).inputValue())?.[0] ?? '';
  await page.goto(cited);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SMKI Full Extract');
  await expect(page.getByRole('region', { name: /Last recorded|As it stood/ })).toContainText('Refinement Process – report with the Panel');
});

test('how one that ended ended', async ({ page }) => {
  await page.goto('/modifications/provisions-for-withdrawing-modifications');
  const now = page.getByRole('region', { name: 'Last recorded' });
  await expect(now).toContainText('Withdrawn');
  await expect(now).not.toContainText('Planned then');
});

test('what no source tells is said to be not recorded', async ({ page }) => {
  await page.goto('/modifications/secmp0006');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Title not recorded in the sources');
  await expect(page.getByRole('region', { name: 'Last recorded' })).toContainText('No source tells its stage');
});

import { questionKinds } from '../lib/process/consultation/questions.ts';
import { proposalActs } from '../lib/process/proposal/acts/index.ts';
import { taskNames } from '../lib/process/proposal/form/field.ts';
import { subjectActs } from '../lib/process/subject-acts.ts';
import { answer, type Way } from './acting.ts';
import { expect, test } from './fixtures.ts';
import { type Prepared, prepareScenes, sceneOf } from './scenes.ts';
import { notMet, takerOf } from './takers.ts';
import { lookAt, lookAtBoth, meet, type Walker, walkers } from './walk.ts';

/** Acts whose form leads on to the check page although it is sent as it stands: nothing has to be typed, or the rule and not the form says what is missing. */
const asksForNothing = new Set([
  ...['adopt', 'ask-for-conversion', 'assign', 'confirm-monitor', 'give-consumer-view', 'give-objective-view', 'give-withdrawal-notice'],
  ...[
    'publish-decision-notice',
    'publish-problem-statement',
    'implement',
    'publish-version',
    'state-impacts',
    'submit-fmr',
    'stop-here',
    'submit-modification-report',
  ],
]);

const met = proposalActs.filter(({ act }) => !notMet[act]);
const everybody: readonly Walker[] = ['administrator', 'proposer', 'party', 'authority'];

let prepared: Prepared;
test.beforeAll(async () => {
  prepared = await prepareScenes();
});

test('an act that is not met is in the table, and its reason is told', () => {
  for (const name of Object.keys(notMet))
    expect(
      proposalActs.some(({ act }) => act === name),
      name,
    ).toBe(true);
  for (const name of asksForNothing)
    expect(
      [...proposalActs, ...subjectActs].some(({ act }) => act === name),
      name,
    ).toBe(true);
});

/** It goes no other way without JavaScript: no page of these forms has a script, which the walk checks. */
const way: Way = { scripts: true };
// Every step of a trace keeps the whole page, which takes longer than looking at it.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 240_000 });

// In parts, so that two browsers walk at once and none takes long.
const parts = 4;
for (let part = 0; part < parts; part += 1)
  test(`the form of each act on a proposal can be used by everybody, also where it was sent empty: part ${part + 1} of ${parts}`, async ({
    browser,
  }) => {
    const pages = await walkers(browser, everybody, way);
    for (const act of met.filter((_, n) => n % parts === part))
      await test.step(act.act, async () => {
        const { who, as } = takerOf(act);
        const wrong = await meet(pages[who], `${prepared.at[sceneOf(act)]}/do/${act.act}${as ? `?as=${as}` : ''}`);
        expect.soft(wrong, `${act.act} says what is missing`).toBe(as !== undefined || !asksForNothing.has(act.act));
      });
  });

for (const half of [0, 1])
  test(`the form of each act on the directory, the calendar, a setting, a meeting, a release or a consultation: part ${half + 1} of 2`, async ({
    browser,
  }) => {
    const { administrator } = await walkers(browser, ['administrator'], way);
    for (const { act, about } of subjectActs.filter((_, n) => n % 2 === half))
      await test.step(act, async () => {
        const asked = begunBlank[act] ?? about;
        const query = new URLSearchParams(asked.map((name) => [name, prepared.about[name] ?? '']));
        const wrong = await meet(administrator, `/admin/do/${act}?${query}`);
        expect.soft(wrong, `${act} says what is missing`).toBe(!asksForNothing.has(act));
      });
  });

test('raising a proposal, its tasks, its check page and its end', async ({ browser }) => {
  const { party: page } = await walkers(browser, ['party'], way);
  await page.goto('/raise');
  await lookAt(page, 'the beginning');
  await page.getByRole('button', { name: /Begin a form .*a SEC Party/ }).click();
  await expect(page).toHaveURL(/\/raise\/[\w-]+$/);
  const form = new URL(page.url()).pathname;
  await lookAt(page, 'the list of tasks');
  const tasks = await page
    .getByRole('main')
    .locator(`a[href^="${form}/"]`)
    .evaluateAll((links) => links.map((a) => a.getAttribute('href') ?? ''));
  const wrong = new Set<string>();
  for (const task of taskNames.filter((name) => tasks.includes(`${form}/${name}`)))
    await test.step(task, async () => {
      if (await meet(page, `${form}/${task}`, mistakes[task])) wrong.add(task);
    });
  expect.soft([...wrong].sort()).toEqual(Object.keys(mistakes).sort());
  expect.soft(await meet(page, `${form}/check`), 'an empty form is not submitted').toBe(true);
  await page.goto(`${form}/similar`);
  await lookAt(page, 'similar proposals');
  expect.soft(await meet(page, `${form}/discard`)).toBe(false);
});

test('the other forms', async ({ browser }) => {
  const pages = await walkers(browser, ['administrator', 'party', 'nobody'], way);
  for (const [who, address, right] of others(prepared))
    await test.step(address, async () => {
      expect.soft(await meet(pages[who], address), address).toBe(!right);
    });
  await pages.administrator.goto(`${prepared.at.refinement}/do?for=&day=&time=&how=`);
  await expect(pages.administrator).toHaveTitle(/^Error: /);
  await lookAt(pages.administrator, 'whose message it was');
});

test('the form of a response without JavaScript, whose page alone has a script', async ({ browser }) => {
  const { party: page } = await walkers(browser, ['party'], { scripts: false });
  await page.goto(`${prepared.consultation}/respond`);
  await page.getByRole('main').locator('form.form button[type=submit]').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a consultation is composed: its beginning, its form with everything that can be in it, what is missing, its preview', async ({
  browser,
}) => {
  const { administrator: page } = await walkers(browser, ['administrator'], way);
  const main = page.getByRole('main');
  await page.goto('/admin/consultations/new');
  await lookAtBoth(page, 'the beginning');
  await answer(page, { kind: 'secretary-of-state', set: 'free', own: 'Do you agree?' });
  await main.getByRole('button', { name: 'Begin to compose' }).click();
  const draft = page.url();
  for (const kind of questionKinds) {
    await main.locator(`button[name=do][value="add-question ${kind}"]`).click();
    await expect(page).toHaveURL(new RegExp(`^${draft}`));
  }
  await main.locator('button[name=do][value="add-chapter"]').click();
  await lookAtBoth(page, 'the form');
  // A page that was opened before a colleague saved: what was typed is kept, and it says so.
  await main.locator('form.form [name=version]').evaluate((field) => field.setAttribute('value', '0'));
  await main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await lookAtBoth(page, 'its error state');
  await page.goto(`${new URL(draft).pathname}/announce`);
  await lookAtBoth(page, 'what is missing before it is announced');
  await page.goto(`${new URL(draft).pathname}/preview`);
  await lookAtBoth(page, 'its preview');
  const kept = `/admin${prepared.consultation.replace('/practice', '')}`;
  for (const part of ['', '/responses', '/responses/enter', '/responses/summary', '/responses/publish']) {
    await page.goto(`${kept}${part}`);
    await lookAtBoth(page, part || 'its page');
  }
});

test('a response: who it is for, its form, its check page with what is missing and without, its receipt, its versions, taking it back', async ({
  browser,
}) => {
  const { proposer: page, nobody } = await walkers(browser, ['proposer', 'nobody'], way);
  const main = page.getByRole('main');
  for (const part of ['', '/respond', '/respond/verify', '/questions']) {
    await nobody.goto(`${prepared.consultation}${part}`);
    await lookAtBoth(nobody, 'for everybody');
  }
  await nobody.goto(`${prepared.consultation}/respond/verify`);
  await answer(nobody, { email: 'not an address', name: 'Tyne Consumers' });
  await nobody.getByRole('button', { name: 'Send me a link' }).click();
  await expect(nobody).toHaveTitle(/^Error: /);
  await expect(nobody.locator('[name=email]'), 'what was typed is kept').toHaveValue('not an address');
  await lookAtBoth(nobody, 'an address that is none');
  await page.goto(`${prepared.consultation}/respond`);
  await lookAtBoth(page, 'the form');
  await answer(page, { q2: 'Yes', confidential: 'all' });
  await main.getByRole('button', { name: 'Save and check' }).click();
  await expect(main.locator('#missing')).toBeVisible();
  await lookAtBoth(page, 'what is missing');
  // Sent as it was before a colleague saved: both texts, to be chosen from.
  await page.goto(`${prepared.consultation}/respond`);
  await main.locator('form.form [name=version]').evaluate((field) => field.setAttribute('value', '0'));
  await answer(page, { q2: 'No', confidential: 'none' });
  await main.getByRole('button', { name: 'Save and check' }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await lookAtBoth(page, 'two texts to choose from');
  await answer(page, { 'choose.q2': 'mine', confidentialReason: 'Prices.', q4: 'Yes', q5: 'No', 'q5.rationale': 'Too dear. '.repeat(60) });
  await main.getByRole('button', { name: 'Save and check' }).click();
  await expect(main.locator('#missing')).toHaveCount(0);
  await lookAtBoth(page, 'the check page');
  await main.getByRole('button', { name: 'Submit the response' }).click();
  await lookAtBoth(page, 'the receipt');
  for (const part of ['', '/versions', '/withdraw']) {
    await page.goto(`${prepared.consultation}/respond${part}`);
    await lookAtBoth(page, part || 'what stands');
  }
});

test('the pages of the Code Administrator, whose buttons act at once', async ({ browser }) => {
  const { administrator: page, party } = await walkers(browser, ['administrator', 'party'], way);
  for (const address of desks) {
    await page.goto(`/admin${address}`);
    await lookAt(page, 'the page');
  }
  for (const [address, words] of Object.entries(closedDoors)) {
    expect((await party.goto(address))?.status()).toBe(404);
    await expect(party.getByRole('heading', { level: 1 })).toHaveText(words);
    await expect(party).toHaveTitle(new RegExp(`^${words}`));
    await lookAt(party, 'whom it is for');
  }
});

/** What somebody reads who has no right to these pages. */
const closedDoors = {
  '/admin': 'Not for this account, or not there',
  '/admin/nothing-done': 'Nothing was done',
};

/** What the forms that also record something new are asked about, so that they are blank. */
const begunBlank: Record<string, string[]> = { 'record-person': [], 'record-organisation': [], 'record-body': [], 'record-seat': ['body'] };

/** What is typed wrong in a task of the form for raising a proposal, where being empty is no mistake yet. */
const mistakes: Record<string, Record<string, string>> = {
  affects: { secParts: 'Chapter 9' },
  contacts: { contactEmail: 'nobody' },
};

/** The forms that belong to no table: who meets them, where, and `right` where nothing in them can be missing. */
const others = ({ at, consultation }: Prepared): [who: 'administrator' | 'party' | 'nobody', address: string, right?: true][] => [
  ['administrator', '/admin/inbox/new'],
  ['administrator', '/admin/submissions/enter'],
  ['administrator', '/admin/people/x004/change-address'],
  ['administrator', `${at['open for adoption']}/do/adopt?for=organisation/larkhollow-light`],
  ['administrator', '/admin/consultations/new'],
  ['party', `${at.refinement}/ask`],
  ['nobody', '/follow?what=proposal/147'],
  ['party', '/practice/copy?of=smki-full-extract'],
  ['party', '/files/upload?form=/account&attempt=none&field=evidence'],
  ['party', `${consultation}/respond`, true],
  ['nobody', '/account/reset'],
];

const desks = [
  '',
  '/ballots',
  '/consultations',
  '/health',
  '/holidays',
  '/inbox',
  '/meetings',
  '/organisations',
  '/outbox',
  '/people',
  '/people/x004',
  '/releases',
  '/seats',
  '/settings',
  '/submissions',
];

import type { Browser, Page } from '@playwright/test';
import { today } from '../lib/clock.ts';
import { windowOf } from '../lib/process/calendar/working.ts';
import { pageOf } from './acting.ts';
import { expect, test } from './fixtures.ts';
import { keep, usable } from './keeping.ts';
import { signInAs } from './sign-in.ts';

const panelMeeting = 'meeting/practice-panel-2024-07-12';
const passphrase = 'four plain words here';
const analyst = (browser: Browser, scripts: boolean) => pageOf(browser, /Code Administrator’s Lead Analyst/, { scripts });
const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name });

/** The Working Day that ends a window of so many from today. */
function workingDay(n: number): string {
  const counted = windowOf(today(), n);
  if (!counted.ok) throw new Error(counted.reason);
  return counted.day;
}

/** Signs in with the passphrase as somebody who has been invited, in a browser of their own. */
async function signIn(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('Passphrase').fill(passphrase);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  return page;
}

// Every step of a trace keeps the whole page, and these pages are long.
test.use({ trace: 'off' });

for (const scripts of [true, false]) {
  const how = scripts ? 'each page usable by everybody' : 'without a script';
  const way = { scripts };
  const mark = scripts ? 'Alder' : 'Beech';
  const [name, address, seat] = [`Perdita ${mark}`, `${mark.toLowerCase()}@larkhollow.example`, `Architect ${mark}`];

  test(`a person is recorded, invited, given a seat, suspended, restored, ended, and the account closed and opened: ${how}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
    const page = await analyst(browser, scripts);
    const main = page.getByRole('main');
    const see = (path: string) => page.goto(path).then(() => usable(page, way));

    await see('/admin/people');
    const person = { name, organisation: 'organisation/larkhollow-light', role: 'Architect', email: address };
    await keep(
      page,
      link(page, 'Record a person'),
      { answers: person, wrong: /Enter the person’s name/, says: /is in the directory/ },
      way,
    );
    await link(page, 'Invite this person').click();
    await main.getByRole('button', { name: `Invite ${name}` }).click();
    await expect(main).toContainText(`The invitation for ${name} is on its way.`);
    await usable(page, way);

    await page.goto('/admin/outbox');
    await main.getByRole('row').filter({ hasText: address }).getByRole('link').first().click();
    const letter = await page.locator('.message-text').first().textContent();
    const invitation = /\/account\/invitation\/[\w-]+/.exec(letter ?? '')?.[0] ?? '';
    const invited = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
    await invited.goto(invitation);
    await usable(invited, way);
    await invited.getByRole('button', { name: 'Keep it' }).click();
    await expect(invited).toHaveTitle(/^Error: /);
    await usable(invited, way);
    await invited.getByLabel('New passphrase').fill(passphrase);
    await invited.getByLabel('The same again').fill(passphrase);
    await invited.getByRole('button', { name: 'Keep it' }).click();
    await expect(invited.getByRole('status')).toContainText('Your passphrase is set.');
    await invited.goto(invitation);
    await expect(invited.getByRole('heading', { level: 1 }), 'a link is used once').toHaveText('This link cannot be used');
    const account = await signIn(browser, address);
    await expect(account.getByRole('banner')).toContainText(name);

    await see('/admin/seats');
    const place = { name: seat, voting: 'false' };
    const recordSeat = link(page, /^Record a seat of Practice Technical/);
    await keep(page, recordSeat, { answers: place, wrong: /Enter the name of the seat/, says: /has no vote/ }, way);
    const [, id] = /[?&]seat=([^&]+)/.exec((await link(page, 'Appoint somebody to this seat').getAttribute('href')) ?? '') ?? [];
    expect(id).toBeTruthy();
    const holder = await personId(page, name);
    const appointing = {
      answers: { person: holder },
      wrong: /That person is not recorded|Choose a person/,
      says: new RegExp(`${name} holds the seat`),
    };
    await page.goto(`/admin/seats`);
    await keep(page, link(page, `Appoint : ${seat}`), appointing, way);

    const decided = { meeting: panelMeeting, reason: 'As the Panel decided.' };
    const row = main.getByRole('row').filter({ hasText: seat });
    await see('/admin/seats');
    await expect(row).toContainText(name);
    await keep(page, link(page, `Suspend : ${seat}`), { answers: decided, wrong: /Give the reason/, says: /has no vote/ }, way);
    await see('/admin/seats');
    await expect(row).toContainText('Suspended');
    await keep(page, link(page, `Restore : ${seat}`), { answers: decided, wrong: /Give the reason/, says: /again from/ }, way);
    await page.goto('/admin/seats');
    await expect(row).not.toContainText('Suspended since');
    const ending = { on: today(), reason: 'Left the company.' };
    await keep(
      page,
      link(page, `End the appointment : ${seat}`),
      { answers: ending, wrong: /Give the reason/, says: /empty afterwards/ },
      way,
    );

    await page.goto('/admin/people');
    await link(page, name).click();
    await usable(page, way);
    await link(page, 'Close the account').click();
    await usable(page, way);
    await main.getByRole('button', { name: 'Close the account' }).click();
    await expect(page.getByRole('status')).toHaveText('The account is closed.');
    await usable(page, way);
    await account.goto('/account');
    await expect(account, 'whoever was signed in is signed out').toHaveURL(/\/sign-in/);
    const refused = await signIn(browser, address);
    await expect(refused.getByRole('alert')).toBeVisible();
    await link(page, 'Open the account again').click();
    await main.getByRole('button', { name: 'Open the account again' }).click();
    await expect(page.getByRole('status')).toHaveText('The account is open again.');
    await link(page, 'Change the sign-in address').click();
    await usable(page, way);
    await main.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await usable(page, way);
    const again = await signIn(browser, address);
    await expect(again.getByRole('banner')).toContainText(name);
  });

  test(`a meeting with three items in order moves to another day and keeps them: ${how}`, async ({ browser }) => {
    test.setTimeout(360_000);
    const page = await analyst(browser, scripts);
    const main = page.getByRole('main');
    const [day, later] = [workingDay(scripts ? 60 : 63), workingDay(scripts ? 61 : 64)];
    await page.goto('/admin/meetings');
    await usable(page, way);
    const meeting = { answers: { body: 'body/opsg', day }, wrong: /Enter the day of the meeting/, says: /meets on/ };
    await keep(page, link(page, 'Schedule a meeting'), meeting, way);
    await link(page, 'Write the agenda').click();
    const agenda = new URL(page.url()).pathname;
    for (const [n, title] of ['Minutes', 'Operational report', 'Any other business'].entries()) {
      await page.goto(agenda);
      const wrong = n === 0 ? { wrong: /Enter the title of the item/ } : {};
      await keep(
        page,
        link(page, 'Put an item on the agenda'),
        { answers: { title, verbs: 'NOTE' }, ...wrong, says: /of the agenda/ },
        { scripts: scripts && n === 0 },
      );
    }
    await page.goto(agenda);
    await main.getByRole('button', { name: 'Move up : Any other business' }).click();
    const items = main.locator('ol.agenda > li strong');
    await expect(items).toHaveText(['Minutes', 'Any other business', 'Operational report']);
    await usable(page, way);
    const moved = {
      answers: { day: later, reason: 'The room is not free.' },
      wrong: /Enter the new day/,
      says: /Its address and its agenda stay/,
    };
    await keep(page, link(page, 'Move it to another day'), moved, way);
    await link(page, 'Back to the agenda').click();
    await expect(page).toHaveURL(agenda);
    await expect(items).toHaveText(['Minutes', 'Any other business', 'Operational report']);
    await expect(main.getByRole('heading', { level: 1 })).toContainText(`${Number(later.slice(8))} `);
    await usable(page, way);
  });

  test(`a setting, an organisation, a release and a holiday are kept: ${how}`, async ({ browser }) => {
    test.setTimeout(360_000);
    const page = await analyst(browser, scripts);
    await page.goto('/admin/settings');
    await usable(page, way);
    const setting = { value: scripts ? '30' : '31', from: '2028-10-02', reason: 'Consulted on.' };
    const changed = { answers: setting, wrong: /Give the reason/, says: /holds with its new value from/ };
    await keep(page, link(page, /^Change : Days after which a Significant Code Review/), changed, way);
    await page.goto('/admin/settings');
    await expect(page.getByRole('region', { name: 'What was changed' })).toContainText('Consulted on.');

    await page.goto('/admin/organisations');
    await usable(page, way);
    const organisation = { answers: { name: `${mark} Metering`, kind: 'other' }, wrong: /Enter the name/, says: /is in the directory/ };
    await keep(page, link(page, 'Record an organisation'), organisation, way);
    await page.goto('/admin/organisations');
    await expect(page.getByRole('main')).toContainText(`${mark} Metering`);

    await page.goto('/admin/releases');
    await usable(page, way);
    const date = scripts ? '2028-06-29' : '2028-02-24';
    const release = { answers: { date }, wrong: /Enter the date of the release/, says: /a decision for it is needed by/ };
    await keep(page, link(page, 'Announce a SEC Release'), release, way);
    await page.goto('/admin/releases');
    await expect(page.getByRole('main')).toContainText(scripts ? 'June 2028' : 'February 2028');

    await page.goto('/admin/holidays');
    await usable(page, way);
    const holiday = { day: scripts ? '2028-10-10' : '2028-10-11', name: `${mark} Day` };
    const declared = { answers: holiday, wrong: /Enter/, says: /Working Day/ };
    await keep(page, link(page, 'Declare a holiday'), declared, way);
    await page.goto('/admin/holidays');
    await usable(page, way);
    const back = { answers: { reason: 'A mistake.' }, wrong: /Give the reason/, says: /./ };
    await keep(page, link(page, new RegExp(`^Take back ${Number(holiday.day.slice(8))} October 2028`)), back, way);
    await page.goto('/admin/holidays');
    await expect(page.getByRole('main')).not.toContainText(`${mark} Day`);
  });
}

test('every act of those who keep the directory has a form that everybody can use, also where something is wrong', async ({ page }) => {
  test.setTimeout(300_000);
  await signInAs(page, /Code Administrator’s Lead Analyst/, '/admin');
  const seat = 'seat=seat/change-board-network-1';
  const forms = [
    'name-alternate?seat=seat/change-board-large-supplier-1',
    `close-seat?${seat}`,
    `cancel-appointment?${seat}`,
    'suspend-rights?organisation=organisation/bramblewick-energy',
    'restore-rights?organisation=organisation/bramblewick-energy',
    'designate?organisation=organisation/quillmarsh-research',
    'end-designation?organisation=organisation/practice-metering-forum',
    'cancel-designation?organisation=organisation/practice-metering-forum',
    'record-body',
    'cancel-meeting?meeting=meeting/practice-panel-2024-07-12',
    'change-setting?name=withdrawalCutoff',
    'change-setting?name=activePaths',
    'change-setting?name=committeeMonitors',
    'change-setting?name=helpdeskContact',
    'change-setting?name=panelVotingMembers',
  ];
  for (const form of forms) {
    await page.goto(`/admin/do/${form}`);
    await usable(page, { scripts: true });
    await page.getByRole('main').getByRole('button', { name: 'Continue' }).click();
    await expect(page, form).toHaveTitle(/^Error: /);
    await usable(page, { scripts: true });
  }
});

/** The id of somebody by their name, as the list of people has it. */
async function personId(page: Page, name: string): Promise<string> {
  await page.goto('/admin/people');
  const href = await link(page, name).getAttribute('href');
  return `person/${href?.split('/').at(-1)}`;
}

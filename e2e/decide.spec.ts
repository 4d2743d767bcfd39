import type { Browser, Page } from '@playwright/test';
import { type Answers, answer, onTheChairsWord, take } from './acting.ts';
import { beforeBoard } from './before-board.ts';
import { restOfReport } from './carrying.ts';
import { expect, test } from './fixtures.ts';
import { memberOn, membersOf, serverAt } from './in-2021.ts';
import { moveClock, signedInTo } from './moving.ts';
import { remove, type Server } from './serving.ts';
import { close, decided, openBallot, record, sixSeats, vote } from './voting.ts';

test.describe.configure({ mode: 'serial' });

/** The days of MP147 as the Panel's paper plans them, and those of what follows by the rules. */
const days = { panel: '2021-03-12', opens: '2021-03-15', closes: '2021-04-02', board: '2021-04-14', lastDay: '2021-04-28' };
const way = { scripts: false };
const port = Number(process.env.E2E_PORT ?? 3210) + 43;

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(900_000);
  server = await serverAt(port, `${days.panel}T09:00:00.000Z`);
});
test.afterAll(async () => {
  await server.stop();
  remove(server.folder);
});
test.beforeEach(() => test.setTimeout(600_000));

const analyst = /Lead Analyst/;
const party = /a Small Supplier/;
const authority = /, the Authority/;
const proposer = /the DCC/;

const at = (moment: string) => moveClock(server, moment);
const as = (browser: Browser, who: RegExp, path: string) => signedInTo(server, browser, who, path);
const main = (page: Page) => page.getByRole('main');
const anybody = (browser: Browser) => browser.newPage({ baseURL: server.origin });

/** The copy that is carried from the Panel to the code, and those that stand before the Change Board beside it. */
const [first, second, third] = ['/practice/smki-full-extract', '/practice/smki-full-extract-2', '/practice/smki-full-extract-3'];

const whereItEnds = 'Where the record of the real one ends';
const fromTheStart = 'As if it had just been raised';

/** A practice copy of MP147: where its record ends, with the Panel, which has its report; or from the start. */
async function copy(desk: Page, start: string): Promise<void> {
  await desk.goto('/practice/copy?of=smki-full-extract');
  await desk.getByLabel(start).check();
  await desk.getByRole('button', { name: 'Make the copy' }).click();
  await expect(desk).toHaveURL(/\/practice\/smki-full-extract[-\d]*$/);
}

/** Does an act of the Code Administrator's desk, through its form and its check page. */
async function keep(desk: Page, address: string, answers: Answers): Promise<void> {
  await desk.goto(`/admin/do/${address}`);
  await answer(desk, answers);
  await main(desk).getByRole('button', { name: 'Continue' }).last().click();
  await main(desk).locator('form').getByRole('button').last().click();
  await expect(desk).toHaveURL(/done/);
}

test('PN-1, PN-7: at the Panel of 12 March 2021 each member votes on the motion, and the report goes out for consultation', async ({
  browser,
}) => {
  const desk = await as(browser, analyst, '/work');
  for (const start of [whereItEnds, fromTheStart, fromTheStart]) await copy(desk, start);
  await keep(desk, 'schedule-meeting', { body: 'body/panel', day: days.panel, number: '90' });
  await keep(desk, `list-item?meeting=meeting/panel-${days.panel}`, {
    ...{ title: 'MP147 SMKI Full Extract', proposal: 'proposal/copy147n1', verbs: ['AGREE', 'APPROVE'] },
  });
  await keep(desk, 'announce-release', { date: '2021-11-04' });
  const options = { 'options.0.release': 'release/2021-06', 'options.1.release': 'release/2021-11' };
  await take(desk, first, { act: 'state-implementation-options', answers: options }, way);
  await desk.goto('/admin/ballots');
  await desk.getByRole('link', { name: /^Put a motion to the vote: MP147/ }).click();
  await answer(desk, { verb: 'AGREE', text: 'AGREE that MP147 should be progressed to the Report Phase' });
  await main(desk).getByRole('button', { name: 'Continue' }).click();
  await main(desk)
    .getByRole('button', { name: /^Open the ballot on / })
    .click();
  const ballot = new URL(desk.url()).pathname.replace('/chair', '');

  const members = await membersOf(server, 'body/panel');
  expect(members).toHaveLength(5);
  for (const [n, person] of members.entries()) {
    const page = await memberOn(server, browser, { person, moment: `${days.panel}T09:30:00.000Z` });
    await page.goto('/work');
    await page.getByRole('link', { name: /^Vote on / }).click();
    await expect(main(page)).toContainText('It is carried by a majority of the votes for and against.');
    expect(await page.locator('input:checked').count(), 'nothing is chosen').toBe(0);
    expect(await vote(page, n === 4 ? 'reject' : 'approve', `Seen by Panel Member ${n + 1}.`)).toContain('the motion on MP147');
    await page.goto(`/meetings/panel-${days.panel}/vote`);
    await expect(main(page)).toContainText('there is a vote since');
    await page.context().close();
  }
  await close(desk, ballot);
  await expect(main(desk)).toContainText('Carried (4 for, 1 against, 0 abstained).');
  await desk.getByRole('link', { name: /^Publish the result on / }).click();
  await main(desk)
    .getByRole('button', { name: /^Publish the result on / })
    .click();

  const said = await take(
    desk,
    first,
    {
      act: 'approve-for-consultation',
      as: 'body/panel',
      answers: { ...fromTheVote, opens: days.opens, closes: days.closes, path: 'self-governance' },
    },
    way,
  );
  expect(said).toContain('2 April 2021');
  const page = await anybody(browser);
  await page.goto(`/practice/meetings/panel-${days.panel}`);
  for (const words of ['AGREE that MP147 should be progressed', 'Carried (4 for, 1 against', 'Seen by Panel Member 5.', 'Against'])
    await expect(main(page)).toContainText(words);
});
/** The form of the act begins with what was voted. */
const fromTheVote: Answers = { 'resolution.meeting': undefined, 'resolution.verb': undefined };

test('its consultation is answered from 15 March to Good Friday, 2 April 2021, closed and published, and the report goes to the Change Board', async ({
  browser,
}) => {
  const desk = await as(browser, analyst, '/admin/consultations/new');
  const named = await main(desk)
    .locator('[name="proposal"] option')
    .filter({ hasText: /^MP147 Practice SMKI/ })
    .getAttribute('value');
  await answer(desk, { kind: 'modification-report', set: 'standard', proposal: named ?? '' });
  await main(desk).getByRole('button', { name: 'Begin to compose' }).click();
  await answer(desk, { opens: days.opens, closes: days.closes });
  await main(desk).getByRole('button', { name: 'Save and check before it is announced' }).click();
  await main(desk)
    .getByRole('button', { name: /^Announce / })
    .click();
  await expect(main(desk).getByRole('status')).toContainText('Announced.');
  const id = new URL(desk.url()).pathname.split('/').at(-1);
  await at(`${days.opens}T09:00`);
  const respondent = await as(browser, party, `/practice/consultations/${id}/respond`);
  await answer(respondent, { q1: 'Approve', 'q1.rationale': 'Objective (b): a smaller file every week would do.' });
  await main(respondent).getByRole('button', { name: 'Save and check' }).click();
  await main(respondent).getByRole('button', { name: 'Submit the response' }).click();
  await expect(main(respondent).getByRole('heading', { name: 'Response submitted' })).toBeVisible();
  await at('2021-04-06T09:00');
  const keeper = await as(browser, analyst, `/admin/consultations/${id}/responses/publish`);
  await main(keeper)
    .getByRole('button', { name: /^Publish 1 counted response/ })
    .click();
  await take(keeper, first, { act: 'submit-fmr' }, way);
  const page = await anybody(browser);
  await page.goto(first);
  await expect(main(page)).toContainText('Report Phase – with Change Board');
});

test('CB-5, CB-14: on 14 April 2021 members and an alternate vote on a phone, and what they decide can be appealed until the end of 28 April', async ({
  browser,
}) => {
  await at(`${days.board}T10:00`);
  const desk = await as(browser, analyst, '/work');
  const ballot = await openBallot(desk, first);
  const voters = ['person/x004', 'person/x009', 'person/x013', 'person/x014', 'person/x015'];
  for (const [n, person] of voters.entries()) {
    const page = await memberOn(server, browser, { person, moment: `${days.board}T09:30:00.000Z` });
    await page.goto(ballot);
    await expect(main(page)).toContainText('If approved today: 24 June 2021; appeal until the end of 28 April 2021.');
    await expect(main(page)).toContainText('Modification Report, version 1.0, since 12 March 2021, when a committee had it last');
    await expect(main(page)).toContainText(/Voted on: .* Modification Report, version 1\.0\./);
    await expect(main(page)).toContainText(n === 4 ? 'instead of' : 'You vote for');
    await vote(page, n === 2 ? 'reject' : 'approve', `Fewer bytes, says voter ${n + 1}.`);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'no sideways scrolling').toBe(true);
    await page.context().close();
  }
  await record(desk, ballot, 'small-supplier-1', 'abstain');
  await close(desk, ballot);
  await expect(main(desk)).toContainText('Approved (4 to 1), 1 abstained.');
  expect(await take(desk, first, { act: 'publish-result' }, way)).toContain('28 April 2021');
  const page = await anybody(browser);
  await page.goto(`${first}/votes`);
  for (const words of ['Fewer bytes, says voter 3.', 'alternate, instead of', 'approved (4 to 1)'])
    await expect(main(page)).toContainText(words);
});

test('WITHDRAW-7: a withdrawal lets an open ballot rest, and an adoption wakes it with its votes', async ({ browser }) => {
  await beforeBoard(server.folder, third.split('/').at(-1) ?? '', days.board);
  const desk = await as(browser, analyst, '/work');
  const ballot = await openBallot(desk, third);
  for (const seat of sixSeats) await record(desk, ballot, seat, 'approve');
  const owner = await as(browser, proposer, third);
  await take(owner, third, { act: 'withdraw', answers: { reason: 'Solved otherwise.' } }, way);
  await desk.goto(`${ballot}/chair/close`);
  await expect(main(desk)).toContainText('rests while the proposal is withdrawn');
  await take(desk, third, { act: 'give-withdrawal-notice' }, way);
  await take(await as(browser, party, third), third, { act: 'adopt' }, way);
  await desk.goto(`${ballot}/chair`);
  await expect(main(desk)).toContainText('6 of 12 voting members have voted');
  await close(desk, ballot);
  await take(desk, third, { act: 'publish-result' }, way);
});

test('APPEAL-3: an appeal at 18:00 on the last day is accepted and marked, and implementation waits', async ({ browser }) => {
  await beforeBoard(server.folder, second.split('/').at(-1) ?? '', days.board);
  const desk = await as(browser, analyst, '/work');
  await decided(desk, second, await openBallot(desk, second));
  await at(`${days.lastDay}T18:00`);
  const appellant = await as(browser, party, first);
  await take(appellant, first, { act: 'appeal', answers: { forum: 'panel', ground: 'The costs were not seen.' } }, way);
  await appellant.goto(`${first}#appeals`);
  await expect(main(appellant)).toContainText('after 5pm');
  await expect(main(appellant)).toContainText('Implementation waits');
});

test('RIGHT-25: an appeal by a letter of the last day, entered the next morning, takes the closure back', async ({ browser }) => {
  await at('2021-04-29T09:10');
  const page = await anybody(browser);
  await page.goto(second);
  await expect(main(page)).toContainText('Pending implementation');
  const clerk = await as(browser, analyst, `${second}/do`);
  await clerk.getByLabel('Whose message').selectOption({ label: 'Larkhollow Light' });
  await clerk.getByLabel('Day on which it was received').fill(days.lastDay);
  await clerk.getByLabel('Time at which it was received').fill('16:50');
  await clerk.getByLabel('By letter').check();
  await clerk.getByRole('button', { name: 'Show what could be done then' }).click();
  await clerk
    .locator('#received')
    .getByRole('link', { name: /^Appeal/ })
    .click();
  await answer(clerk, { forum: 'panel', ground: 'The consultation was too short.' });
  await clerk.getByRole('button', { name: 'Continue' }).click();
  await expect(clerk.getByText('It takes back a closure.')).toBeVisible();
  await main(clerk).locator('form').getByRole('button').last().click();
  await expect(clerk).toHaveURL(/done/);
  await page.goto(second);
  await expect(main(page)).toContainText('Appeal with Panel');
});

test('APPEAL-3: the Panel answers on 14 May 2021, both are referred, and the Authority upholds the one and sends the other back', async ({
  browser,
}) => {
  await at('2021-05-14T11:00');
  const desk = await as(browser, analyst, '/work');
  for (const base of [first, second]) {
    const answers = { ...onTheChairsWord, decision: 'uphold', reason: 'The costs are in the report.' };
    await take(desk, base, { act: 'panel-appeal-decision', as: 'body/panel', answers }, way);
  }
  await at('2021-05-27T12:00');
  const appellant = await as(browser, party, first);
  const ground = 'The costs were not seen by the Panel either.';
  for (const base of [first, second]) await take(appellant, base, { act: 'appeal', answers: { forum: 'authority', ground } }, way);
  await at('2021-07-01T10:00');
  const last = await as(browser, authority, first);
  await take(last, first, { act: 'authority-determines', answers: { decision: 'uphold', reason: 'They were seen.' } }, way);
  await last.goto(first);
  await expect(main(last)).toContainText('Pending implementation');
  await expect(main(last)).toContainText('4 November 2021');
  const steps = { decision: 'send-back', reason: 'No opinion can be formed.', 'steps.0.step': 'Add the costs of a Small Supplier.' };
  await take(last, second, { act: 'authority-determines', answers: steps }, way);
  await last.goto(`${second}/votes`);
  await expect(main(last)).toContainText(/void/i);
});

test('SENDBACK-4: what was sent back goes to the Working Group, out for consultation again and to a second vote; the first one stays, void', async ({
  browser,
}) => {
  await at('2021-07-09T11:00');
  const [desk, owner] = [await as(browser, analyst, '/work'), await as(browser, proposer, '/work')];
  const again = { reason: 'The Authority asks for costs.', 'timetable.0.what': 'Change Board', 'timetable.0.on': '2021-09-08' };
  await take(desk, second, { act: 'return-to-wg', as: 'body/panel', answers: again }, way);
  await take(owner, second, { act: 'publish-solution', answers: { version: '0.1', text: 'A full extract once a week.' } }, way);
  await restOfReport(second, { proposer: owner, administrator: desk }, way);
  const submitting = { noConsultationReason: 'The Working Group asked every Small Supplier itself.' };
  await take(desk, second, { act: 'submit-modification-report', answers: submitting }, way);
  const consultation = { opens: '2021-07-12', closes: '2021-07-30', path: 'self-governance' };
  await take(desk, second, { act: 'approve-for-consultation', as: 'body/panel', answers: consultation }, way);
  await at('2021-08-02T09:00');
  const later = await as(browser, analyst, '/work');
  await take(later, second, { act: 'submit-fmr', answers: { responses: '0' } }, way);
  const ballot = await openBallot(later, second);
  expect(ballot).toMatch(/-2$/);
  expect(await decided(later, second, ballot, 'reject')).toContain('16 August 2021');
  const page = await anybody(browser);
  await page.goto(`${second}/votes`);
  for (const words of ['approved (6 to 0)', 'rejected (6 to 0)']) await expect(main(page)).toContainText(words);
  await expect(main(page)).toContainText(/void/i);
});

test('STAGE-14: in the November 2021 Release the change is part of the code, and not before; the public page tells the whole story', async ({
  browser,
}) => {
  const desk = await as(browser, analyst, `${first}/do/implement`);
  await expect(main(desk)).toContainText('is to be implemented on 4 November 2021');
  await at('2021-11-04T09:00');
  const later = await as(browser, analyst, first);
  await take(later, first, { act: 'implement', answers: { secVersion: '9.9' } }, way);
  const page = await anybody(browser);
  await page.goto(first);
  for (const words of ['Implemented', '9.9', 'Larkhollow Light', 'The costs were not seen.', 'They were seen.', '28 April 2021'])
    await expect(main(page)).toContainText(words);
  await page.goto(`${first}/history`);
  for (const words of ['12 March 2021', '2 April 2021', '14 April 2021', '14 May 2021', '1 July 2021', '4 November 2021'])
    await expect(main(page)).toContainText(words);
  await page.goto(second);
  await expect(main(page)).toContainText('Rejected');
});

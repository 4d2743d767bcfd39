import type { Page } from '@playwright/test';
import { type Answers, answer, take, type Way } from './acting.ts';
import { expect } from './fixtures.ts';

/** A day so many days from today, as the forms read it. */
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

/** The first day of a release, not before so many days from today, that is a Working Day whatever the holidays: a Wednesday well within a month. */
function releaseDay(): string {
  const day = new Date(Date.now() + 300 * 86_400_000);
  day.setUTCDate(10);
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** The Modification Report, the legal text and what is stated of it, as the pages ask for them. */
const legalText: Answers = {
  version: '0.1',
  base: 'SEC version 9.0',
  'clauses.0.part': 'Appendix O',
  'clauses.0.ref': '2.3.3',
  'clauses.0.before': 'Readings may be sent by post.',
  'clauses.0.after': 'Readings must be sent at once.',
};
const impacts: Answers = {
  'parties.0.affected': 'yes',
  'parties.0.text': 'Large Suppliers send readings at once.',
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((n) => [`others.${n}.affected`, n === 0 ? 'yes' : 'no'])),
};
const costs: Answers = {
  'costs.0.bearer': 'secas',
  'costs.0.amount': '600',
  'costs.0.text': 'One day of work.',
  'costs.1.bearer': 'dcc',
  'costs.1.text': 'The service desk takes it on.',
};
const objectives: Answers = { 'views.0.view': 'better', 'views.0.text': 'Readings arrive in time.' };
const consumers: Answers = Object.fromEntries([0, 1, 2, 3, 4].map((n) => [`views.${n}.effect`, 'none']));
/** The sections that the report begins with, by their place on the form. */
const report: Answers = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((n) => [`sections.${n}.text`, 'Readings are sent at once.']));

/** A meeting of a body today or, where today is no Working Day, on the last one before; it is scheduled where it is not on record. */
async function meetingToday(administrator: Page, body: string): Promise<string> {
  const back = { Sun: 2, Sat: 1 }[new Date().toUTCString().slice(0, 3)] ?? 0;
  const day = inDays(-back);
  await administrator.goto('/admin/do/schedule-meeting');
  await answer(administrator, { body: `body/${body}`, day });
  await administrator.getByRole('main').getByRole('button', { name: 'Continue' }).click();
  const confirm = administrator.getByRole('main').locator('form').getByRole('button').last();
  if (/\/check|attempt=/.test(administrator.url()) || (await confirm.isVisible())) await confirm.click();
  return `meeting/${body}-${day}`;
}

/** Whatever the form said, the Proposer states whether testing is needed. */
async function stateTesting(proposer: Page, base: string, way: Way): Promise<void> {
  const answers = { testingLikely: 'false', what: 'Nothing of the DCC’s systems changes.' };
  await take(proposer, base, { act: 'state-testing', answers }, way);
}

/** Carries a Draft Proposal from the Development Stage until its report goes out for consultation, each step by whom it belongs to. `base`: its address. */
export async function carry(base: string, { proposer, administrator }: { proposer: Page; administrator: Page }, way: Way): Promise<void> {
  const [main, desk] = [proposer.getByRole('main'), administrator.getByRole('main')];

  const reason = 'The readings were counted.';
  await take(administrator, base, { act: 'hold', answers: { reason }, wrong: /./ }, way);
  await take(administrator, base, { act: 'release', answers: { reason }, wrong: /./ }, way);
  await proposer.goto(`${base}/do/csc-recommend`);
  await expect(main.getByRole('heading', { level: 1 })).toContainText('not now');
  await take(proposer, base, { act: 'ask-for-conversion' }, way);
  const recommendation = { outcome: 'ready', statementFinal: 'true', comments: 'Clear and well described.' };
  // On a weekend the meeting was before the copy was made: what it decided takes effect today.
  const meeting = { 'resolution.meeting': await meetingToday(administrator, 'csc'), on: inDays(0) };
  const answers = { ...recommendation, ...meeting };
  await take(administrator, base, { act: 'csc-recommend', as: 'body/csc', answers, wrong: /./ }, way);
  await stateTesting(proposer, base, way);

  // The Panel converts it, with a timetable and a first package of work.
  const converting: Answers = {
    workPackage: 'Two meetings of the Working Group.',
    'timetable.0.what': 'Modification Report to the Panel',
    'timetable.0.on': inDays(60),
  };
  const said = await take(administrator, base, { act: 'panel-convert', as: 'body/panel', answers: converting, wrong: /./ }, way);
  expect(said).toContain('Refinement Process');
  await administrator.goto(base);
  await expect(desk).toContainText(/MP\d{3}/);

  // Refinement: the Proposer's solution, and the report, which is told what it lacks until all of it is published.
  await take(proposer, base, { act: 'publish-solution', answers: { version: '0.1', text: 'Readings are sent at once.' }, wrong: /./ }, way);
  await administrator.goto(`${base}/do/submit-modification-report`);
  await expect(desk).toContainText('mandatory items are missing');
  await expect(desk.getByRole('checkbox'), 'nothing can be ticked while nothing is published').toHaveCount(0);
  await announce(administrator, releaseDay());
  await restOfReport(base, { proposer, administrator }, way);
  await administrator.goto(`${base}/do/submit-modification-report`);
  await expect(desk).toContainText('Nothing mandatory is missing.');
  const submitting = { noConsultationReason: 'The Working Group asked every supplier itself.' };
  await take(administrator, base, { act: 'submit-modification-report', answers: submitting }, way);

  // The Panel lets it go out for consultation.
  const consultation = { opens: inDays(3), closes: inDays(17), path: 'self-governance' };
  await take(administrator, base, { act: 'approve-for-consultation', as: 'body/panel', answers: consultation, wrong: /./ }, way);
  await proposer.goto(base);
  await expect(main).toContainText('Report Phase – Modification Report Consultation');
  await proposer.goto(`${base}/history`);
  for (const words of [
    'The Proposer asked for it to become a Modification Proposal',
    'The Change Sub-Committee found it ready',
    'Converted into a Modification Proposal',
    'Modification Report submitted to the Panel',
    'Approved for consultation from',
  ])
    await expect(main).toContainText(words);
}

/** Legal text, impacts, costs, options, views and the report itself, as a Modification Report needs them, each on its form. */
export async function restOfReport(
  base: string,
  { proposer, administrator }: { proposer: Page; administrator: Page },
  way: Way,
): Promise<void> {
  const desk = administrator.getByRole('main');
  await administrator.goto(`${base}/do/state-implementation-options`);
  const release = await desk.locator('[name="options.0.release"] option').last().getAttribute('value');
  const filling: [string, Answers][] = [
    ['publish-legal-text', legalText],
    ['state-impacts', impacts],
    ['state-costs', costs],
    ['state-implementation-options', { 'options.0.release': release ?? 'none' }],
    ['give-objective-view', objectives],
    ['give-consumer-view', consumers],
    ['publish-version', report],
  ];
  for (const [act, answers] of filling) await take(administrator, base, { act, answers }, way);
  await take(proposer, base, { act: 'give-objective-view', answers: objectives }, way);
}

/** The Code Administrator announces a SEC Release, unless it is announced already. */
async function announce(administrator: Page, day: string): Promise<void> {
  const desk = administrator.getByRole('main');
  await administrator.goto('/admin/do/announce-release');
  await answer(administrator, { date: day });
  await desk.getByRole('button', { name: 'Continue' }).last().click();
  if (await desk.getByText('is announced already').isVisible()) return;
  await desk.locator('form').getByRole('button').last().click();
  await expect(administrator).toHaveURL(/done/);
}

import type { Page } from '@playwright/test';
import { type Answers, take, type Way } from './acting.ts';
import { expect } from './fixtures.ts';

/** A day so many days from today, as the forms read it. */
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

const everyItem = [
  'effects',
  'categories',
  'systems',
  'testing',
  'other-codes',
  'objectives',
  'greenhouse-gas',
  'views',
  'operations',
  'consumers',
];

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
  await take(administrator, base, { act: 'csc-recommend', as: 'body/csc', answers: recommendation, wrong: /./ }, way);

  // The Panel converts it, with a timetable and a first package of work.
  const converting: Answers = {
    testingLikely: 'false',
    workPackage: 'Two meetings of the Working Group.',
    'timetable.0.what': 'Modification Report to the Panel',
    'timetable.0.on': inDays(60),
  };
  const said = await take(administrator, base, { act: 'panel-convert', as: 'body/panel', answers: converting, wrong: /./ }, way);
  expect(said).toContain('Refinement Process');
  await administrator.goto(base);
  await expect(desk).toContainText(/MP\d{3}/);

  // Refinement: the Proposer's solution, the legal text, and the report, which is told what it lacks.
  await take(proposer, base, { act: 'publish-solution', answers: { version: '0.1', text: 'Readings are sent at once.' }, wrong: /./ }, way);
  const clause: Answers = {
    'clauses.0.part': 'Appendix O',
    'clauses.0.ref': '2.3.3',
    'clauses.0.before': 'Readings may be sent by post.',
    'clauses.0.after': 'Readings must be sent at once.',
  };
  const legalText = { version: '0.1', base: 'SEC version 9.0', ...clause };
  await take(administrator, base, { act: 'publish-legal-text', answers: legalText, wrong: /./ }, way);
  await administrator.goto(`${base}/do/submit-modification-report`);
  await expect(desk).toContainText('mandatory items are missing');
  const missing = await desk.locator('[name="complete"]').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  expect(everyItem.filter((item) => missing.includes(item)).length).toBeGreaterThan(5);
  const report = { complete: missing, noConsultationReason: 'The Working Group asked every supplier itself.' };
  await take(administrator, base, { act: 'submit-modification-report', answers: report }, way);

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

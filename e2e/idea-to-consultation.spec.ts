import { expectAccessible } from './accessible.ts';
import { type Answers, answer, pageOf, take, type Way } from './acting.ts';
import { expect, test } from './fixtures.ts';

/** A day so many days from today, as the forms read it. */
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

const analyst = /Code Administrator’s Lead Analyst/;
const supplier = /Small Supplier/;

const idea: Answers = { title: 'Meter readings that arrive too late', issue: 'Readings that are sent by post arrive after the bill.' };
const tasks: Record<string, Answers> = {
  idea,
  contacts: { contactName: 'Nell Tarragon', contactEmail: 'nell@larkhollow.example' },
  testing: { testing: 'no' },
};
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

for (const way of [{ scripts: true }, { scripts: false }] satisfies Way[])
  test(`a small supplier’s idea becomes a proposal, and its report goes out for consultation${way.scripts ? '' : ', without JavaScript'}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const usable = async () => {
      if (way.scripts) for (const page of [proposer, administrator]) await expectAccessible(page);
    };
    const [proposer, administrator] = [await pageOf(browser, supplier, way), await pageOf(browser, analyst, way)];
    const main = proposer.getByRole('main');

    // The small supplier writes the form, one page at a time, and is told what is missing.
    await proposer.goto('/raise');
    await usable();
    await main.getByRole('button', { name: /Begin a form .*a SEC Party/ }).click();
    await expect(proposer).toHaveURL(/\/raise\/[\w-]+$/);
    const form = new URL(proposer.url()).pathname;
    await usable();
    await proposer.goto(`${form}/check`);
    await main.getByRole('button', { name: 'Submit the form' }).click();
    await expect(proposer).toHaveTitle(/^Error: /);
    await expect(main.getByRole('alert').first()).toContainText('Title is missing.');
    await usable();
    for (const [task, answers] of Object.entries(tasks)) {
      await proposer.goto(`${form}/${task}`);
      await usable();
      await answer(proposer, answers);
      await main.getByRole('button', { name: 'Save and go back to the list' }).click();
      await expect(proposer).toHaveURL(form);
    }
    await main.getByRole('link', { name: /similar proposals/ }).click();
    await usable();
    await proposer.goto(`${form}/check`);
    await usable();
    await main.getByRole('button', { name: 'Submit the form' }).click();
    await expect(main.getByRole('heading', { name: 'Form submitted' })).toBeVisible();
    const receipt = (await main.innerText()).match(/F-\w{4}-\w{4}/)?.[0] ?? 'no receipt';
    await usable();

    // The Code Administrator returns it with what is missing, the supplier sends it again, and it is accepted.
    const desk = administrator.getByRole('main');
    const openForm = async () => {
      await administrator.goto('/admin/submissions');
      await usable();
      await desk.getByRole('row').filter({ hasText: receipt }).getByRole('link').click();
      await usable();
    };
    await openForm();
    await desk.getByRole('button', { name: 'Return the form' }).click();
    await expect(administrator).toHaveTitle(/^Error: /);
    await usable();
    await answer(administrator, { defects: 'Say how many readings are late.' });
    await desk.getByRole('button', { name: 'Return the form' }).click();
    await proposer.goto(form);
    await expect(main).toContainText('Say how many readings are late.');
    await proposer.goto(`${form}/idea`);
    await answer(proposer, { issue: 'One reading in ten that is sent by post arrives after the bill.' });
    await main.getByRole('button', { name: 'Save and go back to the list' }).click();
    await proposer.goto(`${form}/check`);
    await main.getByRole('button', { name: 'Send the form again' }).click();
    await openForm();
    await desk.getByRole('button', { name: 'Accept and publish' }).click();
    await expect(administrator).toHaveURL(/\/practice\/meter-readings-that-arrive-too-late(-\d+)?$/);
    const base = new URL(administrator.url()).pathname;
    await expect(desk).toContainText('Development Stage');

    // Development: a second version of the problem statement, and each step by whom it belongs to.
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
    await take(
      proposer,
      base,
      { act: 'publish-solution', answers: { version: '0.1', text: 'Readings are sent at once.' }, wrong: /./ },
      way,
    );
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
  });

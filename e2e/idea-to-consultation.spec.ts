import { expectAccessible } from './accessible.ts';
import { type Answers, answer, pageOf, type Way } from './acting.ts';
import { carry } from './carrying.ts';
import { expect, test } from './fixtures.ts';

const analyst = /Code Administrator’s Lead Analyst/;
const supplier = /Small Supplier/;

const idea: Answers = { title: 'Meter readings that arrive too late', issue: 'Readings that are sent by post arrive after the bill.' };
const tasks: Record<string, Answers> = {
  idea,
  contacts: { contactName: 'Nell Tarragon', contactEmail: 'nell@larkhollow.example' },
  testing: { testing: 'no' },
};
for (const way of [{ scripts: true }, { scripts: false }] satisfies Way[])
  test(`a small supplier’s idea becomes a proposal, and its report goes out for consultation${way.scripts ? '' : ', without JavaScript'}`, async ({
    browser,
  }) => {
    test.setTimeout(480_000);
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
    await usable();
    await desk.getByRole('button', { name: /^Return the form/ }).click();
    await proposer.goto(form);
    await expect(main).toContainText('Say how many readings are late.');
    await proposer.goto(`${form}/idea`);
    await answer(proposer, { issue: 'One reading in ten that is sent by post arrives after the bill.' });
    await main.getByRole('button', { name: 'Save and go back to the list' }).click();
    await proposer.goto(`${form}/check`);
    await main.getByRole('button', { name: 'Send the form again' }).click();
    await openForm();
    await desk.getByRole('button', { name: 'Accept the proposal' }).click();
    await usable();
    await desk.getByRole('button', { name: /^Accept and publish/ }).click();
    await usable();
    await desk.getByRole('link', { name: /^The page of DP/ }).click();
    await expect(administrator).toHaveURL(/\/practice\/meter-readings-that-arrive-too-late(-\d+)?$/);
    const base = new URL(administrator.url()).pathname;
    await expect(desk).toContainText('Development Stage');

    await carry(base, { proposer, administrator }, way);
  });

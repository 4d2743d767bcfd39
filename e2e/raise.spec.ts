import { expectAccessible } from './accessible.ts';
import { answer, pageOf } from './acting.ts';
import { expect, test } from './fixtures.ts';

const analyst = /Code Administrator’s Lead Analyst/;
const supplier = /Small Supplier/;

test('a small supplier’s form comes back with two things to do, is sent again, and becomes a Draft Proposal', async ({ browser }) => {
  test.setTimeout(240_000);
  const [proposer, administrator] = [await pageOf(browser, supplier, { scripts: true }), await pageOf(browser, analyst, { scripts: true })];
  const [main, desk] = [proposer.getByRole('main'), administrator.getByRole('main')];
  const title = `Readings that come twice ${Date.now()}`;

  await proposer.goto('/raise');
  await main.getByRole('button', { name: /Begin a form .*a SEC Party/ }).click();
  const form = new URL(proposer.url()).pathname;
  const save = async (task: string, answers: Record<string, string | string[]>) => {
    await proposer.goto(`${form}/${task}`);
    await answer(proposer, answers);
    await main.getByRole('button', { name: /^Save/ }).click();
  };

  // What was typed is kept, with the reason beside the field.
  await save('affects', { categories: ['small-supplier', 'dcc'], secParts: 'Section H3.14\nChapter 9' });
  await expect(proposer).toHaveTitle(/^Error: /);
  await expect(main.getByLabel(/Which parts/)).toHaveValue('Section H3.14\nChapter 9');
  await expect(main.getByLabel('Small Suppliers')).toBeChecked();
  await expectAccessible(proposer);
  await save('affects', { secParts: 'Section H3.14' });
  await save('idea', { title, issue: 'Some readings come twice.', solution: 'Count them once.' });
  await save('path', { effects: 'consumers' });
  await proposer.goto(`${form}/path`);
  await expect(main).toContainText('the checklist leads to: Authority Determined Modification');
  await expectAccessible(proposer);

  await proposer.goto(`${form}/check`);
  await expect(main).toContainText('Solutions are not discussed in the Development Stage.');
  await expect(main).toContainText('Contact is missing.');
  await expect(main).toContainText('The contact of the form, with its receipt: 1 address');
  await expectAccessible(proposer);
  await main.getByRole('button', { name: 'Submit the form' }).click();
  await expect(main.getByRole('heading', { name: 'Form submitted' })).toBeVisible();
  const receipt = (await main.locator('.confirmation-panel strong').innerText()).trim();
  expect(receipt).toMatch(/^F-\w{4}-\w{4}$/);
  await expectAccessible(proposer);

  // The Code Administrator adds a second line to what it finds missing.
  await administrator.goto('/admin/submissions');
  await expectAccessible(administrator);
  await desk.getByRole('link', { name: title }).click();
  await expect(desk.getByRole('button', { name: /Accept/ })).toHaveCount(0);
  const defects = desk.getByLabel('What is missing');
  await expect(defects).toHaveValue('Contact is missing.');
  await administrator.waitForLoadState('networkidle');
  await defects.fill('Contact is missing.\nSay since when readings come twice.');
  await expectAccessible(administrator);
  await desk.getByRole('button', { name: 'Return the form' }).click();
  await expect(desk.getByRole('heading', { name: 'Check before you send' })).toBeVisible();
  await expect(desk).toContainText('The contact of the form, with these lines');
  await expectAccessible(administrator);
  await desk.getByRole('button', { name: /^Return the form/ }).click();
  await expect(desk.getByRole('heading', { name: 'The form went back to its Proposer' })).toBeVisible();
  await expectAccessible(administrator);

  await proposer.goto(form);
  await expect(main).toContainText('Say since when readings come twice.');
  await expectAccessible(proposer);
  await save('idea', { issue: 'Since May some readings come twice.' });
  await save('contacts', { contactName: 'Nell Tarragon', contactEmail: 'nell@larkhollow.example' });
  await proposer.goto(`${form}/check`);
  await main.getByRole('button', { name: 'Send the form again' }).click();
  await expect(main).toContainText(receipt);

  await administrator.goto('/admin/submissions');
  await desk.getByRole('link', { name: title }).click();
  await desk.getByRole('button', { name: /Accept/ }).click();
  await expect(desk).toContainText(/DP\d{3}, unless another form is accepted first/);
  await expect(desk).toContainText(/\/practice\/readings-that-come-twice/);
  await expect(desk).toContainText(/The Proposer: 1 organisation/);
  await expectAccessible(administrator);
  await desk.getByRole('button', { name: /^Accept and publish/ }).click();
  await expect(desk.getByRole('heading', { name: 'Accepted and published' })).toBeVisible();
  await expect(desk).toContainText(/DP\d{3}, entry \d+/);
  await expectAccessible(administrator);
  await desk.getByRole('link', { name: /^The page of DP/ }).click();
  await expect(administrator).toHaveURL(/\/practice\/readings-that-come-twice/);
  await expect(desk).toContainText(/DP\d{3}/);
  await expect(desk).not.toContainText('nell@larkhollow.example');

  // The form’s own address leads to what became of it.
  await proposer.goto(form);
  await expect(proposer).toHaveURL(/\/practice\/readings-that-come-twice/);
});

test('a form that came by e-mail is entered for its organisation, without JavaScript', async ({ browser }) => {
  const administrator = await pageOf(browser, analyst, { scripts: false });
  const desk = administrator.getByRole('main');
  await administrator.goto('/admin/submissions/enter');
  await desk.getByRole('button', { name: 'Go on to the form' }).click();
  await expect(administrator).toHaveTitle(/^Error: /);
  await expect(desk.getByRole('alert')).toContainText('Choose whose form it is.');
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await answer(administrator, {
    for: 'organisation/larkhollow-light',
    'received.day': yesterday,
    'received.time': '16:50',
    'received.how': 'e-mail',
  });
  await desk.getByRole('button', { name: 'Go on to the form' }).click();
  const form = new URL(administrator.url()).pathname;
  const title = `Entered by the Helpdesk ${Date.now()}`;
  for (const [task, answers] of Object.entries({
    idea: { title, issue: 'A form that was sent by e-mail.' },
    contacts: { contactName: 'Nell Tarragon', contactTelephone: '0191 498 0000' },
  })) {
    await administrator.goto(`${form}/${task}`);
    await answer(administrator, answers);
    await desk.getByRole('button', { name: /^Save/ }).click();
  }
  await administrator.goto(`${form}/check`);
  await expect(desk).toContainText('Larkhollow Light');
  await desk.getByRole('button', { name: 'Submit the form' }).click();
  await administrator.goto('/admin/submissions');
  await desk.getByRole('link', { name: title }).click();
  await expect(desk).toContainText('Received by e-mail');

  const proposer = await pageOf(browser, supplier, { scripts: false });
  await proposer.goto('/raise');
  await proposer.getByRole('main').getByRole('link', { name: title }).click();
  await proposer.getByRole('link', { name: 'Discard this form' }).click();
  await proposer.getByRole('button', { name: 'Discard and erase' }).click();
  await expect(proposer.getByRole('main')).toContainText('The form was discarded and erased.');
  await administrator.goto('/admin/submissions');
  await expect(desk).not.toContainText(title);
});

test('somebody who cannot raise a proposal is told why, and nobody sees a form of others', async ({ browser }) => {
  const [outsider, proposer] = [
    await pageOf(browser, /no part in the code/, { scripts: false }),
    await pageOf(browser, supplier, { scripts: false }),
  ];
  await outsider.goto('/raise');
  await expect(outsider.getByRole('main')).toContainText('Only SEC Parties, Citizens Advice, Citizens Advice Scotland');
  await expect(outsider.getByRole('button', { name: /Begin a form/ })).toHaveCount(0);
  const chair = await pageOf(browser, /Chair of the Alt HAN Forum/, { scripts: false });
  await chair.goto('/raise');
  await expect(chair.getByRole('main')).toContainText('The Alt HAN Forum may make representations only (Section Z1.6).');
  await proposer.goto('/raise');
  await proposer.getByRole('button', { name: /Begin a form .*a SEC Party/ }).click();
  const answered = await outsider.goto(new URL(proposer.url()).pathname);
  expect(answered?.status()).toBe(404);
  expect((await outsider.goto('/admin/submissions'))?.status()).toBe(404);
});

import type { Browser, Page } from '@playwright/test';
import { samples } from '../lib/files/testing.ts';
import { loopbackServer } from '../lib/mail/testing.ts';
import { spoken } from '../lib/process/calendar/spoken.ts';
import { workingDaysLeft } from '../lib/process/calendar/working-days.ts';
import { addDays } from '../lib/process/day.ts';
import { answer, take } from './acting.ts';
import { expectKeptIn, expectSilent } from './channels.ts';
import {
  announce,
  cellsOf,
  compose,
  copyInRefinement,
  days,
  moveClock,
  mp147,
  mp147Answers,
  signedIn,
  workingDaysAfter,
} from './consulting.ts';
import { expect, test } from './fixtures.ts';
import { ask, remove, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'serial' });

const analyst = /Code Administrator’s Lead Analyst/;
const supplier = /a Large Supplier/;
const colleague = /a Panel Member/;
const smallSupplier = /a Small Supplier/;
const metering = /an Other SEC Party/;
const network = /an Electricity Network Party/;
const dcc = /, the DCC \(/;
const stakeholder = 'desk@tyne-consumers.org.uk';
/** What is confidential, in words that nothing else contains. */
const secrets = ['12 pence a gigabyte', 'quadruple glazing', 'commercially ticklish', 'unpublished merger'] as const;
const [price, whole, partReason, wholeReason] = secrets;

let smtp: Awaited<ReturnType<typeof loopbackServer>>;
let server: Server;
const copies: string[] = [];
let [consultation, short] = ['', ''];
test.beforeAll(async () => {
  test.setTimeout(240_000);
  smtp = await loopbackServer();
  server = await serve(3265, { DEMO: '1', LOG_LEVEL: 'info', SMTP_URL: smtp.url });
  await moveClock(server, `${days.opens}T09:00`);
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
  remove(server.folder);
});
test.beforeEach(() => test.setTimeout(180_000));

const as = (browser: Browser, who: RegExp, path: string, scripts = false): Promise<Page> => signedIn(browser, server, who, path, scripts);
const anybody = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })).newPage();
const base = (id = consultation) => `/practice/consultations/${id}`;
const admin = (part = '') => `/admin/consultations/${consultation}${part}`;
/** The tags of pages that everybody gets: they move with what is on record, and with nothing that is sealed. */
const tags = async (): Promise<unknown[]> => {
  const pages = [base(), `${base()}/questions`, `${base()}/responses.csv`, `${base()}/responses.txt`, copies[0] ?? '', '/practice', '/'];
  const answers = await Promise.all(pages.map((path) => ask(server.origin, path)));
  return answers.map(({ headers, body }) => [headers.etag, headers['last-modified'], body.length]);
};
const secret = (when: string, words: readonly string[] = secrets) =>
  expectSilent(server, copies[0] ?? '', words, when, [
    ...[
      '',
      '/questions',
      '/questions.txt',
      '/respond',
      '/whole-responses',
      '/responses.txt',
      '/responses.csv',
      '/responses.csv?counts=yes',
    ].map((part) => `${base()}${part}`),
    ...['q3', 'q4'].map((question) => `${base()}/answers/${question}`),
    ...['/respond/check', '/respond/done', '/respond/versions', '/respond/clarify'].map((part) => `${base()}${part}`),
    ...['/changes.csv', '/data', '/data/metrics', '/glossary', `${copies[0]}/consultations?asOf=${days.first}`, `${copies[0]}/stages.csv`],
    ...['/modifications?q=gigabyte', '/modifications?q=glazing', '/modifications.json?q=glazing', '/modifications.csv?q=gigabyte'],
    '/practice/smki-full-extract/history',
    '/changes',
  ]);

test('the Code Administrator composes MP147’s eleven questions from the standard set and its own, previews and announces them', async ({
  browser,
}) => {
  const page = await as(browser, analyst, '/admin');
  const main = page.getByRole('main');
  for (const _ of ['first', 'second']) copies.push(await copyInRefinement(page));
  const draft = await compose(page, /^MP147 Practice SMKI/, days.first);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('MP147 ‘SMKI Full Extract’ Refinement Consultation');
  await page.goto(`${draft}/preview`);
  for (const { text } of mp147.questions) await expect(main).toContainText(text);
  consultation = await announce(page, draft, days.first);
  short = await announce(page, await compose(page, /^MP147 Practice 2 SMKI/, days.short), days.short);

  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.getByText(`Open: respond by 5pm on ${spoken(days.first)}. Anyone may respond.`)).toBeVisible();
  for (const { id, text } of mp147.questions) await expect(reader.locator(`#${id}`)).toContainText(text);
  await expect(reader.locator('#taking-part')).toContainText('Large print, Braille, audio, Welsh or another format');
  await expect(reader.locator('#taking-part')).toContainText('A complaint about how this consultation is run');
  await reader.goto('/practice');
  for (const copy of ['', ' Practice 2'])
    await expect(reader.locator('#open')).toContainText(`MP147${copy} ‘SMKI Full Extract’ Refinement Consultation`);
  await reader.goto(`${base()}/questions`);
  for (const { text } of mp147.questions) await expect(reader.locator('pre')).toContainText(text);
  expect(await (await reader.request.get(`${base()}/questions.txt`)).text()).toBe(await reader.locator('pre').textContent());
  const party = await as(browser, smallSupplier, '/work');
  await expect(party.locator('#open')).toContainText('Larkhollow Light may respond and has not. It closes at 5pm.');
});

test('two colleagues write one response; what both changed is shown and chosen, and it is submitted once, with a receipt', async ({
  browser,
}) => {
  const [one, other] = [await as(browser, supplier, `${base()}/respond`), await as(browser, colleague, `${base()}/respond`)];
  await answer(one, mp147Answers());
  await one.getByRole('button', { name: 'Save and come back later' }).click();
  await answer(other, { q2: 'Yes', 'q2.rationale': 'Quite another reason.' });
  await other.getByRole('button', { name: 'Save and come back later' }).click();
  await expect(other).toHaveTitle(/^Error: /);
  await expect(other.getByText(/^Gwen Marsden-Pike saved another text at/)).toBeVisible();
  await expect(other.locator('blockquote')).toContainText(mp147.answers[1]?.rationale ?? '');
  await expect(other.locator('[name="q2.rationale"]'), 'nothing typed is lost').toHaveValue('Quite another reason.');
  await answer(other, { 'choose.q2': 'theirs' });
  await other.getByRole('button', { name: 'Save and check' }).click();
  await expect(other).toHaveURL(/\/check$/);
  const cells = await cellsOf(other, '#published');
  expect(cells.map(([, response, rationale]) => [response, rationale])).toEqual(
    mp147.answers.map(({ question, response, rationale }) => [response ?? '-', question === 'q11' ? '' : (rationale ?? '-')]),
  );
  await other.getByRole('button', { name: 'Submit the response' }).click();
  await expect(other.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
  await expect(other.locator('.confirmation-panel strong')).toHaveText(/^R-\w{4}-\w{4}$/);
  expect((await cellsOf(other, '#copy')).map(([, response]) => response)).toEqual(mp147.answers.map(({ response }) => response ?? '-'));
  await other.emulateMedia({ media: 'print' });
  await expect(other.locator('#copy'), 'the copy is printed').toBeVisible();
  await expect(other.locator('.confirmation-panel strong')).toBeVisible();
  await expect(other.getByRole('banner').getByRole('navigation').first(), 'without what leads elsewhere').toBeHidden();
  expect((await other.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await other.emulateMedia({ media: 'screen' });
  await one.goto(`${base()}/respond/versions`);
  await expect(one.getByText('This version counts.')).toBeVisible();
  await one.goto('/work');
  await expect(one.getByRole('main')).not.toContainText('Bramblewick Energy may respond and has not. It closes at 5pm. Finish');
});

test('an answer and a whole response are confidential: the check page shows that they are not published, and nobody else reads them', async ({
  browser,
}) => {
  const before = await tags();
  const small = await as(browser, smallSupplier, `${base()}/respond`, true);
  await small.waitForLoadState('networkidle');
  await small.locator('[name="q2.rationale"]').fill('Ask Ann on 020 7946 0000.');
  await expect(small.getByText(/^Saved at /), 'it saves itself while it is written').toBeVisible({ timeout: 20_000 });
  await small.reload();
  await expect(small.locator('[name="q2.rationale"]')).toHaveValue('Ask Ann on 020 7946 0000.');
  await answer(small, { q2: 'No', q4: 'Yes', 'q4.rationale': `Storage costs us ${price}.`, q5: 'No', q6: 'No', 'q7.own': 'Three weeks' });
  await answer(small, { confidential: 'parts', confidentialQuestions: 'q4', confidentialReason: `It is ${partReason}.` });
  await small.getByRole('button', { name: 'Save and check' }).click();
  const published = small.locator('#published');
  await expect(published).toContainText('Ask Ann on 020 7946 0000.');
  await expect(published).not.toContainText(price);
  await expect(small.locator('#next')).toContainText('Confidential, so never published: the answer to question 4.');
  await small.getByRole('button', { name: 'Submit the response' }).click();
  await expect(small.locator('#copy')).toContainText(price);

  const other = await as(browser, metering, `${base()}/respond`);
  await answer(other, { q5: 'Yes', 'q5.rationale': `Because of our ${whole}.`, q6: 'Yes' });
  await answer(other, { confidential: 'all', confidentialReason: `It tells of an ${wholeReason}.` });
  // A session that has run out loses nothing of it.
  await other.context().clearCookies({ name: /session/ });
  await other.getByRole('button', { name: 'Save and check' }).click();
  await other.getByRole('button', { name: metering }).click();
  await expect(other.locator('[name="q5.rationale"]')).toHaveValue(`Because of our ${whole}.`);
  await other.getByRole('button', { name: 'Save and check' }).click();
  await expect(other.locator('#published')).toContainText('Confidential response received');
  await expect(other.locator('#published')).not.toContainText('Ferrystane');
  await other.getByRole('button', { name: 'Submit the response' }).click();
  await expect(other.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
  expect(await tags(), 'no page that everybody gets tells by its tag that somebody wrote or responded').toEqual(before);
  await secret('while it is open');
});

test('WITHDRAW-7: the other one rests while its proposal is withdrawn, and has its Working Days again when a Party adopts it', async ({
  browser,
}) => {
  const path = copies[1] ?? '';
  const [withdrawn, adopted] = [addDays(days.opens, 1), addDays(days.opens, 2)];
  await moveClock(server, `${withdrawn}T10:00`);
  await take(await as(browser, dcc, path), path, { act: 'withdraw', answers: { reason: 'Solved otherwise.' } }, { scripts: false });
  const reader = await anybody(browser);
  await reader.goto(base(short));
  await expect(reader.getByText(/^Resting since .*: the proposal was withdrawn\./)).toBeVisible();
  const party = await as(browser, smallSupplier, `${base(short)}/respond`);
  await answer(party, { q5: 'Yes', q6: 'Yes' });
  await party.getByRole('button', { name: 'Save and check' }).click();
  await expect(party.getByText('The consultation rests while the withdrawn proposal is open for adoption. Drafts are kept.')).toBeVisible();
  await expect(party.getByRole('button', { name: 'Submit the response' })).toHaveCount(0);
  await take(await as(browser, analyst, path), path, { act: 'give-withdrawal-notice' }, { scripts: false });
  await moveClock(server, `${adopted}T10:00`);
  await take(await as(browser, smallSupplier, path), path, { act: 'adopt' }, { scripts: false });
  const left = workingDaysLeft(withdrawn, days.short);
  const closes = workingDaysAfter(adopted, left.ok ? left.count : 0);
  await reader.goto(base(short));
  await expect(reader.getByText(`respond by 5pm on ${spoken(closes)}.`)).toBeVisible();
  await expect(reader.locator('#changes')).toContainText('it rested while its proposal was withdrawn');
  await moveClock(server, `${closes}T16:59:00Z`);
  await reader.goto(base(short));
  await expect(reader.getByText(/^Closing soon: /), 'in winter 5pm is 17:00 of Greenwich').toBeVisible();
  const late = await as(browser, smallSupplier, `${base(short)}/respond/check`);
  await late.getByRole('button', { name: 'Submit the response' }).click();
  await expect(late.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
  await moveClock(server, `${closes}T17:00:02Z`);
  await reader.goto(base(short));
  await expect(reader.getByText(`Closed at 5pm on ${spoken(closes)}.`)).toBeVisible();
});

test('CONSULT-12: it is extended before it closes, into summer time, and everybody reads when and why', async ({ browser }) => {
  const page = await as(browser, analyst, admin());
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Extend it' }).click();
  await answer(page, { until: days.extended, reason: 'A Party asked for more time.' });
  await main.getByRole('button', { name: 'Continue' }).last().click();
  await expect(main).toContainText(/Working Days/);
  await main.locator('form').getByRole('button').last().click();
  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.getByText(`respond by 5pm on ${spoken(days.extended)}.`)).toBeVisible();
  await expect(reader.locator('#changes')).toContainText(`instead of ${spoken(days.first)}. A Party asked for more time.`);
  await moveClock(server, `${days.first}T17:30:00Z`);
  await reader.goto(base());
  await expect(reader.getByText(/^(?:Open|Closing soon): /)).toBeVisible();
});

test('somebody without an account responds by a link; a second after 5pm of summer time nobody does, and a letter of 4.50pm counts', async ({
  browser,
}) => {
  await moveClock(server, `${days.extended}T15:58:00Z`);
  const guest = await anybody(browser);
  await guest.goto(`${base()}/respond`);
  await guest.getByRole('link', { name: 'Answer without an account' }).click();
  await answer(guest, { email: stakeholder, name: 'Tyne Consumers' });
  await guest.getByRole('button', { name: 'Send me a link' }).click();
  const letter = () => smtp.received.find(({ to }) => to.includes(stakeholder))?.raw.replace(/=\r\n/g, '') ?? '';
  await expect.poll(letter, { timeout: 30_000 }).toContain('/respond/as/');
  const late = await as(browser, network, `${base()}/respond`);
  await answer(late, { q5: 'Yes', q6: 'Yes', 'q6.rationale': 'It saves storage.' });
  await late.getByRole('button', { name: 'Save and check' }).click();
  await guest.goto(/\/practice\/consultations\/[\w-]+\/respond\/as\/[\w-]+/.exec(letter())?.[0] ?? '');
  await guest.getByRole('button', { name: 'Open it' }).click();
  await expect(guest.getByText('You answer for Tyne Consumers.')).toBeVisible();
  expect(guest.url(), 'the key leaves the address').not.toContain('/as/');
  await answer(guest, { q5: 'Yes', q6: 'Yes', 'q10.rationale': 'Bills fall a little.' });
  await guest.getByRole('button', { name: 'Save and check' }).click();
  await guest.getByRole('button', { name: 'Submit the response' }).click();
  await expect(guest.getByRole('heading', { name: 'Response submitted' }), 'in summer 5pm is 16:00 of Greenwich').toBeVisible();

  await moveClock(server, `${days.extended}T16:00:02Z`);
  await late.getByRole('button', { name: 'Submit the response' }).click();
  await expect(late.getByRole('alert').first()).toContainText(`The consultation closed at 5pm on ${spoken(days.extended)}.`);
  await late.goto(`${base()}/respond`);
  await expect(late.locator('#unsent'), 'nothing typed is lost').toBeVisible();
  await expect(late.getByText('It saves storage.')).toBeVisible();

  await moveClock(server, `${addDays(days.extended, 1)}T10:00`);
  const page = await as(browser, analyst, admin('/responses'));
  const main = page.getByRole('main');
  await expect(page.locator('#silent')).toContainText('Dunmoor Grid');
  const record = async (whose: string, time: string, standing: RegExp) => {
    await page.goto(admin('/responses/enter'));
    const received = { 'received.day': days.extended, 'received.time': time, 'received.how': 'e-mail' };
    await answer(page, { for: `organisation/${whose}`, ...received, q5: 'Yes', q6: 'Yes', 'q6.rationale': 'It saves storage.' });
    await main.locator('[id="received.file"]').click();
    await main.locator('[name=file]').setInputFiles({ name: `${whose}.pdf`, mimeType: 'application/pdf', buffer: samples.pdf });
    await main.getByRole('button', { name: 'Add this file' }).click();
    await expect(main.getByRole('link', { name: `${whose}.pdf` })).toBeVisible();
    await expect(main.locator('[name="q6.rationale"]'), 'what was typed is kept').toHaveValue('It saves storage.');
    await main.getByRole('button', { name: 'Record the response' }).click();
    await expect(main.getByText(standing)).toBeVisible();
    await main.getByRole('link', { name: /^Kept as .* in the inbox$/ }).click();
    const letter = (await main.getByRole('link', { name: `${whose}.pdf` }).getAttribute('href')) ?? '';
    expect((await page.request.get(letter)).status()).toBe(200);
    expect((await ask(server.origin, letter)).status, 'nobody else reads the letter').toBe(404);
  };
  await record('meterwright-services', '16:50', /^In time: counted$/);
  await record('dunmoor-grid', '17:05', /^Late: not counted$/);
  await page.goto(admin('/responses'));
  expect((await cellsOf(page, '[aria-label="Responses in order of receipt"]')).map(([who]) => who)).toEqual([
    ...[
      'Bramblewick Energy',
      'Larkhollow Light',
      'Ferrystane Installations',
      'Meterwright Services',
      'Tyne Consumers (name as given, no account)',
      'Dunmoor Grid',
    ],
  ]);
});

test('the analyst notes, codes, redacts, asks and sums up; a clarification is asked for and given', async ({ browser }) => {
  const page = await as(browser, analyst, admin('/responses/summary'));
  const main = page.getByRole('main');
  await answer(page, { themes: 'Supports\nCost', summary: 'Five responses were counted. Most agree that it should be approved.' });
  await main.getByRole('button', { name: 'Save' }).click();
  await page.goto(admin('/responses'));
  await main.getByRole('link', { name: 'Larkhollow Light' }).click();
  const response = page.url();
  await page.locator('#q2 summary').click();
  await page.locator('#q2').getByRole('button', { name: 'Redact' }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await answer(page, { 'part-q2': 'rationale', 'instead-q2': 'Ask [name removed].', 'reason-q2': 'It names a person.' });
  await page.locator('#q2').getByRole('button', { name: 'Redact' }).click();
  await page.locator('#q2 summary').click();
  await answer(page, { 'codes-q2': 'Cost' });
  await page.locator('#q2').getByRole('button', { name: 'Save the themes' }).click();
  await page.locator('#q7 summary').click();
  await answer(page, { 'asked-q7': 'From which day?' });
  await page.locator('#q7').getByRole('button', { name: 'Ask' }).click();
  await answer(page, { 'note-whole': 'A note that stays here.' });
  await page.locator('#whole').getByRole('button', { name: 'Add the note' }).click();
  await page.goto(response);
  await expect(main).toContainText('is published as “Ask [name removed].”');
  await expect(main).toContainText('A note that stays here.');

  const small = await as(browser, smallSupplier, `${base()}/respond`);
  await small.getByRole('link', { name: 'What you were asked about your answers' }).click();
  await small.getByLabel('What you meant').fill('From the day of approval.');
  await small.getByRole('button', { name: 'Send it' }).click();
  await expect(small.getByText('From the day of approval.')).toBeVisible();
});

test('published in one act: the tables of the Panel paper’s annex, their transpose, the counts, and nothing confidential on any channel', async ({
  browser,
}) => {
  const page = await as(browser, analyst, admin('/responses/publish'));
  const main = page.getByRole('main');
  await expect(main).not.toContainText(price);
  await expect(main).toContainText('Most agree that it should be approved.');
  const previewed = await Promise.all(mp147.questions.map(({ id }) => cellsOf(page, `#${id}`)));
  await main.getByRole('button', { name: 'Publish 5 counted responses' }).click();
  await expect(page).toHaveURL(new RegExp(`${base()}#responses$`));

  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.locator('#counts')).toContainText('5 responses counted, 1 of them confidential; 1 late, not counted.');
  await expect(reader.locator('#summary')).toContainText('Most agree that it should be approved.');
  await expect(reader.locator('#responses')).toContainText('Confidential response received');
  const heads = { with: ['Respondent', 'Category', 'Response', 'Rationale'], without: ['Respondent', 'Category', 'Comments'] };
  for (const [i, { id, rationale, text }] of mp147.questions.entries()) {
    const rows = await cellsOf(reader, `#${id}`);
    expect(rows, 'published as it was previewed').toEqual(previewed[i]);
    expect(await reader.locator(`#${id} thead th`).allTextContents()).toEqual(rationale ? heads.with : heads.without);
    await expect(reader.locator(`#${id}`)).toContainText(text);
    const given = mp147.answers[i];
    const own = ['Bramblewick Energy', 'Large Supplier', given?.response ?? '-', ...(rationale ? [given?.rationale ?? '-'] : [])];
    expect(rows[0], `question ${id} as the paper prints it`).toEqual(own);
    expect(rows.map(([who, category]) => [who, category])).toEqual([
      ['Bramblewick Energy', 'Large Supplier'],
      ['Larkhollow Light', 'Small Supplier'],
      ['Meterwright Services', 'Other SEC Party'],
      ['Tyne Consumers (name as given, no account)', 'Other stakeholder'],
      ['Dunmoor Grid (late, not counted)', 'Electricity Network Party'],
    ]);
  }
  expect((await cellsOf(reader, '#q2'))[1]?.[3]).toBe('Ask [name removed]. Part of the rationale was redacted: It names a person.');
  expect((await cellsOf(reader, '#q4'))[1]?.[2]).toBe('Confidential');
  await expect(reader.locator('#q7')).toContainText('Asked to clarify: From which day? Answer: From the day of approval.');
  const transposed = reader.locator('#responses section').filter({ has: reader.getByRole('heading', { name: 'Bramblewick Energy' }) });
  const told = await transposed.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent));
  expect(told).toEqual(mp147.answers.map(({ response }) => response ?? '-'));
  const csv = await (await reader.request.get(`${base()}/responses.csv`)).text();
  for (const { rationale } of mp147.answers) if (rationale) expect(csv).toContain(rationale.replaceAll('"', '""'));
  expect(csv.match(/late, not counted/g)).toHaveLength(mp147.questions.length);

  await secret('after the publication');
  expectKeptIn(server, ['response', 'response-draft'], secrets);
  const key = /\/respond\/as\/([\w-]+)/.exec(smtp.received.map(({ raw }) => raw.replace(/=\r\n/g, '')).join('\n'))?.[1] ?? 'none';
  expect(server.said(), 'the key of a link is in no line of the log').not.toContain(key);
  for (const { raw } of smtp.received) for (const words of [...secrets, '020 7946']) expect(raw).not.toContain(words);
  await expect.poll(() => smtp.received.filter(({ to }) => to.includes(stakeholder)).length, { timeout: 30_000 }).toBeGreaterThan(2);
  // What was redacted stands in the vault with what is published instead, and in the receipt of whoever wrote it.
  expectKeptIn(server, ['response', 'response-draft', 'response-notes', 'mail', 'mail-record'], ['020 7946']);
  await secret('once it is redacted', ['020 7946']);
});

test('CONSULT-8: what is confidential is read by its respondent, the Code Administrator, the Change Board and the Authority alone', async ({
  browser,
}) => {
  const readers = new Map<RegExp, Page>();
  const said = async (who: RegExp, path: string) => {
    const page = readers.get(who) ?? (await as(browser, who, '/account'));
    readers.set(who, page);
    const answered = await page.request.get(path);
    return { status: answered.status(), text: (await answered.text()).toLowerCase() };
  };
  for (const who of [/, the Authority \(/, /a Large Supplier.*on the Change Board/, analyst]) {
    const { status, text } = await said(who, `${base()}/whole-responses`);
    expect(status).toBe(200);
    for (const words of secrets) expect(text, `${who} reads it`).toContain(words);
  }
  for (const who of [smallSupplier, /an SMKI PMA Member/, /the Secretary of State’s department/, /no part in the code/])
    for (const path of [`${base()}/whole-responses`, admin('/responses'), admin('/responses/download')])
      expect((await said(who, path)).status, `${who} at ${path}`).toBe(404);
  const own = await said(smallSupplier, `${base()}/respond/done`);
  expect(own.text).toContain(price);
  for (const path of [
    base(),
    `${base()}/respond`,
    `${base()}/respond/done`,
    `${base()}/respond/versions`,
    `${base()}/responses.csv`,
    copies[0] ?? '',
  ])
    for (const who of [/an SMKI PMA Member/, dcc])
      for (const words of secrets) expect((await said(who, path)).text, `${who} at ${path}`).not.toContain(words);
});

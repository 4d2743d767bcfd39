import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { loopbackServer } from '../lib/mail/testing.ts';
import { type Answers, answer } from './acting.ts';
import { expectKeptIn, expectSilent } from './channels.ts';
import { cellsOf, moveClock, signedIn } from './consulting.ts';
import { expect, test } from './fixtures.ts';
import { ask, remove, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'serial' });

type Paper = {
  chapters: { id: string; number: string; title: string; secParts: string[]; sections: { heading: string; text?: string }[] }[];
  questions: { printed: string; chapter: string; text: string }[];
};

/** The consultation of 22 September 2016 as the paper prints it: its fourteen numbered chapters and its nineteen questions, of which two are printed Q18. */
const paper: Paper = JSON.parse(readFileSync(join(import.meta.dirname, '../db/history/data/consultations/beis-2016-09-22.json'), 'utf8'))
  .events[0].data;
const chapters = paper.chapters.filter(({ number }) => /^\d/.test(number));
const title = 'A Consultation on Smart Energy Code and Licence Amendments – September 2027 (made up after that of 2016)';
/** The days of the paper, in a year for which this is being tried: its last day is a Sunday, of which the form warns. */
const days = { opens: '2027-09-22', sunday: '2027-10-17', closes: '2027-10-18' };

const analyst = /Code Administrator’s Lead Analyst/;
const supplier = /a Large Supplier/;
const smallSupplier = /a Small Supplier/;
const stakeholder = 'desk@tyne-consumers.org.uk';
/** What is confidential, in words that nothing else contains. */
const [price, reason] = ['41 pence a hub', 'a tender that runs'];

let smtp: Awaited<ReturnType<typeof loopbackServer>>;
let server: Server;
let id = '';
test.beforeAll(async () => {
  test.setTimeout(240_000);
  smtp = await loopbackServer();
  server = await serve(3269, { DEMO: '1', LOG_LEVEL: 'info', SMTP_URL: smtp.url });
  await moveClock(server, `${days.opens}T09:00`);
});
test.afterAll(async () => {
  await server.stop();
  await smtp.close();
  remove(server.folder);
});
test.beforeEach(() => test.setTimeout(180_000));

const as = (browser: Browser, who: RegExp, path: string): Promise<Page> => signedIn(browser, server, who, path);
const anybody = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false })).newPage();
const base = () => `/practice/consultations/${id}`;
const admin = (part = '') => `/admin/consultations/${id}${part}`;
const field = (n: number, name: string) => `q${n + 1}.${name}`;
const textOf = ({ sections }: Paper['chapters'][number]): string =>
  sections.flatMap(({ heading, text }) => (text ? [`**${heading}**`, text] : [])).join('\n\n');

/** Types many fields of the form in view at once, as nobody could: it is sent as it then stands. */
const type = (page: Page, fields: Record<string, string>): Promise<void> =>
  page
    .getByRole('main')
    .locator('form.form')
    .evaluate((form, typed) => {
      for (const [name, value] of Object.entries(typed))
        ((form as HTMLFormElement).elements.namedItem(name) as HTMLInputElement).value = value;
    }, fields);

test('the Code Administrator composes the chapters and questions as printed, is warned of a Sunday, and opens it', async ({ browser }) => {
  const page = await as(browser, analyst, '/admin/consultations/new');
  const main = page.getByRole('main');
  await answer(page, { kind: 'secretary-of-state', set: 'free', own: paper.questions.map(({ text }) => text).join('\n') });
  await main.getByRole('button', { name: 'Begin to compose' }).click();
  const draft = new URL(page.url()).pathname;
  for (const _ of chapters) await main.getByRole('button', { name: 'Add a chapter' }).click();
  await answer(page, { title, opens: days.opens, closes: days.sunday, terms: 'White: may be shared. Open Government Licence.' });
  await type(
    page,
    Object.fromEntries(
      chapters.flatMap((chapter, n): [string, string][] => [
        [`c${n + 1}.number`, chapter.number],
        [`c${n + 1}.title`, chapter.title],
        [`c${n + 1}.text`, textOf(chapter)],
        [`c${n + 1}.secParts`, chapter.secParts.join('\n')],
      ]),
    ),
  );
  await main.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(main.getByRole('status')).toContainText('Saved.');
  const chapterOf = (of: string) => `c${chapters.findIndex((chapter) => chapter.id === of) + 1}`;
  await type(
    page,
    Object.fromEntries(
      paper.questions.flatMap((question, n): [string, string][] => [
        [field(n, 'printed'), question.printed],
        [field(n, 'chapter'), chapterOf(question.chapter)],
      ]),
    ),
  );
  await main.getByRole('button', { name: 'Save and check before it is announced' }).click();
  await expect(main).toContainText('The closing date 17 October 2027 is not a Working Day (Sunday).');
  await page.goto(draft);
  await answer(page, { closes: days.closes });
  await main.getByRole('button', { name: 'Save', exact: true }).click();
  await page.goto(`${draft}/preview`);
  for (const chapter of chapters)
    await expect(main.getByRole('heading', { name: `${chapter.number} ${chapter.title}` }).first()).toBeVisible();
  for (const { text } of paper.questions) await expect(main).toContainText(text);
  await page.goto(draft);
  await main.getByRole('button', { name: 'Save and check before it is announced' }).click();
  await expect(main.getByRole('heading', { name: 'Open for 19 Working Days, both days included' })).toBeVisible();
  await expect(main.locator('#told')).toContainText(/All Parties: \d+ organisations, \d+ addresses/);
  await main.getByRole('button', { name: /^Announce / }).click();
  await expect(main.getByRole('status')).toContainText('Announced.');
  id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.getByText('Open: respond by 5pm on 18 October 2027. Anyone may respond.')).toBeVisible();
  await expect(reader.locator('#taking-part')).toContainText('Large print, Braille, audio, Welsh or another format');
  await expect(reader.locator('#taking-part')).toContainText('A complaint about how this consultation is run');
  const blank = await (await reader.request.get(`${base()}/questions.txt`)).text();
  for (const { text } of paper.questions) expect(blank).toContain(text);
  expect(blank).toContain('Q18 (chapter 3.6)');
  expect(blank).toContain('Q18 (chapter 3.7)');
});

test('CONSULT-15: a Party answers both questions that are printed Q18, another keeps one answer back; both are told of the information laws', async ({
  browser,
}) => {
  const respond = async (who: RegExp, answers: Answers) => {
    const page = await as(browser, who, `${base()}/respond`);
    await answer(page, answers);
    await page.getByRole('button', { name: 'Save and check' }).click();
    await expect(page.locator('#next')).toContainText('may still be asked for under the law on access to information');
    return page;
  };
  const party = await respond(smallSupplier, {
    ...{ q6: 'Yes', 'q6.rationale': 'Testing was missing.', q18: 'No', 'q18.rationale': 'One version of DUIS is enough.' },
    ...{ q19: 'Yes', 'q19.rationale': 'They are minor.' },
  });
  await party.getByRole('button', { name: 'Submit the response' }).click();
  await expect(party.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
  const large = await respond(supplier, {
    ...{ q6: 'No', q11: 'No', 'q11.rationale': `A test hub costs us ${price}.` },
    ...{ confidential: 'parts', confidentialQuestions: 'q11', confidentialReason: `It bears on ${reason}.` },
  });
  await expect(large.locator('#published')).not.toContainText(price);
  await large.getByRole('button', { name: 'Submit the response' }).click();
  await expect(large.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
});

test('CONSULT-21: a wider stakeholder answers by a verified address, under a name of its own and not that of a Party', async ({
  browser,
}) => {
  const guest = await anybody(browser);
  await guest.goto(`${base()}/respond`);
  await guest.getByRole('link', { name: 'Answer without an account' }).click();
  await answer(guest, { email: stakeholder, name: 'LARKHOLLOW LIGHT Ltd' });
  await guest.getByRole('button', { name: 'Send me a link' }).click();
  await expect(guest.getByRole('alert')).toContainText('An organisation of this name is in the directory.');
  await expect(guest.locator('[name=name]'), 'what was typed is kept').toHaveValue('LARKHOLLOW LIGHT Ltd');
  await answer(guest, { email: stakeholder, name: 'Tyne Consumers' });
  await guest.getByRole('button', { name: 'Send me a link' }).click();
  const letter = () => smtp.received.find(({ to }) => to.includes(stakeholder))?.raw.replace(/=\r\n/g, '') ?? '';
  await expect.poll(letter, { timeout: 30_000 }).toContain('/respond/as/');
  await guest.goto(/\/practice\/consultations\/[\w-]+\/respond\/as\/[\w-]+/.exec(letter())?.[0] ?? '');
  await guest.getByRole('button', { name: 'Open it' }).click();
  await answer(guest, { q14: 'Yes', 'q14.rationale': 'Privacy matters to those whom we speak for.', q19: 'Yes' });
  await guest.getByRole('button', { name: 'Save and check' }).click();
  await guest.getByRole('button', { name: 'Submit the response' }).click();
  await expect(guest.getByRole('heading', { name: 'Response submitted' })).toBeVisible();
});

test('it closes at its hour; a letter that came before counts, one a minute later does not', async ({ browser }) => {
  await moveClock(server, `${days.closes}T16:00:02Z`);
  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.getByText('Closed at 5pm on 18 October 2027.')).toBeVisible();
  await moveClock(server, '2027-10-19T09:00');
  const page = await as(browser, analyst, admin('/responses/enter'));
  const main = page.getByRole('main');
  const record = async (whose: Answers, day: string, time: string, standing: RegExp) => {
    await page.goto(admin('/responses/enter'));
    const received = { 'received.day': day, 'received.time': time, 'received.how': 'letter' };
    await answer(page, { ...whose, ...received, q6: 'Yes', q18: 'Yes', 'q18.rationale': 'Several versions are needed.' });
    await main.getByRole('button', { name: 'Record the response' }).click();
    await expect(main.getByText(standing)).toBeVisible();
  };
  await record({ for: 'organisation/dunmoor-grid' }, '2027-10-15', '11:20', /^In time: counted$/);
  await record(
    { calledAs: 'Friends of Larkhollow Light', email: 'friends@elsewhere.example' },
    days.closes,
    '17:01',
    /^Late: not counted$/,
  );
  await expect(main).toContainText('As the respondent gave it, without an account; nobody has checked it');
});

test('published, every question has its table, both Q18 theirs; what was kept back is on no channel', async ({ browser }) => {
  const page = await as(browser, analyst, admin('/responses/summary'));
  const main = page.getByRole('main');
  await answer(page, { summary: 'Four responses were counted. Views on several versions of DUIS differ.' });
  await main.getByRole('button', { name: 'Save' }).click();
  await page.goto(admin('/responses/publish'));
  await main.getByRole('button', { name: 'Publish 4 counted responses' }).click();
  await expect(page).toHaveURL(new RegExp(`${base()}#responses$`));

  const reader = await anybody(browser);
  await reader.goto(base());
  await expect(reader.locator('#counts')).toContainText('4 responses counted');
  await expect(reader.locator('#summary')).toContainText('Views on several versions of DUIS differ.');
  const headings = await reader.locator('#questions section.question > h3').allTextContents();
  expect(headings).toEqual([...paper.questions.slice(0, 17).map(({ printed }) => printed), ...['Q18 (chapter 3.6)', 'Q18 (chapter 3.7)']]);
  const rows = (n: number) => cellsOf(reader, `#q${n}`);
  const late = 'Friends of Larkhollow Light (name as given, no account) (late, not counted)';
  expect(await rows(18)).toEqual([
    ['Larkhollow Light', 'Small Supplier', 'No', 'One version of DUIS is enough.'],
    ['Bramblewick Energy', 'Large Supplier', '-', '-'],
    ['Tyne Consumers (name as given, no account)', 'Other stakeholder', '-', '-'],
    ['Dunmoor Grid', 'Electricity Network Party', 'Yes', 'Several versions are needed.'],
    [late, 'Other stakeholder', 'Yes', 'Several versions are needed.'],
  ]);
  expect((await rows(19)).map(([who, , response]) => [who, response])).toEqual([
    ['Larkhollow Light', 'Yes'],
    ['Bramblewick Energy', '-'],
    ['Tyne Consumers (name as given, no account)', 'Yes'],
    ['Dunmoor Grid', '-'],
    [late, '-'],
  ]);
  expect((await rows(11))[1]?.[2]).toBe('Confidential');
  for (const file of ['responses.csv', 'responses.txt']) {
    const text = (await ask(server.origin, `${base()}/${file}`)).body.toString('utf8');
    expect(text, file).toContain('Tyne Consumers (name as given, no account)');
    expect(text, file).toContain('Q18 (chapter 3.6)');
  }
  const parts = ['', '/questions', '/respond', '/whole-responses', '/responses.txt', '/responses.csv', '/responses.csv?counts=yes'];
  await expectSilent(
    server,
    '/practice/meter-readings-by-post',
    [price, reason],
    'after the publication',
    parts.map((part) => `${base()}${part}`),
  );
  expectKeptIn(server, ['response', 'response-draft'], [price, reason]);
});

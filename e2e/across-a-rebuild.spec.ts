import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { answer } from './acting.ts';
import { signedIn } from './consulting.ts';
import { copyOfProject } from './copied.ts';
import { expect, test } from './fixtures.ts';
import { dataFolder, remove, type Server, serve } from './serving.ts';

const port = 3244;
const env = { DEMO: '1', LOG_LEVEL: 'warn' };

let [project, folder] = ['', ''];
let server: Server;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  [project, folder] = [copyOfProject(), dataFolder()];
  server = await serve(port, { ...env, DATA_DIR: folder }, project);
});

test.afterAll(async () => {
  await server.stop('SIGKILL');
  for (const made of [project, folder]) remove(made);
});

const buildId = () => readFileSync(join(project, '.next', 'BUILD_ID'), 'utf8');

/** The site is stopped, a page of it written anew, built, and served again from the same data, as an operator puts a new version in place. */
async function newVersion(): Promise<void> {
  await server.stop();
  const page = join(project, 'app', 'page.tsx');
  const written = readFileSync(page, 'utf8');
  const anew = written.replace(
    'Every proposal to change the Smart Energy Code:',
    'The next version. Every proposal to change the Smart Energy Code:',
  );
  expect(anew).not.toBe(written);
  writeFileSync(page, anew);
  server = await serve(port, { ...env, DATA_DIR: folder }, project);
}

test('forms that are open while a new version is built and put in place are sent, and nothing that was typed is lost', async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const supplier = await signedIn(browser, server, /Small Supplier/, '/raise', true);
  const [analyst, late] = await Promise.all([
    signedIn(
      browser,
      server,
      /Code Administrator’s Lead Analyst/,
      '/practice/copy?of=effecting-changes-to-the-smart-energy-code-efficiently',
    ),
    signedIn(browser, server, /Code Administrator’s Lead Analyst/, '/work', true),
  ]);
  const main = (page: Page) => page.getByRole('main');

  // A form of a proposal, half written, in a browser that runs scripts.
  await main(supplier)
    .getByRole('button', { name: /Begin a form .*a SEC Party/ })
    .click();
  const form = new URL(supplier.url()).pathname;
  await supplier.goto(`${form}/idea`);
  await answer(supplier, { title: 'Open across a rebuild', issue: 'It was typed before the new version came.' });

  // An act: one whose check page is open, without scripts, and one that is still being typed, with them.
  await main(analyst).getByLabel('As if it had just been raised').check();
  await main(analyst).getByRole('button', { name: 'Make the copy' }).click();
  const base = new URL(analyst.url()).pathname;
  await analyst.goto(`${base}/do/summarise`);
  await answer(analyst, { text: 'Checked before, confirmed after.' });
  await main(analyst).getByRole('button', { name: 'Continue' }).last().click();
  await expect(analyst).toHaveURL(/\/check\?/);
  await late.goto(`${base}/do/assign`);
  const somebody = await main(late).locator('[name="analyst"] option').nth(1).getAttribute('value');
  await answer(late, { analyst: somebody ?? '' });

  const before = buildId();
  await newVersion();
  expect(buildId()).not.toBe(before);

  await main(supplier).getByRole('button', { name: /^Save/ }).click();
  await expect(supplier).toHaveURL(new RegExp(`${form}$`));
  await supplier.goto(`${form}/idea`);
  await expect(main(supplier).locator('[name="issue"]')).toHaveValue('It was typed before the new version came.');

  await main(analyst).locator('form').getByRole('button').last().click();
  await expect(analyst).toHaveURL(/\/done\?/);
  await main(late).getByRole('button', { name: 'Continue' }).last().click();
  await expect(late).toHaveURL(/\/check\?/);
  await main(late).locator('form').getByRole('button').last().click();
  await expect(late).toHaveURL(/\/done\?/);

  await late.goto(base);
  await expect(main(late)).toContainText('Checked before, confirmed after.');
  await late.goto('/');
  await expect(main(late)).toContainText('The next version.');
});

import type { Browser, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { run, type Server } from './serving.ts';
import { signInAs } from './sign-in.ts';

/** The demo's clock is moved on; every server of it sees that within a second. */
export async function moveClock({ folder }: Server, moment: string): Promise<void> {
  const { code, said } = await run(['scripts/begin.mjs', 'clock', '--at', moment], { DATA_DIR: folder, DEMO: '1' });
  expect(code, said).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 1500));
}

/** Somebody made up, signed in to a server of its own on a page of their own, without JavaScript. */
export async function signedInTo({ origin }: Server, browser: Browser, who: RegExp, path: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await signInAs(page, who, path);
  return page;
}

import type { Browser, Page } from '@playwright/test';
import { faultsOf } from './accessible.ts';
import { type Answers, answer, pageOf, type Way } from './acting.ts';
import { expect } from './fixtures.ts';

/** The made-up people who meet the forms, by the words on their button. */
const people = {
  administrator: /Lead Analyst/,
  proposer: /a Large Supplier/,
  party: /a Small Supplier/,
  authority: /, the Authority \(/,
  /** Not signed in. */
  nobody: null,
};
export type Walker = keyof typeof people;

/** A page for each person who is needed, signed in once, or not at all. */
export async function walkers<W extends Walker>(browser: Browser, who: readonly W[], way: Way): Promise<Record<W, Page>> {
  const pages: [W, Page][] = [];
  for (const one of who) {
    const words = people[one];
    pages.push([one, words ? await pageOf(browser, words, way) : await browser.newPage({ javaScriptEnabled: way.scripts })]);
  }
  return Object.fromEntries(pages) as Record<W, Page>;
}

/** Fails, and goes on, where the page cannot be used by everybody, or has a script, without which it would have to be met once more; only a response saves itself by one. */
export async function lookAt(page: Page, what: string): Promise<void> {
  if (!/\/respond\b/.test(page.url())) expect.soft(await page.locator('script').count(), `${what} has no script: ${page.url()}`).toBe(0);
  const faults = await faultsOf(page);
  expect.soft(faults, `${what}: ${page.url()}`).toEqual([]);
}

/** Looks at a page as it is, light and wide, and then dark at 320 pixels. */
export async function lookAtBoth(page: Page, what: string): Promise<void> {
  const size = page.viewportSize();
  await lookAt(page, what);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await lookAt(page, `${what}, dark at 320 pixels`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(wide, `${what} does not scroll sideways at 320 pixels: ${page.url()}`).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'light' });
  if (size) await page.setViewportSize(size);
}

/**
 * Opens a form, sends it as it stands (or with `typed`) and looks at both pages. Answers whether something was wrong with it: then the title says so, and every line of the
 * summary leads to a field.
 */
export async function meet(page: Page, address: string, typed: Answers = {}): Promise<boolean> {
  const main = page.getByRole('main');
  await page.goto(address);
  const form = main.locator('form.form').first();
  await expect(form, `${address} has a form`).toBeVisible();
  await lookAt(page, 'the form');
  await answer(page, typed);
  const before = page.url();
  await form.locator('button[type=submit]').last().click();
  await page.waitForURL(({ href }) => href !== before);
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await lookAt(page, 'after it was sent');
  const wrong = await main.locator('#error-summary').isVisible();
  if (!wrong) {
    expect.soft(await page.title(), `${address} went on`).not.toMatch(/^Error|not found|went wrong/i);
    return false;
  }
  await expect.soft(page, `${address} says so in its title`).toHaveTitle(/^Error: /);
  for (const link of await main.locator('#error-summary a[href^="#"]').all()) {
    const id = (await link.getAttribute('href'))?.slice(1);
    expect.soft(await page.locator(`[id="${id}"]`).count(), `${address}: “${await link.innerText()}” leads to ${id}`).toBe(1);
  }
  return true;
}

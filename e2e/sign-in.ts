import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Signs in as somebody made up, by the words on their button ("a Large Supplier"), and goes to a page. */
export async function signInAs(page: Page, who: string | RegExp, to = '/account'): Promise<void> {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name: who }).click();
  await expect(page.getByRole('button', { name: 'Sign out', exact: true }).first()).toBeVisible();
}

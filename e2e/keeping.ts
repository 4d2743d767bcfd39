import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { type Answers, answer, type Way } from './acting.ts';
import { expect } from './fixtures.ts';

export const usable = (page: Page, { scripts }: Way): Promise<void> => (scripts ? expectAccessible(page) : Promise.resolve());

type Keeping = { answers?: Answers; wrong?: RegExp; says: RegExp };

/**
 * Takes an act of those who keep the directory, from the link that leads to its form: the form, sent empty first where `wrong` says what it then answers, the check page, which
 * `says` what follows, and the confirmation, on which the page is left.
 */
export async function keep(page: Page, link: Locator, { answers = {}, wrong, says }: Keeping, way: Way): Promise<void> {
  const main = page.getByRole('main');
  await link.click();
  await expect(page).toHaveURL(/\/admin\/do\//);
  await usable(page, way);
  if (wrong) {
    await main.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByRole('alert')).toContainText(wrong);
    await usable(page, way);
  }
  await answer(page, answers);
  await main.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveTitle(/^Check: /);
  await expect(main.getByRole('region', { name: 'What follows' })).toContainText(says);
  await usable(page, way);
  await main.getByRole('button', { name: 'Confirm and record' }).click();
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Recorded: ');
  await usable(page, way);
}

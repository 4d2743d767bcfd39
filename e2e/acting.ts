import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect } from './fixtures.ts';
import { signInAs } from './sign-in.ts';

/** What is typed, ticked or chosen, by the name of the field. */
export type Answers = Readonly<Record<string, string | string[] | undefined>>;
/** How a journey goes: with or without scripts, and whether every page is asked whether everybody can use it. */
export type Way = { scripts: boolean };

/** A page of a browser of its own, in which somebody made up is signed in. */
export async function pageOf(browser: Browser, who: RegExp, { scripts }: Way): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: scripts })).newPage();
  await signInAs(page, who);
  return page;
}

/** Answers the fields of the form in view. A box is ticked by its value, a list by the value of a choice. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  for (const [name, values] of Object.entries(answers))
    for (const value of [values ?? []].flat()) {
      const field = page.getByRole('main').locator(`[name="${name}"]`);
      const [tag, type] = [await field.first().evaluate((one) => one.tagName), await field.first().getAttribute('type')];
      if (type === 'radio' || type === 'checkbox') await field.and(page.locator(`[value="${value}"]`)).check();
      else if (tag === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
}

/** What the Code Administrator types of a committee's decision, on its Chair's word. */
export const onTheChairsWord: Answers = { 'resolution.meeting': 'none', 'resolution.verb': 'AGREE' };

type Taking = { act: string; as?: string; answers?: Answers; wrong?: RegExp };

/**
 * Takes an act through its pages: the form, sent empty first where it asks for anything, the check page, the confirmation. `wrong`: what the form says when it is sent empty.
 * Answers with what the check page says.
 */
export async function take(page: Page, base: string, { act, as, answers = {}, wrong }: Taking, { scripts }: Way): Promise<string> {
  const usable = () => (scripts ? expectAccessible(page) : Promise.resolve());
  const main = page.getByRole('main');
  await page.goto(`${base}/do/${act}${as ? `?as=${as}` : ''}`);
  await usable();
  if (wrong) {
    await main.getByRole('button', { name: 'Continue' }).last().click();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(main.getByRole('alert').first()).toContainText(wrong);
    await usable();
  }
  await answer(page, { ...(as ? onTheChairsWord : {}), ...answers });
  await main.getByRole('button', { name: 'Continue' }).last().click();
  await expect(page).toHaveURL(/\/check\?/);
  await expect(main.getByRole('heading', { name: 'What follows' })).toBeVisible();
  await usable();
  const said = await main.innerText();
  await main.locator('form').getByRole('button').last().click();
  await expect(page).toHaveURL(/\/done\?/);
  await usable();
  return said;
}

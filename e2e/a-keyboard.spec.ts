import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until what has the focus is called `name`. */
async function tabTo(page: Page, name: string | RegExp, most = 80) {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await focused(page).filter({ hasText: name }).count()) return;
    if ((await focused(page).getAttribute('aria-label'))?.match(name)) return;
  }
  throw new Error(`${most} times Tab did not reach ${name}.`);
}

test('the first key press offers to skip to the content, and does', async ({ page }) => {
  await page.goto('/modifications');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Skip to main content');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('search with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Find a modification').focus();
  await page.keyboard.type('dp147');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/modifications/smki-full-extract');
});

test('filters with the keyboard alone', async ({ page }) => {
  await page.goto('/modifications');
  await tabTo(page, 'Filter and sort');
  await page.keyboard.press('Enter');
  const affects = page.getByRole('group', { name: 'Affects' }).getByLabel('DCC');
  await expect(affects).toBeVisible();
  for (let n = 0; n < 40 && !(await affects.evaluate((box) => box === document.activeElement)); n++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 open modifications');
  await tabTo(page, /Remove/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/modifications');
});

for (const address of ['/', '/modifications', '/modifications/smki-full-extract', '/consultations/mp147-refinement', '/process'])
  test(`${address}: the focus is always to be seen, goes through everything and comes out at the end`, async ({ page }) => {
    await page.goto(address);
    const stops = await page.evaluate(() => {
      const reachable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
      return [...document.querySelectorAll<HTMLElement>(reachable)].filter((e) => e.checkVisibility({ visibilityProperty: true })).length;
    });
    expect(stops).toBeGreaterThan(10);
    const looked = Math.min(stops, 60);
    const seen = new Set<string>();
    for (let n = 0; n < looked; n++) {
      await page.keyboard.press('Tab');
      const { marked, stop } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        element.dataset.stop ??= `${document.querySelectorAll('[data-stop]').length} ${element.innerText.slice(0, 40)}`;
        return {
          marked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
          stop: element.dataset.stop,
        };
      });
      expect(marked, `${stop} shows that it has the focus`).toBe(true);
      await expect(focused(page), stop).toBeInViewport();
      seen.add(stop);
    }
    expect(seen.size, 'no stop is met twice').toBe(looked);
  });

test('a wide table scrolls in its own box, which the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/modifications/dno-power-outage-alerts/documents/modification-report@unversioned');
  const box = page.getByRole('region', { name: 'North Region', exact: true });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openEverything } from './open-everything.ts';

const addresses = [
  '/',
  '/modifications',
  '/modifications?affects=dcc',
  '/modifications/smki-full-extract',
  '/modifications/dno-power-outage-alerts',
  '/modifications/incorporation-of-multiple-issue-resolution-proposals-into-the-sec-batch-3',
  '/modifications/dno-power-outage-alerts/documents/modification-report@unversioned',
  '/modifications/smki-full-extract/legal-text?view=side-by-side',
  '/modifications/smki-full-extract/history',
  '/consultations/mp147-refinement',
  '/consultations/beis-2016-09-22',
  '/meetings/panel-2021-03-12',
  '/parties/dcc',
  '/releases/2021-06',
  '/sec/appendix-o',
  '/process',
  '/process?calculate=after&day=24+December+2020&n=10',
  '/guide/life-of-a-proposal',
  '/glossary',
  '/sources',
  '/practice',
];

/** The widest thing on the page that sticks out of it sideways; null where nothing does. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return `${scrollWidth} > ${clientWidth}: ${wide.map((e) => `${e.tagName} ${e.className}`).slice(0, 5)}`;
  });

/** A phone; and the narrowest screen, which is also what 1280 pixels leave at 400 %. */
const screens = [
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const address of addresses)
  test(`${address} does not scroll sideways on a phone, nor at 400 %`, async ({ page }) => {
    await page.goto(address);
    for (const opened of [false, true]) {
      if (opened) await openEverything(page);
      for (const screen of screens) {
        await page.setViewportSize(screen);
        expect(await sticksOut(page), `${screen.width} pixels, ${opened ? 'everything open' : 'as it comes'}`).toBeNull();
      }
    }
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a row of the register is a card that still says everything', async ({ page }) => {
    await page.goto('/modifications?affects=dcc');
    const row = page.getByRole('row', { name: /MP147/ });
    for (const words of ['SMKI Full Extract', 'Refinement Process – report with the Panel', 'DCC', 'Data Communications Company']) {
      const shown = row.getByText(words, { exact: true }).first();
      await shown.scrollIntoViewIfNeeded();
      await expect(shown).toBeInViewport({ ratio: 0.9 });
    }
  });

  test('the answer is on the first screen of a proposal', async ({ page }) => {
    await page.goto('/modifications/smki-full-extract');
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Last recorded' })).toBeInViewport();
  });
});

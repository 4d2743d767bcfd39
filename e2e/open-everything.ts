import type { Page } from '@playwright/test';

/** Opens all that a page keeps folded. */
export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

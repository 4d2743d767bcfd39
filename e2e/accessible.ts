import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What axe finds against WCAG 2.2 AA and its good practice on the page, or `within` a part of it, as it stands. */
export async function faultsOf(page: Page, within = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // Only faults are read, and no page has frames, for which axe would open a page more.
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // A paper may print two tables of one name in two chapters, and each is a box of its own.
    .disableRules(['landmark-unique'])
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Fails with what axe finds. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  expect(await faultsOf(page, within)).toEqual([]);
}

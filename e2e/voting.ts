import type { Page } from '@playwright/test';
import { answer, take } from './acting.ts';
import { expect } from './fixtures.ts';

export type Choice = 'approve' | 'reject' | 'abstain';
/** Six seats of practice's Change Board, the quorum of its twelve. */
export const sixSeats = ['large-supplier-1', 'large-supplier-2', 'small-supplier-1', 'small-supplier-2', 'network-2', 'other-1'];

/** Fills in the ballot in view and casts it; answers with the receipt's words. */
export async function vote(page: Page, choice: Choice, reason: string): Promise<string> {
  const main = page.getByRole('main');
  const motion = (await main.locator('[name="motion.choice"]').count()) > 0;
  const key = motion ? 'motion' : 'proposed';
  await answer(page, { [`${key}.choice`]: choice, [`${key}.reason`]: reason });
  if (!motion) {
    const objective = main.locator('[name="proposed.b.view"]');
    if (!(await objective.isVisible())) await main.locator('summary', { hasText: 'SEC Objectives' }).click();
    await objective.selectOption(choice === 'reject' ? 'worse' : 'better');
  }
  await main.getByRole('button', { name: /^Check the vote on / }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Check the vote');
  await main.getByRole('button', { name: / the vote on / }).click();
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('The vote is recorded');
  return main.innerText();
}

/** The Code Administrator writes down what the member of a seat said in the room. */
export async function record(desk: Page, ballot: string, seat: string, choice: Choice): Promise<void> {
  await desk.goto(`${ballot}?seat=change-board-${seat}&for=member`);
  expect(await vote(desk, choice, 'Said in the room.')).toContain('as given in the room');
}

export async function close(desk: Page, ballot: string): Promise<void> {
  await desk.goto(`${ballot}/chair/close`);
  await desk.getByRole('button', { name: /^Close the ballot on / }).click();
}

/** The Code Administrator opens the Change Board's ballot on the proposal of an address; answers with the ballot's. */
export async function openBallot(desk: Page, base: string): Promise<string> {
  const main = desk.getByRole('main');
  await desk.goto(`${base}/do`);
  await main.getByRole('link', { name: /^Open the ballot on / }).click();
  await main.getByRole('button', { name: 'Continue' }).click();
  await expect(main.getByText('6 of 12 voting seats must have voted or abstained')).toBeVisible();
  await main.getByRole('button', { name: /^Open the ballot on / }).click();
  await expect(main.getByText('0 of 12 voting members have voted; 6 are needed, so 6 more have to.')).toBeVisible();
  return new URL(desk.url()).pathname.replace('/chair', '');
}

/** Six members say in the room how they vote, the ballot is closed and its result published; answers with what the last check page said. */
export async function decided(desk: Page, base: string, ballot: string, choice: Choice = 'approve'): Promise<string> {
  for (const seat of sixSeats) await record(desk, ballot, seat, choice);
  await close(desk, ballot);
  return take(desk, base, { act: 'publish-result' }, { scripts: false });
}

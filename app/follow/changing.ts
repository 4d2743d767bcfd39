import { first } from '#app/account/typed.ts';
import { now } from '#lib/clock.ts';
import { deliver, stopFollowing, unfollow, type Whose } from '#lib/services/follow.ts';
import { deliveryOf } from './delivery-field.tsx';

/** Does what a button of somebody's list asks: one thing less, all of it, or how they are told. */
export async function changeFollows(whose: Whose, fields: Record<string, string[]>): Promise<void> {
  const stop = first(fields, 'stop');
  if (stop === 'all') await stopFollowing(whose, now());
  else if (stop) await unfollow(whose, stop, now());
  else if (first(fields, 'keep')) await deliver(whose, deliveryOf(first(fields, 'delivery')), now());
}

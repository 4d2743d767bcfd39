import { first } from '#app/account/typed.ts';
import type { Whose } from '#db/queries/followers.ts';
import { now } from '#lib/clock.ts';
import { deliver, stopFollowing, unfollow } from '#lib/services/follow.ts';
import { deliverToParty } from '#lib/services/party-contacts.ts';
import { deliveryIn, deliveryOf } from './delivery-field.tsx';

type Fields = Record<string, string[]>;

/** Does what a button of somebody's list asks: one thing less, all of it, or how they are told. `party`: where they are told as the contact of a Party. Says what is done, for the page that follows. */
export async function changeFollows(whose: Whose, party: Whose | null, fields: Fields): Promise<'kept' | 'less'> {
  const [stop, keep] = [first(fields, 'stop'), first(fields, 'keep')];
  if (stop === 'all') await stopFollowing(whose, now());
  else if (stop) await unfollow(whose, stop, now());
  else if (keep === 'party' && party) await deliverToParty(party, deliveryOf(first(fields, 'party')), now());
  else if (keep === 'delivery') await deliver(whose, deliveryOf(first(fields, deliveryIn(whose.book))), now());
  return stop ? 'less' : 'kept';
}

import { now } from '#lib/clock.ts';
import { proposalAtHand } from '#lib/services/at-hand.ts';
import { offerOn } from '#lib/services/offer.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import type { Shelf } from '../read-view.ts';

/** The address on which somebody may put a fact of a proposal right now; null where they may not. */
export function correctionOf(viewer: Viewer, shelf: Shelf, slug: string): string | null {
  const moment = now();
  const atHand = proposalAtHand(shelf.book, slug, moment);
  const own = atHand && offerOn(viewer, atHand, moment).groups.find(({ as }) => as === null);
  const may = own?.acts.some(({ act, refusal }) => act.act === 'correct' && refusal === null);
  return may ? `${shelf.register}/${slug}/do/correct` : null;
}

import { type Refusal, refuse } from '../refusal.ts';
import { type PartyCategory, partyCategoryNames } from '../words.ts';
import type { Organisation, Seat } from './directory.ts';

/** What the category of a seat is called; null for a Chair or an expert. */
export const seatCategoryName = (category: Seat['category']): string | null =>
  category === null ? null : category === 'consumer' ? 'Consumers' : partyCategoryNames[category];

/** Why an organisation cannot have this Party Category, or null where it fits (SEAT-5). */
export function categoryMisfit(kind: Organisation['kind'], category: PartyCategory | null): Refusal | null {
  if (kind === 'dcc') return category === 'dcc' ? null : refuse('SEAT-5', 'The DCC’s Party Category is DCC.');
  if (kind !== 'party')
    return category === null
      ? null
      : refuse(
          'SEAT-5',
          `An organisation that is not a SEC Party has no Party Category, so it cannot be among the ${partyCategoryNames[category]}.`,
        );
  if (category === null) return refuse('SEAT-5', 'A SEC Party has a Party Category: choose one of the five.');
  return category === 'dcc' ? refuse('SEAT-5', 'Only the DCC itself has the Party Category DCC.') : null;
}

/** Why somebody of an organisation cannot hold a seat, or null where the seat’s category fits (SEAT-3). `name`: the organisation’s, as the sentence prints it. */
export function seatMisfit(seat: Seat, organisation: Organisation | null, name: string): Refusal | null {
  if (seat.category === null) return null;
  if (seat.category === 'consumer')
    return organisation?.kind === 'consumer-body'
      ? null
      : refuse('SEAT-3', `The seat ‘${seat.name}’ speaks for consumers, and ${name} is not a consumer body.`);
  if (organisation && fits(seat, organisation.category)) return null;
  const seats = partyCategoryNames[seat.category];
  const own = organisation?.category ? `is among the ${partyCategoryNames[organisation.category]}` : 'has no Party Category';
  return refuse('SEAT-3', `The seat ‘${seat.name}’ speaks for the ${seats}, and ${name} ${own}.`);
}

/** On the Change Board electricity and gas networks hold their seats together. */
const fits = ({ category, body }: Seat, own: PartyCategory | null): boolean =>
  category === own || (body === 'body/change-board' && isNetwork(category) && isNetwork(own));

const isNetwork = (category: string | null): boolean => category === 'electricity-network' || category === 'gas-network';

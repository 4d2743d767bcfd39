import { choice, practice } from './rule.ts';

/** Who keeps the directory and the settings, and what holds of seats. */
export const seats = {
  'SEAT-1': choice('the Code Administrator keeps the directory of organisations, people, bodies and seats.'),
  'SEAT-2': choice('a seat is held by one person at a time, so an appointment ends the one before.'),
  'SEAT-3': practice('A seat that speaks for a Party Category is held by a person of a Party in that category.'),
  'SEAT-4': choice('an alternate stands in for the member who holds the seat, is somebody else, and goes with the member.'),
  'SEAT-5': choice('an organisation’s Party Category fits what it is: every Party but the DCC has one of five, and a non-Party has none.'),
  'SEAT-6': choice(
    'a body has one Chair, who has no vote as a member of the Panel or of the Change Board, and reads of an open ballot who has voted and not how.',
  ),
  'SETTING-1': choice(
    'a setting is changed from a day on that is not over; dates that were worked out before stay as they were, so a proposal keeps the rules of its day.',
  ),
} as const;

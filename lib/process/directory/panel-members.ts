import type { Day } from '../day.ts';
import type { Settings } from '../settings.ts';
import { type Directory, holderOn, suspensionOn } from './directory.ts';

/** Seats of the Panel by category where nobody is recorded in them, as the papers and general practice have them. */
const pattern: Readonly<Record<string, number>> = {
  ...{ 'large-supplier': 2, 'small-supplier': 2, 'electricity-network': 1, 'gas-network': 1, 'other-sec-party': 2 },
  ...{ consumer: 2, dcc: 1 },
};

/** How many voting members the Panel has on a day (PN-4): those in its voting seats or, where none are recorded, as many as its seats. */
export function panelMembersOn({ seats }: Directory, { panelVotingMembers }: Settings, today: Day): number {
  const voting = Object.values(seats).filter(
    ({ body, voting, category }) => body === 'body/panel' && voting && category !== null && panelVotingMembers.includes(category),
  );
  const members = voting.filter((seat) => holderOn(seat, today) && !suspensionOn(seat, today)).length;
  return members > 0 ? members : panelVotingMembers.reduce((sum, category) => sum + (pattern[category] ?? 0), 0);
}

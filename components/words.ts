import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { type PartyCategory, partyCategories, partyCategoryNames } from '#lib/process/words.ts';

/** The paths of a proposal as pages name them. */
export const pathNames: Record<NonNullable<Proposal['path']>, string> = {
  'authority-led': 'Authority-led',
  'authority-determined': 'Authority Determined',
  'self-governance': 'Self-Governance',
  'fast-track': 'Fast-Track',
};

/** Party Categories in the space of a table cell; all five of the code's at once are called so. */
export function affectedText(affects: readonly PartyCategory[]): string {
  const parties = affects.filter((category) => category !== 'dcc');
  const names =
    parties.length === partyCategories.length - 1 ? ['All Party Categories'] : parties.map((category) => partyCategoryNames[category]);
  return [...names, ...(affects.includes('dcc') ? [partyCategoryNames.dcc] : [])].join(', ');
}

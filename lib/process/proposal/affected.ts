import type { PartyCategory } from '../words.ts';
import type { Proposal } from './proposal.ts';

/** The Party Categories that the proposal's own impact boxes tick; what a respondent says of it is not the box. */
export const affectedCategories = ({ partyImpacts }: Pick<Proposal, 'partyImpacts'>): PartyCategory[] => [
  ...new Set(partyImpacts.filter(({ affected, by }) => affected !== 'no' && !by).map(({ category }) => category)),
];

import type { Proposal } from '../../lib/process/proposal/proposal.ts';

/** Whom the search finds a proposal by: the Proposers, who to ask, who initiated it and who stated a view. */
export const peopleOf = (proposal: Proposal): string[] => [
  ...new Set(
    [
      ...proposal.proposers.flatMap((p) => [p.person, p.organisation, p.body ?? null]),
      ...proposal.contacts.map((c) => c.person),
      proposal.initiator?.by ?? null,
      ...proposal.views.flatMap((v) => [v.by.body ?? null, v.by.organisation ?? null, v.by.person ?? null]),
    ].filter((id) => id !== null),
  ),
];

/** What the rows and the search entry of a proposal take from elsewhere: names by their ids, and consultations by their streams. */
export const usesOf = (proposal: Proposal): string[] => [...new Set([...peopleOf(proposal), ...proposal.consultations])];

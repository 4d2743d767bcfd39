import type { Proposal } from '#lib/process/proposal/proposal.ts';

/** The solutions that a legal text can deliver, by key: the Proposed Solution first, also while nothing is published of it. */
export function solutionNames({ solutions }: Pick<Proposal, 'solutions'>): { value: string; label: string }[] {
  return [
    { value: 'proposed', label: solutions.find(({ key }) => key === 'proposed')?.label ?? 'Proposed Solution' },
    ...solutions.filter(({ key }) => key !== 'proposed').map(({ key, label }) => ({ value: key, label })),
  ];
}

import type { Instant } from '../../lib/process/day.ts';
import { upToDate } from '../../lib/process/decide.ts';
import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { referenceOf } from '../../lib/process/proposal/reference.ts';
import { labelOf, stages } from '../../lib/process/proposal/stages.ts';
import { carriedOn } from '../../lib/process/release/carried.ts';
import type { Release } from '../../lib/process/release/release.ts';
import type { CarriedProposal } from './brought-in.ts';
import { readPracticeProposals } from './practice.ts';
import type { ReleasePage } from './releases.ts';
import { readSubject, readSubjects } from './subjects.ts';

type Carrying = Omit<ReleasePage, 'proposals'> & { proposals: CarriedProposal['link'][]; carried: CarriedProposal[] };

/** A Release as practice knows it (its own, or one of the register that a practice copy can name), with the made-up proposals that name it and those that it carries; null where neither book has it. */
export function readPracticeRelease(id: string, now: Instant): Carrying | null {
  const release = readSubject<Release>(`release/${id}`, 'practice') ?? readSubject<Release>(`release/${id}`);
  if (!release) return null;
  const proposals = readPracticeProposals().map((recorded) => upToDate(recorded, now).proposal);
  return {
    release,
    proposals: proposals.filter(({ implementationOptions }) => implementationOptions.some((one) => one.release === release.id)).map(linkOf),
    carried: proposals.flatMap((proposal) => {
      const carried = carriedOn(proposal);
      return carried?.date === release.date ? [{ proposal, carried, link: linkOf(proposal) }] : [];
    }),
  };
}

/** The Releases of the practice book itself, earliest first. */
export const listPracticeReleases = (): Release[] => readSubjects<Release>('release', 'practice');

const linkOf = (proposal: Proposal): CarriedProposal['link'] & { href: string } => ({
  ...{
    stream: proposal.id,
    reference: referenceOf(proposal),
    slug: proposal.slug,
    title: proposal.title,
    href: `/practice/${proposal.slug}`,
  },
  ...{ regime: proposal.regime, stage: proposal.stage, stageLabel: labelOf(proposal.stage, proposal.regime) },
  closed: proposal.stage !== null && stages[proposal.stage].terminal,
});

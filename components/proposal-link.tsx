import type { Stage } from '#lib/process/proposal/stage-names.ts';
import { StageTag } from './tag.tsx';

/** What other pages say of a proposal. */
export type Linked = { reference: string; slug: string; title: string | null; stage: Stage | null; stageLabel: string | null };

/** A proposal by number and title, as a link. */
export function ProposalLink({ proposal: { reference, slug, title } }: { proposal: Linked }) {
  return (
    <a href={`/modifications/${slug}`}>
      {reference} {title ?? '(title not recorded in the sources)'}
    </a>
  );
}

/** The same with its stage behind it. */
export function ProposalWithStage({ proposal }: { proposal: Linked }) {
  return (
    <>
      <ProposalLink proposal={proposal} /> <StageTag stage={proposal.stage} label={proposal.stageLabel ?? 'Not recorded in the sources'} />
    </>
  );
}

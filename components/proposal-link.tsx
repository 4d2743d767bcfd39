import type { Stage } from '#lib/process/proposal/stage-names.ts';
import { StageTag } from './tag.tsx';

/** What other pages say of a proposal. `href`: its address where that is not in the register. */
export type Linked = {
  reference: string;
  slug: string;
  title: string | null;
  stage: Stage | null;
  stageLabel: string | null;
  href?: string | undefined;
};

/** A proposal by number and title, as a link. */
export function ProposalLink({ proposal: { reference, slug, title, href } }: { proposal: Linked }) {
  return (
    <a href={href ?? `/modifications/${slug}`}>
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

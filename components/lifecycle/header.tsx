import { draftReferenceOf } from '#lib/process/proposal/draft-reference.ts';
import { pathLabel } from '#lib/process/proposal/path.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { urgencyLabel } from '#lib/process/proposal/urgency.ts';
import { PageHeader } from '../page-header.tsx';
import { InlineProse } from '../prose.tsx';
import { StageTag, Tag } from '../tag.tsx';
import { Note } from './note.tsx';
import { stageWords } from './stage-words.ts';
import { TakeAway } from './take-away.tsx';
import type { View } from './view.ts';

/** Number, title, one sentence, and the marks: stage, path, urgency. */
export function Header({ view }: { view: View }) {
  const { proposal } = view;
  const urgency = urgencyLabel(proposal.formal.urgency.state);
  const former = draftReferenceOf(proposal);
  return (
    <>
      <PageHeader
        over={
          <>
            {referenceOf(proposal)}
            {former && <span className="normal quiet">, was {former}</span>}
          </>
        }
        title={proposal.title ?? 'Title not recorded in the sources'}
        lead={
          proposal.summary && (
            <>
              <InlineProse text={proposal.summary.text} />
              <Note view={view} source={proposal.summary.source} />
              <span className="small quiet block">
                {proposal.imported ? 'This register’s own summary, not the papers’ words' : 'The Code Administrator’s summary'}
              </span>
            </>
          )
        }
      >
        <StageTag stage={proposal.stage} label={stageWords(view)} />
        {proposal.path && <Tag>{pathLabel(proposal.path, proposal.regime)}</Tag>}
        {urgency && <Tag>{urgency}</Tag>}
        {proposal.onHold && <Tag>On hold</Tag>}
        {view.practice && <Tag>Practice</Tag>}
      </PageHeader>
      <TakeAway view={view} />
    </>
  );
}

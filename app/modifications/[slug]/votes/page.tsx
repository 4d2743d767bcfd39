import type { Metadata } from 'next';
import { Appeals, hasAppeals } from '#components/lifecycle/appeals.tsx';
import { Decisions } from '#components/lifecycle/decisions.tsx';
import { formalDecisions } from '#components/lifecycle/formal-decisions.tsx';
import { SendBacks } from '#components/lifecycle/send-backs.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
import type { View } from '#components/lifecycle/view.ts';
import { ballotsOf, VotesInFull } from '#components/lifecycle/votes.tsx';
import { Section } from '#components/page-header.tsx';
import { Framed } from '../framed.tsx';
import { metadataOf } from '../metadata.ts';
import { type PageProps, readView } from '../read-view.ts';

export const dynamic = 'force-dynamic';
export const generateMetadata = (props: PageProps): Promise<Metadata> => metadataOf(props, 'votes and decisions', '/votes');

export default async function Page(props: PageProps) {
  return (
    <Framed found={await readView(props)} part="/votes">
      {(view) => (
        <SubPage view={view} part="/votes" title="Votes and decisions">
          {ballotsOf(view).length > 0 ? <VotesInFull view={view} /> : <p>Votes of Change Board Members: not recorded in the sources.</p>}
          {decided(view) && (
            <Section id="decisions" title="Decisions and recommendations">
              <Decisions view={view} />
            </Section>
          )}
          {hasAppeals(view) && (
            <Section id="appeals" title="Appeals and referrals">
              <Appeals view={view} />
            </Section>
          )}
          {view.proposal.formal.sendBacks.length > 0 && (
            <Section id="send-backs" title="Sent back by the Authority">
              <SendBacks view={view} />
            </Section>
          )}
        </SubPage>
      )}
    </Framed>
  );
}

const decided = (view: View): boolean =>
  view.proposal.outcomes.length + view.proposal.recommendations.length + formalDecisions(view).length > 0;

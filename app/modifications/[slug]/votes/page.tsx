import type { Metadata } from 'next';
import { Decisions } from '#components/lifecycle/decisions.tsx';
import { SubPage } from '#components/lifecycle/sub-page.tsx';
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
          {view.proposal.outcomes.length + view.proposal.recommendations.length > 0 && (
            <Section id="decisions" title="Decisions and recommendations">
              <Decisions view={view} />
            </Section>
          )}
        </SubPage>
      )}
    </Framed>
  );
}

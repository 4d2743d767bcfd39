import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { formatCount, formatList } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { PaperPlace } from '#components/paper-source.tsx';
import { ProposalWithStage } from '#components/proposal-link.tsx';
import { Prose } from '#components/prose.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { readDirectoryPage } from '#db/queries/directory.ts';
import { papersById } from '#db/queries/papers.ts';
import { type PartyPage, readParty } from '#db/queries/parties.ts';
import { today } from '#lib/clock.ts';
import { standingOf } from '#lib/process/directory/defaulting.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { kindNames } from '../groups.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ slug: string }> };

const found = async ({ params }: Props): Promise<PartyPage> => readParty((await params).slug) ?? notFound();

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { organisation, proposed, answered } = await found(props);
  return {
    title: organisation.name,
    description: `${organisation.name} in the register: ${formatCount(proposed.length, 'proposal')} raised, ${formatCount(answered.length, 'consultation')} answered.`,
    alternates: { canonical: `/parties/${(await props.params).slug}` },
  };
}

/** One organisation: its category as printed, what it proposed, initiated and answered. */
export default async function Party(props: Props) {
  const { organisation, proposed, initiated, answered } = await found(props);
  const { name, kind, category, categoryPrinted, votingGroup, labels, text, source } = organisation;
  const standing = standingOf(readDirectoryPage('register').directory, organisation, today());
  return (
    <>
      <Breadcrumbs trail={[['/parties', 'Parties']]} />
      <PageHeader title={name} />
      <SummaryList
        rows={[
          ['What it is', kindNames[kind]],
          ['Party Category', partyCategory(kind, category)],
          ['Category as printed', categoryPrinted],
          ['Voting Group', votingGroup ?? null],
          ['Rights suspended or designated', standing.length > 0 ? standing.join(' ') : null],
          ['Also printed as', labels.length > 0 ? formatList(labels) : null],
          ['Source', source && <PaperPlace key="source" source={source} papers={papersById()} />],
        ]}
      />
      {text && (
        <div className="apart">
          <Prose text={text} />
        </div>
      )}
      <Proposals id="proposed" title="Proposed" none="No proposal of its own is on record." proposals={proposed} />
      {initiated.length > 0 && <Proposals id="initiated" title="Initiated" none="" proposals={initiated} />}
      <Section id="answered" title="Answered">
        {answered.length === 0 ? (
          <p>No answer to a consultation is on record.</p>
        ) : (
          <ul className="rows">
            {answered.map(({ consultation, entry }) => (
              <li key={entry}>
                <a href={`${consultationHref('register', consultation.id)}#response-${entry}`}>{consultation.title}</a>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

const partyCategory = (kind: keyof typeof kindNames, category: keyof typeof partyCategoryNames | null): string | null =>
  category ? partyCategoryNames[category] : kind === 'party' ? 'Not recorded in the sources' : null;

function Proposals({ id, title, none, proposals }: { id: string; title: string; none: string; proposals: PartyPage['proposed'] }) {
  return (
    <Section id={id} title={title}>
      {proposals.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="rows">
          {proposals.map((proposal) => (
            <li key={proposal.stream}>
              <ProposalWithStage proposal={proposal} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

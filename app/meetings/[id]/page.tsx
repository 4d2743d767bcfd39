import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { Motions } from '#components/ballot/motions.tsx';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatList } from '#components/format.ts';
import { changedIn, meetingHref, meetingName, meetingWhen, plannedIn } from '#components/meeting/words.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { PaperPlace, paperHref, paperName } from '#components/paper-source.tsx';
import { ProposalWithStage } from '#components/proposal-link.tsx';
import { Prose } from '#components/prose.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { Tag } from '#components/tag.tsx';
import { type MeetingPage, readMeeting } from '#db/queries/meetings.ts';
import { type PapersById, papersById } from '#db/queries/papers.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }>; shelf?: Shelf };

async function found({ params, shelf = theRegister }: Props) {
  const page = readMeeting((await params).id, shelf.book) ?? notFound();
  const body = page.names.of(page.meeting.body) ?? 'Not recorded in the sources';
  return { page, body, name: meetingName(body, page.meeting), when: meetingWhen(page.meeting), shelf };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, name, when, shelf } = await found(props);
  return {
    title: `${name}, ${when}`,
    description: `${name}, ${when}: ${page.meeting.items.map(({ title }) => title).join('; ') || 'no agenda on record'}.`,
    alternates: { canonical: meetingHref(page.meeting.id, shelf.book) },
    ...(shelf.practice && { robots: { index: false } }),
  };
}

/** One meeting: its agenda with proposals, papers, what was asked and what came of it. */
export default async function Meeting(props: Props) {
  const { page, body, name, when, shelf } = await found(props);
  const { meeting, papers: written } = page;
  // The papers of practice are made up like all of it, and have no page.
  const papers = shelf.practice ? null : papersById();
  const planned = plannedIn(meeting, papers ?? {});
  return (
    <>
      <Breadcrumbs
        trail={
          shelf.practice
            ? [['/practice#meetings', 'Practice']]
            : [
                ['/meetings', 'Meetings'],
                [`/meetings#${meeting.body.slice('body/'.length)}`, body],
              ]
        }
      />
      {shelf.practice && <PracticeBanner title="Practice: everything on this page is made up." />}
      <PageHeader title={`${name}, ${when}`} lead={planned && `${planned}.`}>
        {planned && <Tag>Planned</Tag>}
        {meeting.cancelled !== undefined && <Tag>Cancelled</Tag>}
      </PageHeader>
      <SummaryList
        rows={[
          ['Body', body],
          ['Number', meeting.number ?? 'Not recorded in the sources'],
          ['Date', when],
          ['Changed', changedIn(meeting)],
          ['Note', meeting.note ?? null],
          ['Source', meeting.source && papers && <PaperPlace key="source" source={meeting.source} papers={papers} />],
        ]}
      />
      <Section id="agenda" title="Agenda">
        {meeting.items.length === 0 ? (
          <EmptyState title="No agenda is recorded in the sources." />
        ) : (
          <ol className="agenda">
            {meeting.items.map((item) => (
              <li key={item.order} id={`item-${item.order}`} value={item.order}>
                <Item item={item} page={page} papers={papers} planned={planned !== null} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      {written.length > 0 && (
        <Section id="papers" title="Papers">
          <ul className="rows">
            {written.map((paper) => (
              <li key={paper.id}>
                {papers ? <a href={paperHref(paper.id)}>{paper.title}</a> : paper.title}
                {paper.reference && `, ${paper.reference}`}
                {paper.action && <span className="quiet">, {paper.action}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

type ItemProps = { item: MeetingPage['meeting']['items'][number]; page: MeetingPage; papers: PapersById | null; planned: boolean };

function Item({ item, page, papers, planned }: ItemProps) {
  const proposal = item.proposal && page.proposals[item.proposal];
  const paper = item.paper && papers?.[item.paper];
  return (
    <>
      <h3>{item.title}</h3>
      <SummaryList
        rows={[
          ['Proposal', proposal ? <ProposalWithStage key="p" proposal={proposal} /> : null],
          ['The paper asks to', item.verbs.length > 0 ? formatList([...new Set(item.verbs)]) : null],
          [
            'Paper',
            paper ? (
              <a key="paper" href={paperHref(paper.id)}>
                {paperName(paper)}
              </a>
            ) : null,
          ],
          [
            'Outcome',
            item.outcome ? (
              <Prose key="o" text={item.outcome} />
            ) : item.motions || !page.meeting.source ? null : planned ? (
              'Not in our sources'
            ) : (
              'Not recorded in the sources'
            ),
          ],
          ['Source', item.source && papers && <PaperPlace key="source" source={item.source} papers={papers} />],
        ]}
      />
      <Motions motions={item.motions ?? []} names={page.names} />
    </>
  );
}

import type { Metadata } from 'next';
import { DayText } from '#components/deadline.tsx';
import { formatCount } from '#components/format.ts';
import { meetingHref, meetingName, meetingWhen } from '#components/meeting/words.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { paperFragment } from '#components/paper-source.tsx';
import { ProposalLink } from '#components/proposal-link.tsx';
import { Prose } from '#components/prose.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { listMeetings } from '#db/queries/meetings.ts';
import { listPapers, type PaperPage } from '#db/queries/papers.ts';
import type { Names } from '#lib/process/directory/names.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Sources: the papers of the record',
  description:
    'The public papers that the historic register is taken from: what each states, who published it, and what may be done with its text.',
  alternates: { canonical: '/sources' },
};

/** The papers of the record, each with its terms of use and what it states. */
export default function SourcesPage() {
  const { papers, names } = listPapers();
  const meetings = listMeetings();
  return (
    <>
      <PageHeader
        title="Sources"
        lead={`What the register tells of the past comes from ${formatCount(papers.length, 'public paper')}. Every fact names the paper and the place that state it; what no paper states is left out or marked as not recorded.`}
      />
      <nav aria-label="Papers">
        <ul className="toc">
          {papers.map(({ paper }) => (
            <li key={paper.id}>
              <a href={`#${paperFragment(paper.id)}`}>{paper.title}</a>
              {paper.reference && <span className="quiet">, {paper.reference}</span>}
            </li>
          ))}
        </ul>
      </nav>
      {papers.map((page) => (
        <PaperSection key={page.paper.id} page={page} names={names} meetings={meetings} />
      ))}
    </>
  );
}

const unknown = 'Not recorded in the sources';

type Listed = ReturnType<typeof listMeetings>[number];

const MeetingLink = ({ listed: { meeting, body } }: { listed: Listed }) => (
  <a href={meetingHref(meeting.id)}>
    {meetingName(body, meeting)}, {meetingWhen(meeting)}
  </a>
);

type PaperProps = { page: PaperPage; names: Names; meetings: readonly Listed[] };

function PaperSection({ page: { paper, proposals, facts, places }, names, meetings }: PaperProps) {
  const meeting = meetings.find((listed) => listed.meeting.id === paper.meeting);
  const publisher = names.of(paper.publisher) ?? unknown;
  const page = names.hrefOf(paper.publisher);
  return (
    <Section id={paperFragment(paper.id)} title={paper.title}>
      <Prose text={paper.summary} />
      <div className="apart">
        <SummaryList
          rows={[
            ['What may be done with its text', paper.terms],
            ['Reference', paper.reference ?? 'None printed'],
            ['Date', paper.date ? <DayText key="d" day={paper.date} /> : 'None printed'],
            [
              'Published by',
              page ? (
                <a key="p" href={page}>
                  {publisher}
                </a>
              ) : (
                publisher
              ),
            ],
            ['Author', paper.author && names.of(paper.author)],
            ['Classification', paper.classification],
            ['For', meeting && <MeetingLink key="m" listed={meeting} />],
            ['Purpose as printed', paper.action],
            ['Proposals named', proposals.length > 0 ? <Proposals key="p" proposals={proposals} /> : null],
          ]}
        />
      </div>
      {places.length > 0 && (
        <details>
          <summary>
            What it states here: {formatCount(facts, 'fact')} from {formatCount(places.length, 'place')}
          </summary>
          <ul className="places">
            {places.map(({ place, facts: stated }) => (
              <li key={place}>
                {place} <span className="quiet">({formatCount(stated, 'fact')})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

const Proposals = ({ proposals }: { proposals: PaperPage['proposals'] }) => (
  <ul>
    {proposals.map((proposal) => (
      <li key={proposal.stream}>
        <ProposalLink proposal={proposal} />
      </li>
    ))}
  </ul>
);

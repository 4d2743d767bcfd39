import type { Metadata } from 'next';
import { statusWords } from '#components/consultation/compose/words.ts';
import { lastRecorded } from '#components/consultation/status.ts';
import { DataTable } from '#components/data-table.tsx';
import { DayText } from '#components/deadline.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { ProposalLink } from '#components/proposal-link.tsx';
import { Tag } from '#components/tag.tsx';
import { type ListedConsultation, listConsultations } from '#db/queries/consultations.ts';
import { type PapersById, papersById } from '#db/queries/papers.ts';
import { readCalendar } from '#db/queries/settings.ts';
import { now } from '#lib/clock.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { type ConsultationStatus, consultationStatus } from '#lib/process/consultation/status.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Consultations',
  description:
    'Consultations on changes to the Smart Energy Code: open ones with their deadlines, those still to come, and closed ones with every response.',
  alternates: { canonical: '/consultations' },
};

type Group = { id: string; title: string; of: readonly ConsultationStatus[]; says?: string; none?: string };

const groups: readonly Group[] = [
  { id: 'open', title: 'Open', of: ['open', 'closing-soon'], none: 'No consultation is open.' },
  { id: 'forthcoming', title: 'Forthcoming', of: ['forthcoming'] },
  {
    id: 'resting',
    title: 'Resting',
    of: ['paused'],
    says: 'The proposal was withdrawn. If a Party adopts it, its consultation goes on with the Working Days that it had left.',
  },
  { id: 'planned', title: 'Planned when last recorded', of: ['planned'], says: 'What followed is not in our sources.' },
  { id: 'closed', title: 'Closed', of: ['closed', 'published', 'cancelled'], none: 'No closed consultation is on record.' },
];

/** Every consultation under where it stands; an empty group that means nothing is left out. */
export default function ConsultationsPage() {
  const moment = now();
  const calendar = readCalendar('register');
  const listed = listConsultations().map((one) => ({ ...one, status: consultationStatus(one.consultation, moment, calendar) }));
  const papers = papersById();
  return (
    <>
      <PageHeader
        title="Consultations"
        lead="Anyone may answer an open consultation, also without an account. The questions, the responses and who gave them are published."
      />
      {groups.map((group) => {
        const these = listed.filter(({ status }) => group.of.includes(status));
        if (these.length === 0 && !group.none) return null;
        return (
          <Section key={group.id} id={group.id} title={group.title}>
            {these.length === 0 ? (
              <EmptyState title={group.none ?? ''} />
            ) : (
              <ConsultationTable group={group} listed={these} papers={papers} />
            )}
          </Section>
        );
      })}
    </>
  );
}

type Standing = ListedConsultation & { status: ConsultationStatus };
type Props = { group: Group; listed: readonly Standing[]; papers: PapersById };

function ConsultationTable({ group, listed, papers }: Props) {
  return (
    <>
      {group.says && <p>{group.says}</p>}
      <div className="stacked of-consultations">
        <DataTable
          caption={formatCount(listed.length, `${group.id} consultation`)}
          columns={['Consultation', 'Kind', 'Opens', 'Closes', { head: 'Responses', figure: true }, 'Record']}
          rows={listed.map(({ consultation, proposal, status }) => ({
            key: consultation.id,
            cells: [
              <span key="title">
                <a href={consultationHref('register', consultation.id)}>{consultation.title}</a>
                {status !== group.of[0] && (
                  <>
                    {' '}
                    <Tag>{statusWords[status]}</Tag>
                  </>
                )}
                {proposal && (
                  <small className="on">
                    On <ProposalLink proposal={proposal} />
                  </small>
                )}
              </span>,
              kindNames[consultation.kind],
              <DayText key="opens" day={consultation.opens} />,
              <DayText key="closes" day={consultation.closes} />,
              group.id === 'closed' ? responsesText(consultation) : '–',
              lastRecorded(consultation, papers) ?? 'Held in this register',
            ],
          }))}
        />
      </div>
    </>
  );
}

const responsesText = ({ responses, source }: Standing['consultation']): string =>
  responses.length === 0 && source ? 'None recorded' : `${responses.length}`;

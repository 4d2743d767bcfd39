import type { Metadata } from 'next';
import { consultationHref, lastRecorded, type Status, statusOf } from '#components/consultation/status.ts';
import { DataTable } from '#components/data-table.tsx';
import { DayText } from '#components/deadline.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { ProposalLink } from '#components/proposal-link.tsx';
import { type ListedConsultation, listConsultations } from '#db/queries/consultations.ts';
import { type PapersById, papersById } from '#db/queries/papers.ts';
import { now } from '#lib/clock.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Consultations',
  description:
    'Consultations on changes to the Smart Energy Code: open ones with their deadlines, those still to come, and closed ones with every response.',
  alternates: { canonical: '/consultations' },
};

const groups: readonly (readonly [Status, string, string])[] = [
  ['open', 'Open', 'No consultation is open.'],
  ['forthcoming', 'Forthcoming', ''],
  ['planned', 'Planned when last recorded', ''],
  ['closed', 'Closed', 'No closed consultation is on record.'],
];

/** Open, forthcoming, planned and closed consultations; an empty group that means nothing is left out. */
export default function ConsultationsPage() {
  const moment = now();
  const listed = listConsultations();
  const papers = papersById();
  return (
    <>
      <PageHeader
        title="Consultations"
        lead="Anyone may answer an open consultation, also without an account. The questions, the responses and who gave them are published."
      />
      {groups.map(([status, title, none]) => {
        const these = listed.filter(({ consultation }) => statusOf(consultation, moment) === status);
        if (these.length === 0 && !none) return null;
        return (
          <Section key={status} id={status} title={title}>
            {these.length === 0 ? <EmptyState title={none} /> : <ConsultationTable status={status} listed={these} papers={papers} />}
          </Section>
        );
      })}
    </>
  );
}

type Props = { status: Status; listed: readonly ListedConsultation[]; papers: PapersById };

function ConsultationTable({ status, listed, papers }: Props) {
  return (
    <>
      {status === 'planned' && <p>What followed is not in our sources.</p>}
      <div className="stacked of-consultations">
        <DataTable
          caption={formatCount(listed.length, `${status} consultation`)}
          columns={['Consultation', 'Kind', 'Opens', 'Closes', { head: 'Responses', figure: true }, 'Record']}
          rows={listed.map(({ consultation, proposal }) => ({
            key: consultation.id,
            cells: [
              <span key="title">
                <a href={consultationHref(consultation.id)}>{consultation.title}</a>
                {proposal && (
                  <small className="on">
                    On <ProposalLink proposal={proposal} />
                  </small>
                )}
              </span>,
              kindNames[consultation.kind],
              <DayText key="opens" day={consultation.opens} />,
              <DayText key="closes" day={consultation.closes} />,
              status === 'closed' ? responsesText(consultation) : '–',
              lastRecorded(consultation, papers) ?? 'Held in this register',
            ],
          }))}
        />
      </div>
    </>
  );
}

const responsesText = ({ responses, source }: ListedConsultation['consultation']): string =>
  responses.length === 0 && source ? 'None recorded' : `${responses.length}`;

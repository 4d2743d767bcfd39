import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { closingText } from '#components/consultation/status.ts';
import { whereItStands } from '#components/consultation/words.ts';
import { formatDay } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { SummaryList } from '#components/summary-list.tsx';
import { readCalendar } from '#db/queries/settings.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { numberOf } from '#lib/process/consultation/questions.ts';
import { consultationStatus, isOver } from '#lib/process/consultation/status.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { actHref } from '../../do/sections.ts';
import { keeper } from '../../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'A consultation to keep', robots: { index: false } };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ announced?: string }> };

/** One consultation that was announced: how it stands, and what can be done about it. */
export default async function KeptConsultationPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { viewer } = await keeper(`/admin/consultations/${id}`);
  const found = readSubject<Consultation>(`consultation/${id}`, viewer.book) ?? notFound();
  const moment = now();
  const about = { consultation: found.id };
  const over = found.source !== null || isOver(found, moment);
  return (
    <>
      <AdminHeader
        title={found.title}
        book={viewer.book}
        trail={[['/admin/consultations', 'Consultations']]}
        lead={whereItStands(found, consultationStatus(found, moment, readCalendar(viewer.book)), {})}
      />
      {(await searchParams).announced && (
        <p className="banner" role="status">
          Announced. It is public at its own address.
        </p>
      )}
      <SummaryList
        rows={[
          ['Kind', kindNames[found.kind]],
          ['Opens', formatDay(found.opens)],
          ['Closes', `${closingText(found).replace(/^(?:at|on) /, '')}, London time`],
          [
            'Its page',
            <a key="p" href={consultationHref(viewer.book, found.id)}>
              As everybody reads it
            </a>,
          ],
          [
            'Responses',
            <a key="r" href={`/admin/consultations/${id}/responses`}>
              Who has answered, and who has not
            </a>,
          ],
        ]}
      />
      {!over && (
        <>
          <Section id="acts" title="What can be done">
            <p className="form-actions">
              <a className="button" href={actHref('extend-consultation', about)}>
                Extend it
              </a>
              <a href={actHref('cancel-consultation', about)}>Cancel it</a>
            </p>
          </Section>
          <Section id="questions" title="Correct a question">
            <ol className="plain">
              {found.questions.map((question) => (
                <li key={question.id}>
                  {numberOf(question, found)}: {question.text}{' '}
                  <a href={actHref('correct-question', { ...about, question: question.id })}>
                    Correct<span className="sr-only"> question {numberOf(question, found)}</span>
                  </a>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </>
  );
}

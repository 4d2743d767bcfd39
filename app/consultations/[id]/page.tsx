import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { CameOfIt } from '#components/consultation/came-of-it.tsx';
import { Changes } from '#components/consultation/changes.tsx';
import { Chapters } from '#components/consultation/chapters.tsx';
import { statusWords } from '#components/consultation/compose/words.ts';
import { ConsultationContents } from '#components/consultation/contents.tsx';
import { ConsultationCounts } from '#components/consultation/counts.tsx';
import { ConsultationFacts } from '#components/consultation/facts.tsx';
import { MOST_ON_A_PAGE, Questions } from '#components/consultation/questions.tsx';
import { ConfidentialReceived, Respondents } from '#components/consultation/respondents.tsx';
import { TakeAnswers } from '#components/consultation/take-answers.tsx';
import { TakingPart } from '#components/consultation/taking-part.tsx';
import { noResponses, whereItStands } from '#components/consultation/words.ts';
import { formatCount } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { PaperSource } from '#components/paper-source.tsx';
import { Prose } from '#components/prose.tsx';
import { Tag } from '#components/tag.tsx';
import { readConsultation } from '#db/queries/consultations.ts';
import { papersById } from '#db/queries/papers.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { now as moment, today } from '#lib/clock.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { consultationStatus, isOpen } from '#lib/process/consultation/status.ts';
import { proposalOf } from '#lib/services/consultation-follows.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }>; shelf?: Shelf };

async function found({ params, shelf = theRegister }: Props) {
  const { book } = shelf;
  const page = readConsultation((await params).id, book) ?? notFound();
  const papers = papersById(book);
  const calendar = readCalendar(book);
  const status = consultationStatus(page.consultation, moment(), calendar);
  const { helpdeskContact } = readSettings(book, today());
  const base = consultationHref(book, page.consultation.id);
  return { ...page, papers, calendar, status, base, shelf, helpdeskContact, now: whereItStands(page.consultation, status, papers) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { consultation, now, base, shelf } = await found(props);
  return {
    title: consultation.title,
    description: now,
    alternates: { canonical: base },
    ...(shelf.practice && { robots: { index: false } }),
  };
}

/** One consultation: where it stands, its paper chapter by chapter, the questions as printed, the responses collated and by respondent. */
export default async function ConsultationPage(props: Props) {
  const { consultation, proposal, names, papers, calendar, status, now, base, shelf, helpdeskContact } = await found(props);
  const { questions, responses, chapters, outcome, summary } = consultation;
  const named = responses.length > 0 && responses.length <= MOST_ON_A_PAGE;
  return (
    <>
      <Breadcrumbs trail={[shelf.practice ? ['/practice', 'Practice'] : ['/consultations', 'Consultations']]} />
      {shelf.practice && <PracticeBanner title="Practice: everything on this page is made up." />}
      <PageHeader over={kindNames[consultation.kind]} title={consultation.title} lead={now}>
        <Tag>{statusWords[status]}</Tag>
      </PageHeader>
      <ConsultationFacts consultation={consultation} proposal={proposal} names={names} papers={papers} calendar={calendar} />
      <Changes consultation={consultation} />
      {consultation.source === null && (
        <TakingPart
          base={base}
          open={isOpen(consultation, moment())}
          ahead={status === 'forthcoming' || status === 'paused'}
          helpdesk={helpdeskContact}
        />
      )}
      {summary && (
        <div className="apart">
          <Prose text={summary} />
        </div>
      )}
      {consultation.published?.summary && (
        <Section id="summary" title="Consultation Summary">
          <Prose text={consultation.published.summary} />
        </Section>
      )}
      {chapters.length > 0 && <ConsultationContents consultation={consultation} />}
      {outcome && (
        <Section id="outcome" title="Outcome">
          <Prose text={outcome.text} />
          <PaperSource source={outcome.source} papers={papers} />
        </Section>
      )}
      <CameOfIt consultation={consultation} proposal={proposalOf(shelf.book, consultation)} names={names} register={shelf.register} />
      <Chapters consultation={consultation} />
      <ConsultationCounts consultation={consultation} />
      <Section id="questions" title={responses.length > 0 ? 'Questions and collated responses' : 'Questions'}>
        {questions.length === 0 && <p>The questions are not recorded in the sources.</p>}
        {questions.length > 0 && responses.length === 0 && <p>{noResponses(consultation, status)}</p>}
        <Questions consultation={consultation} names={names} base={base} />
      </Section>
      {(responses.length > 0 || consultation.published) && <TakeAnswers base={base} counts={consultation.published !== null} />}
      {(responses.length > 0 || (consultation.published?.confidential.length ?? 0) > 0) && (
        <Section id="responses" title="Responses by respondent">
          {named && <Respondents consultation={consultation} responses={responses} questionsAt="" names={names} papers={papers} />}
          {!named && responses.length > 0 && (
            <p>
              <a href={`${base}/respondents`}>{formatCount(responses.length, 'response')}, each as a whole</a>
            </p>
          )}
          <ConfidentialReceived consultation={consultation} />
        </Section>
      )}
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { Chapters } from '#components/consultation/chapters.tsx';
import { ConsultationContents } from '#components/consultation/contents.tsx';
import { ConsultationFacts } from '#components/consultation/facts.tsx';
import { Questions } from '#components/consultation/questions.tsx';
import { Respondents } from '#components/consultation/respondents.tsx';
import { consultationHref, statusOf } from '#components/consultation/status.ts';
import { noResponses, statusNames, whereItStands } from '#components/consultation/words.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { PaperSource } from '#components/paper-source.tsx';
import { Prose } from '#components/prose.tsx';
import { Tag } from '#components/tag.tsx';
import { readConsultation } from '#db/queries/consultations.ts';
import { papersById } from '#db/queries/papers.ts';
import { now as moment } from '#lib/clock.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

async function found({ params }: Props) {
  const page = readConsultation((await params).id) ?? notFound();
  const papers = papersById();
  const status = statusOf(page.consultation, moment());
  return { ...page, papers, status, now: whereItStands(page.consultation, status, papers) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { consultation, now } = await found(props);
  return { title: consultation.title, description: now, alternates: { canonical: consultationHref(consultation.id) } };
}

/** One consultation: where it stands, its paper chapter by chapter, the questions as printed, the responses collated and by respondent. */
export default async function ConsultationPage(props: Props) {
  const { consultation, proposal, names, papers, status, now } = await found(props);
  const { questions, responses, chapters, outcome, summary } = consultation;
  return (
    <>
      <Breadcrumbs trail={[['/consultations', 'Consultations']]} />
      <PageHeader over={kindNames[consultation.kind]} title={consultation.title} lead={now}>
        <Tag>{statusNames[status]}</Tag>
      </PageHeader>
      <ConsultationFacts consultation={consultation} proposal={proposal} names={names} papers={papers} />
      {summary && (
        <div className="apart">
          <Prose text={summary} />
        </div>
      )}
      {chapters.length > 0 && <ConsultationContents consultation={consultation} />}
      {outcome && (
        <Section id="outcome" title="Outcome">
          <Prose text={outcome.text} />
          <PaperSource source={outcome.source} papers={papers} />
        </Section>
      )}
      <Chapters consultation={consultation} />
      <Section id="questions" title={responses.length > 0 ? 'Questions and collated responses' : 'Questions'}>
        {questions.length === 0 && <p>The questions are not recorded in the sources.</p>}
        {questions.length > 0 && responses.length === 0 && <p>{noResponses(consultation, status)}</p>}
        <Questions consultation={consultation} names={names} />
      </Section>
      {responses.length > 0 && (
        <Section id="responses" title="Responses by respondent">
          <Respondents consultation={consultation} names={names} papers={papers} />
        </Section>
      )}
    </>
  );
}

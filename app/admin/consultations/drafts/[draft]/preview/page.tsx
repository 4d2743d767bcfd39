import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { Chapters } from '#components/consultation/chapters.tsx';
import { Section } from '#components/page-header.tsx';
import { Prose } from '#components/prose.tsx';
import { ByChapter } from '#components/respond/by-chapter.tsx';
import { ConfidentialFields } from '#components/respond/confidential-fields.tsx';
import { QuestionField } from '#components/respond/question-field.tsx';
import { nothingConfidential } from '#lib/process/consultation/confidential.ts';
import { readComposition } from '#lib/services/consultation-drafts.ts';
import { keeper } from '../../../../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'As a respondent sees it', robots: { index: false } };
type Props = { params: Promise<{ draft: string }> };

/** What is composed as a respondent will see it: the text, then the form with all its questions. What is typed here goes nowhere. */
export default async function PreviewPage({ params }: Props) {
  const { draft } = await params;
  const path = `/admin/consultations/drafts/${draft}`;
  const { viewer } = await keeper(`${path}/preview`);
  const { content } = (readComposition(draft, viewer) ?? notFound()).draft;
  return (
    <>
      <AdminHeader
        title={content.title}
        book={viewer.book}
        trail={[
          ['/admin/consultations', 'Consultations'],
          [path, 'Compose'],
        ]}
        lead="As a respondent will see it. What you type here is not kept."
      />
      {content.summary && <Prose text={content.summary} />}
      <Chapters consultation={content} />
      <Section id="questions" title="Your response">
        <div className="form">
          <ByChapter questions={content.questions} chapters={content.chapters}>
            {(question) => <QuestionField key={question.id} question={question} answer={undefined} error={undefined} file={null} />}
          </ByChapter>
          <ConfidentialFields value={nothingConfidential} questions={content.questions} errors={{}} />
        </div>
      </Section>
      <p>
        <a href={path}>Back to composing</a>
      </p>
    </>
  );
}

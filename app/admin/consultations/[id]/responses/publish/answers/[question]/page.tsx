import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AnswersOfQuestion } from '#components/consultation/answers-page.tsx';
import { namesIn } from '#db/queries/names.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { foreseePublication } from '#lib/services/publish-responses.ts';
import { Frame } from '../../../frame.tsx';
import { handling } from '../../../handling.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Preview of the answers', robots: { index: false } };
type Props = { params: Promise<{ id: string; question: string }>; searchParams: Promise<{ page?: string }> };

/** The answers to one question that has many, exactly as everybody will read them. Nothing is published yet. */
export default async function PreviewedAnswersPage({ params, searchParams }: Props) {
  const { id, question: wanted } = await params;
  const { viewer, consultation, base, now, ...at } = await handling(id, '/publish');
  const foreseen = foreseePublication(viewer.book, consultation.id, viewer.person, now);
  const question = consultation.questions.find((one) => one.id === wanted);
  if (!foreseen.ok || !question) notFound();
  return (
    <Frame
      at={{ viewer, consultation, base, now, ...at }}
      title={questionName(question, consultation)}
      lead="Nothing is published yet. This is how everybody will read them."
    >
      <AnswersOfQuestion
        consultation={foreseen.after}
        question={question}
        names={namesIn(viewer.book)}
        here={`${base}/publish/answers/${question.id}`}
        asked={(await searchParams).page}
      />
      <p>
        <a href={`${base}/publish`}>Back to the preview</a>
      </p>
    </Frame>
  );
}

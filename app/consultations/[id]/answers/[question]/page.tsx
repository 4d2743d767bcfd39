import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { AnswersOfQuestion, pageOf } from '#components/consultation/answers-page.tsx';
import { namesIn } from '#db/queries/names.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';
import { PartHeader } from '../../part-header.tsx';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string; question: string }>; searchParams: Promise<{ page?: string }>; shelf?: Shelf };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, consultation, asked, here } = await read(props);
  const { page, pages } = pageOf(consultation, asked);
  return {
    title: `${name}: answers, ${consultation.title}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
    description: `What was answered to ${name} of ${consultation.title}.`,
    alternates: { canonical: page > 1 ? `${here}?page=${page}` : here },
  };
}

/** The answers to one question of a consultation that has many, in order of receipt. */
export default async function AnswersPage(props: Props) {
  const { shelf = theRegister } = props;
  const { name, consultation, question, asked, here, base } = await read(props);
  return (
    <>
      <PartHeader shelf={shelf} consultation={consultation} base={base} title={name} />
      <AnswersOfQuestion consultation={consultation} question={question} names={namesIn(shelf.book)} here={here} asked={asked} />
    </>
  );
}

async function read({ params, searchParams, shelf = theRegister }: Props) {
  const { id, question: wanted } = await params;
  const consultation = consultationIn(shelf.book, id);
  const question = consultation?.questions.find((one) => one.id === wanted);
  if (!consultation || !question || consultation.responses.length === 0) notFound();
  const base = consultationHref(shelf.book, consultation.id);
  const { page: asked } = await searchParams;
  return { consultation, question, asked, base, here: `${base}/answers/${question.id}`, name: questionName(question, consultation) };
}

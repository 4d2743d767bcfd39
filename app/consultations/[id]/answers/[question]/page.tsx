import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { PracticeBanner } from '#components/banner.tsx';
import { Breadcrumbs } from '#components/breadcrumbs.tsx';
import { questionName } from '#components/consultation/collated.ts';
import { Collated, MOST_ON_A_PAGE } from '#components/consultation/questions.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { Pagination } from '#components/pagination.tsx';
import { Prose } from '#components/prose.tsx';
import { namesIn } from '#db/queries/names.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string; question: string }>; searchParams: Promise<{ page?: string }>; shelf?: Shelf };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name, consultation, page, pages, here } = await read(props);
  return {
    title: `${name}: answers, ${consultation.title}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
    description: `What was answered to ${name} of ${consultation.title}.`,
    alternates: { canonical: page > 1 ? `${here}?page=${page}` : here },
  };
}

/** The answers to one question of a consultation that has many, in order of receipt. */
export default async function AnswersPage(props: Props) {
  const { shelf = theRegister } = props;
  const { name, consultation, question, page, pages, here, base } = await read(props);
  const shown = consultation.responses.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE);
  return (
    <>
      <Breadcrumbs
        trail={[
          [shelf.practice ? '/practice' : '/consultations', shelf.practice ? 'Practice' : 'Consultations'],
          [base, consultation.title],
        ]}
      />
      {shelf.practice && <PracticeBanner title="Practice: everything on this page is made up." />}
      <PageHeader over={consultation.title} title={name} />
      <Prose text={question.text} verbatim />
      <Collated question={question} consultation={consultation} responses={shown} names={namesIn(shelf.book)} respondents={null} />
      <Pagination page={page} pages={pages} href={(n) => (n === 1 ? here : `${here}?page=${n}`)} />
    </>
  );
}

async function read({ params, searchParams, shelf = theRegister }: Props) {
  const { id, question: wanted } = await params;
  const consultation = consultationIn(shelf.book, id);
  const question = consultation?.questions.find((one) => one.id === wanted);
  if (!consultation || !question || consultation.responses.length === 0) notFound();
  const pages = Math.ceil(consultation.responses.length / MOST_ON_A_PAGE);
  const asked = Number((await searchParams).page ?? 1);
  const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
  const base = consultationHref(shelf.book, consultation.id);
  return { consultation, question, page, pages, base, here: `${base}/answers/${question.id}`, name: questionName(question, consultation) };
}

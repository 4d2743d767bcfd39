import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { pageOf } from '#components/consultation/answers-page.tsx';
import { Respondents } from '#components/consultation/respondents.tsx';
import { Pagination } from '#components/pagination.tsx';
import { namesIn } from '#db/queries/names.ts';
import { papersById } from '#db/queries/papers.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';
import { PartHeader } from '../part-header.tsx';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ page?: string }>; shelf?: Shelf };

/** So many whole responses are read on one page. */
const most = 20;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { consultation, here, page, pages } = await read(props);
  return {
    title: `Responses by respondent, ${consultation.title}${pages > 1 ? `, page ${page} of ${pages}` : ''}`,
    description: `Each response to ${consultation.title} as a whole.`,
    alternates: { canonical: page > 1 ? `${here}?page=${page}` : here },
  };
}

/** The responses to a consultation that has many, each as a whole, in order of receipt. */
export default async function RespondentsPage(props: Props) {
  const { shelf = theRegister } = props;
  const { consultation, base, here, page, pages } = await read(props);
  const responses = consultation.responses.slice((page - 1) * most, page * most);
  return (
    <>
      <PartHeader shelf={shelf} consultation={consultation} base={base} title="Responses by respondent" />
      <Respondents
        consultation={consultation}
        responses={responses}
        questionsAt={base}
        names={namesIn(shelf.book)}
        papers={papersById(shelf.book)}
      />
      <Pagination page={page} pages={pages} href={(n) => (n === 1 ? here : `${here}?page=${n}`)} />
    </>
  );
}

async function read({ params, searchParams, shelf = theRegister }: Props) {
  const consultation = consultationIn(shelf.book, (await params).id);
  if (!consultation || consultation.responses.length === 0) notFound();
  const base = consultationHref(shelf.book, consultation.id);
  return { consultation, base, here: `${base}/respondents`, ...pageOf(consultation, (await searchParams).page, most) };
}

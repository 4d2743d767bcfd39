import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { type Shelf, theRegister } from '#app/modifications/[slug]/read-view.ts';
import { closingText } from '#components/consultation/status.ts';
import { blankQuestions } from '#lib/documents/questions.ts';
import { siteUrl } from '#lib/env.ts';
import { consultationHref } from '#lib/services/consultation-href.ts';
import { consultationIn } from '#lib/services/responding.ts';
import { PartHeader } from '../part-header.tsx';

export const dynamic = 'force-dynamic';
type Props = { params: Promise<{ id: string }>; shelf?: Shelf };

export async function generateMetadata({ params, shelf = theRegister }: Props): Promise<Metadata> {
  const consultation = consultationIn(shelf.book, (await params).id);
  return { title: `Questions: ${consultation?.title ?? 'not found'}`, robots: { index: false } };
}

/** The blank questions on one page, to be read or printed before anything is answered. */
export default async function QuestionsPage({ params, shelf = theRegister }: Props) {
  const consultation = consultationIn(shelf.book, (await params).id);
  if (!consultation) notFound();
  const here = consultationHref(shelf.book, consultation.id);
  return (
    <>
      <PartHeader
        shelf={shelf}
        consultation={consultation}
        base={here}
        title="The questions, to print"
        lead={`Closes ${closingText(consultation)}, London time.`}
      />
      <p>
        <a href={`${here}/questions.txt`} download>
          Download them as text
        </a>
        , or <a href={`${here}/respond`}>answer them here</a>.
      </p>
      <pre className="copy-to-keep">
        {blankQuestions(consultation, `Closes ${closingText(consultation)}, London time.`, `${siteUrl()}${here}`)}
      </pre>
    </>
  );
}

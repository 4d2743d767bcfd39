import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { Pagination } from '../pagination.tsx';
import { Prose } from '../prose.tsx';
import { Collated, MOST_ON_A_PAGE } from './questions.tsx';

/** `here`: the address of the first page. */
type Props = { consultation: Consultation; question: Question; names: Names; here: string; asked: string | undefined };

/** Which page of the responses is asked for, and how many there are. */
export function pageOf(
  { responses }: Pick<Consultation, 'responses'>,
  asked: string | undefined,
  most = MOST_ON_A_PAGE,
): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(responses.length / most));
  const number = Number(asked ?? 1);
  return { pages, page: Number.isInteger(number) ? Math.min(Math.max(1, number), pages) : 1 };
}

/** A page of the answers to one question that has many, in order of receipt. */
export function AnswersOfQuestion({ consultation, question, names, here, asked }: Props) {
  const { page, pages } = pageOf(consultation, asked);
  const shown = consultation.responses.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE);
  return (
    <>
      <Prose text={question.text} verbatim />
      <Collated question={question} consultation={consultation} responses={shown} names={names} respondents={null} />
      <Pagination page={page} pages={pages} href={(n) => (n === 1 ? here : `${here}?page=${n}`)} />
    </>
  );
}

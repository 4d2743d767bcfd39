import type { Consultation, Response } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { BLANK, type CollatedRow, categoryOf, collate } from '../consultation/collated.ts';
import { respondentCalled } from '../consultation/respondent-name.tsx';
import { ResponseGiven, Said } from '../consultation/said.tsx';

type Props = { consultation: Consultation; responses: readonly Response[]; names: Names };

/** What some respondents answered, question by question, each answer in full and each question once; what was left blank is left out. */
export function AnswersBeside({ consultation, responses, names }: Props) {
  return consultation.questions.map((question) => {
    const rows = collate(question, responses).filter((row) => saidIn(row) !== '' || row.beside.length > 0);
    return rows.length === 0 ? null : (
      <section key={question.id} className="answers-beside">
        <h3>{questionName(question, consultation)}</h3>
        <p className="quiet">{question.text}</p>
        <ul className="points">
          {rows.map((row) => (
            <li key={row.entry}>
              <b>{nameOf(row, names)}</b>{' '}
              <Said row={row}>{row.file ? <ResponseGiven response={saidIn(row) || 'A file'} file={row.file} /> : saidIn(row)}</Said>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** A respondent by name. */
const nameOf = (of: Parameters<typeof respondentCalled>[0], names: Names): string => respondentCalled(of, names) ?? 'A respondent';

/** Name, Party Category, and as what it stands: "Larkhollow Light, Small Suppliers, late, not counted". */
export const respondentWords = (response: Response, names: Names, standing: string | null): string =>
  [nameOf(response, names), categoryOf(response), standing].filter(Boolean).join(', ');

/** An answer with its reason, as it stands on the page: "Yes – The costs are low." */
const saidIn = ({ response, rationale }: CollatedRow): string => [response, rationale].filter((text) => text && text !== BLANK).join(' – ');

/** What of the page one response is, to be weighed. */
export const weighed = ({ consultation, names }: Omit<Props, 'responses'>, response: Response): string =>
  consultation.questions
    .flatMap((question) => collate(question, [response]))
    .map((row) => `<li><b>${nameOf(response, names)}</b> ${saidIn(row)} ${row.beside.join(' ')}</li>`)
    .join('');

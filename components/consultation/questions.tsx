import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { type Question, questionName } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { DataTable } from '../data-table.tsx';
import { formatCount } from '../format.ts';
import { Prose } from '../prose.tsx';
import { type CollatedRow, collate } from './collated.ts';
import { RespondentName } from './respondent-name.tsx';
import { ResponseGiven, Said } from './said.tsx';

/** `base`: the address under which a long question has pages of its own: the consultation's in its book, or that of the preview. `respondents`: the page on which each response stands whole; null where none does. */
type Props = { consultation: Consultation; names: Names; base: string; respondents?: string | null };

/** More answers than this have pages of their own. */
export const MOST_ON_A_PAGE = 50;

/** The questions as printed, each at an address of its own, with every answer collated under it. */
export function Questions({ consultation, names, base, respondents = '' }: Props) {
  const { length } = consultation.responses;
  return consultation.questions.map((question) => (
    <section key={question.id} id={question.id} className="question">
      <h3>
        <a href={`#${question.id}`}>{questionName(question, consultation)}</a>
      </h3>
      <Prose text={question.text} verbatim />
      {length > MOST_ON_A_PAGE && (
        <p>
          <a href={`${base}/answers/${question.id}`}>{formatCount(length, 'answer')}</a>
        </p>
      )}
      {length > 0 && length <= MOST_ON_A_PAGE && (
        <Collated
          question={question}
          consultation={consultation}
          responses={consultation.responses}
          names={names}
          respondents={respondents}
        />
      )}
    </section>
  ));
}

type CollatedProps = Omit<Props, 'base' | 'respondents'> & {
  question: Question;
  responses: Consultation['responses'];
  respondents: string | null;
};

/** Respondent, Category, Response, Rationale; a question for comments has Respondent, Category, Comments. */
export function Collated({ question, consultation, responses, names, respondents }: CollatedProps) {
  const respondent = (row: CollatedRow) => {
    const { entry, standing } = row;
    const name = <RespondentName of={row} names={names} />;
    return (
      <span key="r">
        {respondents === null ? name : <a href={`${respondents}#response-${entry}`}>{name}</a>}
        {standing && ` (${standing})`}
      </span>
    );
  };
  const comments = ({ response, rationale }: CollatedRow) => (response === '-' ? rationale : response);
  return (
    <div className={question.rationale ? 'stacked of-responses' : 'stacked of-comments'}>
      <DataTable
        caption={`Responses to ${questionName(question, consultation)}`}
        columns={question.rationale ? ['Respondent', 'Category', 'Response', 'Rationale'] : ['Respondent', 'Category', 'Comments']}
        rows={collate(question, responses).map((row) => ({
          key: `${row.entry}`,
          id: `${question.id}-${row.entry}`,
          cells: [
            respondent(row),
            row.category,
            ...(question.rationale ? [<ResponseGiven key="a" {...row} />] : []),
            <Said key="w" row={row}>
              {row.file && !question.rationale ? (
                <ResponseGiven {...row} />
              ) : (
                <Prose text={question.rationale ? row.rationale : comments(row)} />
              )}
            </Said>,
          ],
        }))}
      />
    </div>
  );
}

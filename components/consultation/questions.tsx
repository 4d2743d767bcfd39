import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { DataTable } from '../data-table.tsx';
import { Prose } from '../prose.tsx';
import { type CollatedRow, collate, questionName } from './collated.ts';
import { RespondentName } from './respondent-name.tsx';

type Props = { consultation: Consultation; names: Names };

/** The questions as printed, each at an address of its own, with every answer collated under it. */
export function Questions({ consultation, names }: Props) {
  return consultation.questions.map((question) => (
    <section key={question.id} id={question.id} className="question">
      <h3>
        <a href={`#${question.id}`}>{questionName(question, consultation)}</a>
      </h3>
      <Prose text={question.text} verbatim />
      {consultation.responses.length > 0 && <Collated question={question} consultation={consultation} names={names} />}
    </section>
  ));
}

/** Respondent, Category, Response, Rationale; a question for comments has Respondent, Category, Comments. */
function Collated({ question, consultation, names }: Props & { question: Question }) {
  const respondent = ({ entry, organisation, calledAs }: CollatedRow) => (
    <a key="r" href={`#response-${entry}`}>
      <RespondentName id={organisation} calledAs={calledAs} names={names} />
    </a>
  );
  const comments = ({ response, rationale }: CollatedRow) => (response === '-' ? rationale : response);
  return (
    <div className={question.rationale ? 'stacked of-responses' : 'stacked of-comments'}>
      <DataTable
        caption={`Responses to ${questionName(question, consultation)}`}
        columns={question.rationale ? ['Respondent', 'Category', 'Response', 'Rationale'] : ['Respondent', 'Category', 'Comments']}
        rows={collate(question, consultation.responses).map((row) => ({
          key: `${row.entry}`,
          id: `${question.id}-${row.entry}`,
          cells: question.rationale
            ? [respondent(row), row.category, row.response, <Prose key="w" text={row.rationale} />]
            : [respondent(row), row.category, <Prose key="c" text={comments(row)} />],
        }))}
      />
    </div>
  );
}

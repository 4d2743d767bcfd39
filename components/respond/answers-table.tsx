import { CONFIDENTIAL_RECEIVED, type CollatedAnswer, perRespondent } from '#lib/process/consultation/collation.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import type { Readable } from '#lib/process/consultation/readable.ts';
import { ResponseGiven } from '../consultation/said.tsx';
import { DataTable } from '../data-table.tsx';
import { Prose } from '../prose.tsx';

/** One response, question by question, as its reader gets it. `caption` says what the table is. */
export function AnswersTable({ caption, questions, row }: { caption: string; questions: readonly Question[]; row: Readable }) {
  if (row.anonymous) return <p>{[CONFIDENTIAL_RECEIVED, row.categoryPrinted].filter(Boolean).join(', ')}</p>;
  const answers = perRespondent(questions, [row])[0]?.answers ?? [];
  return (
    <div className="stacked of-answers">
      <DataTable
        caption={caption}
        columns={['Question', 'Response', 'Rationale']}
        rows={answers.map((one) => ({
          key: one.question.id,
          cells: [
            `${one.question.printed}: ${one.question.text}`,
            <ResponseGiven key="r" response={one.response} file={one.file} />,
            rationale(one),
          ],
        }))}
      />
    </div>
  );
}

const rationale = (one: CollatedAnswer & { question: Question }) => (one.question.rationale ? <Prose key="w" text={one.rationale} /> : '');

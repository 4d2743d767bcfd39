import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { type Cell, type Counts, OTHERS, publishedCounts } from '#lib/process/consultation/counts.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { readablePublished } from '#lib/process/consultation/readable.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { DataTable } from '../data-table.tsx';
import { formatCount } from '../format.ts';
import { Section } from '../page-header.tsx';
import { Bars } from './bars.tsx';

export const cellName = (cell: Cell): string => (cell === OTHERS ? 'Other stakeholders' : partyCategoryNames[cell]);

/** The counts that everybody reads once the responses are published. */
export const countsShown = (consultation: Consultation): Counts =>
  publishedCounts(consultation, consultation.responses.map(readablePublished));

/** How many responded, by Party Category, and what was answered how often: as sentences, as a small chart, and as its table. */
export function ConsultationCounts({ consultation }: { consultation: Consultation }) {
  if (!consultation.published) return null;
  const counts = countsShown(consultation);
  const answered = counts.questions.filter(({ question, answers }) => (question.suggestions?.length ?? 0) > 0 && answers.length > 0);
  return (
    <Section id="counts" title="Counts">
      <p>{totalsInWords(counts)}</p>
      <Bars title="Responses by Party Category" rows={counts.categories.map(({ cell, count }) => ({ name: cellName(cell), count }))} />
      {answered.map(({ question, answers, blank, withheld }) => (
        <Bars
          key={question.id}
          title={`${questionName(question, consultation)}: answers`}
          rows={[
            ...answers.map(({ answer, count }) => ({ name: answer, count })),
            ...(blank > 0 ? [{ name: 'Not answered', count: blank }] : []),
            ...(withheld > 0 ? [{ name: 'Confidential', count: withheld }] : []),
          ]}
        />
      ))}
      <DataTable
        caption="All counts"
        columns={['What', 'Which', { head: 'Responses', figure: true }]}
        rowHeads={false}
        rows={countRows(consultation, counts).map(([what, which, count]) => ({ key: `${what} ${which}`, cells: [what, which, count] }))}
      />
    </Section>
  );
}

/** "12 responses counted, 2 of them confidential; 1 late and 3 other views, not counted." */
export function totalsInWords({ total, confidential, late, otherViews }: Counts): string {
  const apart = [late > 0 && `${late} late`, otherViews > 0 && formatCount(otherViews, 'other view')].filter(Boolean).join(' and ');
  if (total === 0 && apart === '') return 'No responses were received.';
  return `${formatCount(total, 'response')} counted${confidential > 0 ? `, ${confidential} of them confidential` : ''}${apart && `; ${apart}, not counted`}.`;
}

/** Every count as a line: the same numbers on the page and in the download. */
export function countRows(consultation: Pick<Consultation, 'questions' | 'chapters'>, counts: Counts): [string, string, number][] {
  const { total, confidential, late, otherViews, categories, questions } = counts;
  return [
    ['All', 'Counted', total],
    ['All', 'Confidential, counted', confidential],
    ['All', 'Late, not counted', late],
    ['All', 'Other views, not counted', otherViews],
    ...categories.map(({ cell, count }): [string, string, number] => ['Party Category', cellName(cell), count]),
    ...questions
      .filter(({ question }) => (question.suggestions?.length ?? 0) > 0)
      .flatMap(({ question, answers, blank, withheld }) => {
        const name = questionName(question, consultation);
        return [
          ...answers.map(({ answer, count }): [string, string, number] => [name, answer, count]),
          [name, 'Not answered', blank] as [string, string, number],
          [name, 'Confidential', withheld] as [string, string, number],
        ];
      }),
  ];
}

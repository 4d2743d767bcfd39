import { consultationBefore, responsesBeside } from '#lib/process/ballot/responses-beside.ts';
import type { Day } from '#lib/process/day.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { DataTable } from '../data-table.tsx';
import { answersInWords, BesidePicture, tallyInWords } from '../picture/tally.tsx';
import { fragmentOf } from './consultations.tsx';
import { hrefIn, type View } from './view.ts';

type Props = { view: View; solution: Formal<'result-published'>['solutions'][number]; closed: Day };

/** What each Party Category answered in the Modification Report Consultation next to how its seats voted (CB-13). */
export function ResponsesBeside({ view, solution, closed }: Props) {
  const consultation = consultationBefore(view.consultations, closed);
  const rows = consultation && responsesBeside(consultation, solution);
  if (!consultation || !rows || rows.length === 0) return null;
  return (
    <>
      <BesidePicture label={solution.label} rows={rows} />
      <DataTable
        caption={`${solution.label}: responses to the Modification Report Consultation beside votes`}
        columns={['Category', 'Responses', 'Votes of its seats']}
        rows={rows.map(({ name, answers, tally }) => ({ key: name, cells: [name, answersInWords(answers), tallyInWords(tally)] }))}
      />
      <p className="small quiet">
        Counted are the published responses to <a href={hrefIn(view, `/consultations#${fragmentOf(consultation)}`)}>{consultation.title}</a>{' '}
        that arrived in time. A confidential response is not told by category and answer.
      </p>
    </>
  );
}

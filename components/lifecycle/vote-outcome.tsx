import { resultInWords, solutionInWords } from '#lib/documents/vote-words.ts';
import { seatsCast, turnoutByCategory } from '#lib/process/ballot/turnout.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import { byCategory, seatCategoryNames } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { DataTable } from '../data-table.tsx';
import { DayText, WhenText } from '../deadline.tsx';
import { formatCount } from '../format.ts';
import { Tag } from '../tag.tsx';
import { Note } from './note.tsx';
import { hrefIn, type View } from './view.ts';

type Result = Formal<'result-published'>;
/** How a vote of the Change Board came out, in one sentence, and what made it count. */
export function VoteOutcome({ view, event, result }: { view: View; event: RecordedEvent; result: Result }) {
  const { appealDeadline, closed, seats, quorum, solutions } = result;
  return (
    <>
      {isVoid(view, event) && (
        <p>
          <Tag>Void</Tag> The proposal was sent back, so this vote does not count. It stays on the record with its reasons.
        </p>
      )}
      <p className="strong">
        {resultInWords(result)}
        <Note view={view} source={event.source} />
        {!appealDeadline && (
          <>
            {' '}
            <a className="normal" href={hrefIn(view, '/recommendation')}>
              All that went with it
            </a>
          </>
        )}
      </p>
      <p>
        The Change Board’s ballot closed on <DayText day={closed} />; the result was published on <WhenText when={event.effective} />. Voted
        or abstained: {seatsCast(result)} of {formatCount(seats, 'seat')}; {quorum} were needed.
        {appealDeadline && (
          <>
            {' '}
            It could be appealed until the end of <DayText day={appealDeadline} />.
          </>
        )}
      </p>
      <ul className="points">
        {solutions.map((solution) => (
          <li key={solution.key}>{solutionInWords(result, solution)}</li>
        ))}
      </ul>
    </>
  );
}

/** Whether a send-back has voided a result (CB-17). */
const isVoid = ({ proposal }: View, { position }: RecordedEvent): boolean =>
  proposal.formal.results.some(({ entry, void: voided }) => entry === position && voided);

/** The votes on a solution by category. It decides nothing: the majority of all seats does. */
export function VotesByCategory({
  result,
  solution,
}: {
  result: Pick<Result, 'seats' | 'solutions' | 'ballot'>;
  solution: Result['solutions'][number];
}) {
  const turnout = new Map(turnoutByCategory(result, solution.votes).map((row) => [row.category, row.seats]));
  return (
    <DataTable
      caption={`${solution.label}, votes by category (for information: the majority of all seats decides)`}
      columns={[
        'Category',
        { head: 'Approve', figure: true },
        { head: 'Reject', figure: true },
        { head: 'Abstain', figure: true },
        { head: 'Seats', figure: true },
        'Leaning',
      ]}
      rows={byCategory(solution.votes).map(({ category, tally, leaning }) => ({
        key: category,
        cells: [
          seatCategoryNames[category],
          tally.approve,
          tally.reject,
          tally.abstain,
          turnout.get(category) ?? 'Not recorded',
          leaning ? leanings[leaning] : 'No vote for or against',
        ],
      }))}
    />
  );
}

const leanings = { approve: 'To approve', reject: 'To reject', 'no-majority': 'Even' } as const;

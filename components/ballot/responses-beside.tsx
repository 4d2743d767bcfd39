import type { Beside } from '#lib/process/ballot/matter.ts';
import type { Consultation, Response } from '#lib/process/consultation/consultation.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { BLANK, categoryOf, collate, questionName } from '../consultation/collated.ts';
import { cellName, countsShown } from '../consultation/counts.tsx';
import { respondentCalled } from '../consultation/respondent-name.tsx';
import { formatCount, formatList } from '../format.ts';

/** So many letters of answers are on the page itself, which is read on a train; the rest of a very long consultation is one link away. */
const most = 16_000;

/** `whole`: where the reader finds every response with what is confidential; null for whoever may not. */
type Props = { beside: Beside; names: Names; base: string; ownName: string | null; whole: string | null };

/** What was answered in the consultation, by Party Category, the member's own first and in full (CB-13). */
export function ResponsesBeside({ beside: { consultation, own, others }, names, base, ownName, whole }: Props) {
  const counted = countsShown(consultation).categories.filter(({ count }) => count > 0);
  const { full, rest } = fitting(own);
  const elsewhere = [...rest, ...others];
  return (
    <>
      <p>
        <a href={base}>{consultation.title}</a>:{' '}
        {counted.length === 0 ? 'no responses.' : `${formatList(counted.map(({ cell, count }) => `${cellName(cell)} ${count}`))}.`}
      </p>
      {whole && (
        <p className="no-print">
          <a href={whole}>Every response, with what is confidential</a>: for those who decide, and nobody else.
        </p>
      )}
      {ownName && own.length === 0 && <p>Nothing published is from {ownName}.</p>}
      {full.map((response) => (
        <Whole key={response.entry} response={response} consultation={consultation} names={names} />
      ))}
      {elsewhere.length > 0 && (
        <details className="more">
          <summary>{formatCount(elsewhere.length, ownName ? 'other response' : 'response')}</summary>
          <ul className="points">
            {elsewhere.slice(0, 40).map((response) => (
              <li key={response.entry}>
                <a href={`${base}#response-${response.entry}`}>{nameOf(response, names)}</a>, {categoryOf(response)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const nameOf = (response: Response, names: Names): string => respondentCalled(response, names) ?? 'A respondent';

/** The responses that fit the page whole, at least one of them, and those that do not. */
function fitting(responses: readonly Response[]): { full: Response[]; rest: Response[] } {
  let room = most;
  const full: Response[] = [];
  for (const response of responses) {
    room -= JSON.stringify(response.answers).length;
    if (room < 0 && full.length > 0) break;
    full.push(response);
  }
  return { full, rest: responses.slice(full.length) };
}

/** Each answer of one respondent, questions left blank left out. */
function Whole({ response, consultation, names }: { response: Response; consultation: Consultation; names: Names }) {
  return (
    <details className="more" open>
      <summary>
        {nameOf(response, names)}, {categoryOf(response)}
      </summary>
      <dl className="summary-list">
        {consultation.questions.flatMap((question) => {
          const [row] = collate(question, [response]);
          const texts = [row?.response, row?.rationale].filter((text) => text && text !== BLANK);
          return texts.length === 0
            ? []
            : [
                <div key={question.id}>
                  <dt>{questionName(question, consultation)}</dt>
                  <dd>{texts.join(' – ')}</dd>
                </div>,
              ];
        })}
      </dl>
    </details>
  );
}

import type { Beside } from '#lib/process/ballot/matter.ts';
import type { Names } from '#lib/process/directory/names.ts';
import { standingOf } from '../consultation/collated.ts';
import { cellName, countsShown } from '../consultation/counts.tsx';
import { formatCount, formatList } from '../format.ts';
import { AnswersBeside, respondentWords, weighed } from './answers-beside.tsx';
import { fitting } from './light.ts';

/** So many respondents are named, of whom nothing else is on the page. */
const named = 40;

type Props = {
  beside: Beside;
  names: Names;
  base: string;
  ownName: string | null;
  /** Where the reader finds every response with what is confidential; null for whoever may not. */
  confidential: string | null;
  /** The page that has every response in full, to print; null on that page itself. */
  whole: string | null;
  /** What else of weight a ballot carries. */
  room: { redline: string; solutions: number };
};

/** What was answered in the consultation, by Party Category, the member's own first and in full (CB-13): as many as a light page carries, or on the whole one all there are. */
export function ResponsesBeside({ beside: { consultation, own, others }, names, base, ownName, confidential, whole, room }: Props) {
  const counted = countsShown(consultation).categories.filter(({ count }) => count > 0);
  const weights = own.map((response) => weighed({ consultation, names }, response));
  const full = whole ? own.slice(0, fitting(weights, room)) : own;
  const left = own.slice(full.length);
  const elsewhere = [...left, ...others];
  const ofOwn = ownName ?? 'your own category';
  return (
    <div className="beside">
      <p>
        <a href={base}>{consultation.title}</a>:{' '}
        {counted.length === 0 ? 'no responses.' : `${formatList(counted.map(({ cell, count }) => `${cellName(cell)} ${count}`))}.`}
      </p>
      {confidential && (
        <p className="no-print">
          <a href={confidential}>Every response, with what is confidential</a>: for those who decide, and nobody else.
        </p>
      )}
      {ownName && own.length === 0 && <p>Nothing published is from {ownName}.</p>}
      {full.length > 0 && (
        <details className="more" open>
          <summary>
            {ofOwn.charAt(0).toUpperCase() + ofOwn.slice(1)}:{' '}
            {left.length > 0 ? `${full.length} of ${formatCount(own.length, 'response')}, in full` : formatCount(full.length, 'response')}
          </summary>
          <AnswersBeside consultation={consultation} responses={full} names={names} />
        </details>
      )}
      {whole && left.length > 0 && (
        <p>
          {formatCount(left.length, 'more response')} from {ofOwn} {left.length === 1 ? 'is' : 'are'} not on this page, which is kept light.{' '}
          <a href={whole}>Every response in full, to read or to print</a>
        </p>
      )}
      {!whole && others.length > 0 && (
        <details className="more" open>
          <summary>{formatCount(others.length, own.length > 0 ? 'other response' : 'response')}</summary>
          <AnswersBeside consultation={consultation} responses={others} names={names} />
        </details>
      )}
      {whole && elsewhere.length > 0 && (
        <details className="more">
          <summary>{formatCount(elsewhere.length, ownName ? 'other response' : 'response')}</summary>
          <ul className="points">
            {elsewhere.slice(0, named).map((response) => (
              <li key={response.entry}>
                <a href={`${base}#response-${response.entry}`}>{respondentWords(response, names, standingOf(response))}</a>
              </li>
            ))}
          </ul>
          <p>
            {elsewhere.length > named && `And ${elsewhere.length - named} more. `}
            <a className="no-print" href={whole}>
              Every response in full
            </a>
          </p>
        </details>
      )}
    </div>
  );
}

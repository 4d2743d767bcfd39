import { openDays } from '#lib/process/calendar/consultation-pause.ts';
import { englandAndWales } from '#lib/process/calendar/working-days.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { formatCount, formatDay } from '../format.ts';
import { Section } from '../page-header.tsx';

/** What changed since it was announced, each with its day and reason: an extension, the words of a question, a rest, its cancellation. Nothing where nothing did. */
export function Changes({ consultation }: { consultation: Consultation }) {
  const { extensions, corrections, pauses, cancelled } = consultation;
  if (extensions.length + corrections.length + pauses.length === 0 && !cancelled) return null;
  return (
    <Section id="changes" title="Changed since it was announced">
      <ul className="points">
        {cancelled && (
          <li>
            {formatDay(cancelled.on)}: cancelled. {cancelled.reason}
          </li>
        )}
        {extensions.map(({ on, was, closes, reason, entry }) => (
          <li key={entry} id={`change-${entry}`}>
            {formatDay(on)}: closes on {formatDay(closes)} instead of {formatDay(was)}. {reason}
          </li>
        ))}
        {corrections.map(({ on, question, was, text, reason, entry }) => (
          <li key={entry} id={`change-${entry}`}>
            {formatDay(on)}: <a href={`#${question}`}>{nameOf(consultation, question)}</a> corrected. It was <del>{was}</del> It is now{' '}
            <ins>{text}</ins> {reason}
          </li>
        ))}
        {pauses.map(({ from, to }) => (
          <li key={from}>
            {to === null ? resting(from) : `${formatDay(from)} to ${formatDay(to)}: it rested while its proposal was withdrawn.`}
          </li>
        ))}
      </ul>
      {pauses.length > 0 && <Length consultation={consultation} />}
    </Section>
  );
}

const resting = (from: string): string =>
  `Since ${formatDay(from)} it rests: its proposal was withdrawn. If a Party adopts it, the Working Days that were left are given back.`;

function nameOf(consultation: Consultation, id: string): string {
  const found = consultation.questions.find((one) => one.id === id);
  return found ? questionName(found, consultation) : 'A question';
}

/** Its rests are not among the Working Days on which it is open. */
function Length({ consultation }: { consultation: Consultation }) {
  const counted = openDays(consultation, consultation.closes, englandAndWales);
  return counted.ok ? <p>Without its rests it is open for {formatCount(counted.count, 'Working Day')}.</p> : null;
}

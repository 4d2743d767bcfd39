import { type Calendar, workingDaysInclusive } from '#lib/process/calendar/working-days.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { DayText } from '../deadline.tsx';
import { formatCount, formatHour } from '../format.ts';
import { Note } from './note.tsx';
import { Said } from './said.tsx';
import { hrefIn, type View } from './view.ts';

/** The fragment of a consultation: what stands after the slash of its id. */
export const fragmentOf = (consultation: { id: string }): string => consultation.id.split('/')[1] ?? consultation.id;

/** Each consultation in a line or two, with the way to its answers. */
export function Consultations({ view }: { view: View }) {
  return (
    <ul className="plain spaced">
      {view.consultations.map((consultation) => (
        <li key={consultation.id}>
          <p>
            <a href={hrefIn(view, `/consultations#${fragmentOf(consultation)}`)}>
              <b>{consultation.title}</b>
            </a>
            <Note view={view} source={consultation.source} />
          </p>
          <Period consultation={consultation} calendar={view.calendar} />
          <p className="small">
            {consultation.standing === 'plan'
              ? 'Planned; whether it was held is not in our sources.'
              : `${formatCount(consultation.responses.length, 'response')} published, ${formatCount(consultation.questions.length, 'question')}.`}
          </p>
          {consultation.outcome && (
            <div className="small">
              <Said view={view} said={consultation.outcome} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** When it is or was open, and for how many Working Days. */
export function Period({ consultation, calendar }: { consultation: Consultation; calendar: Calendar }) {
  const counted = workingDaysInclusive(consultation.opens, consultation.closes, calendar);
  return (
    <p className="small quiet">
      {consultation.standing === 'plan' ? 'Planned: ' : ''}
      <DayText day={consultation.opens} /> to {consultation.closesAt ? `${formatHour(consultation.closesAt)}, ` : ''}
      <DayText day={consultation.closes} />
      {counted.ok && `, ${formatCount(counted.count, 'Working Day')}`}
    </p>
  );
}

import type { ReactNode } from 'react';
import { lastDayOf, type When } from '#lib/process/day.ts';
import { WhenText } from '../deadline.tsx';
import { Prose } from '../prose.tsx';
import { AskedOf } from './asked-of.tsx';
import { FormalDecision, formalDecisions } from './formal-decisions.tsx';
import { MeetingLink, meetingName, Name } from './names.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

/** What bodies recommended or decided, here or as papers report it, the earliest first, and what the last paper asks of a body. */
export function Decisions({ view }: { view: View }) {
  const { recommendations } = view.proposal;
  const entries = entriesOf(view);
  return (
    <>
      {entries.length > 0 && (
        <ol className="dates">
          {entries.map(({ entry, id, effective, content }) => (
            <li key={entry} id={id}>
              <WhenText when={effective} />
              {content}
            </li>
          ))}
        </ol>
      )}
      {recommendations.length > 0 && (
        <>
          <h3>What a paper asked a body to do</h3>
          <AskedOf view={view} asked={recommendations} />
        </>
      )}
    </>
  );
}

type Entry = { entry: number; id: string; effective: When; content: ReactNode };

function entriesOf(view: View): Entry[] {
  const taken = formalDecisions(view).map(
    (event): Entry => ({
      entry: event.position,
      id: `decision-${event.position}`,
      effective: event.effective,
      content: <FormalDecision view={view} event={event} />,
    }),
  );
  const reported = view.proposal.outcomes.map(
    (outcome): Entry => ({
      entry: outcome.entry,
      id: `outcome-${outcome.entry}`,
      effective: outcome.effective,
      content: <Outcome view={view} outcome={outcome} />,
    }),
  );
  return [...taken, ...reported].sort((a, b) => lastDayOf(a.effective).localeCompare(lastDayOf(b.effective)) || a.entry - b.entry);
}

function Outcome({ view, outcome }: { view: View; outcome: View['proposal']['outcomes'][number] }) {
  const meeting = meetingName(view, outcome.meeting);
  return (
    <>
      <p>
        <b>
          <Name view={view} id={outcome.body} />
        </b>
        : {outcome.outcome}
        <Note view={view} source={outcome.source} />
      </p>
      {meeting && (
        <p className="small">
          <MeetingLink meeting={meeting} />
        </p>
      )}
      {outcome.vote && <p className="small">Vote: {outcome.vote}</p>}
      {outcome.text && <Prose text={outcome.text} />}
    </>
  );
}

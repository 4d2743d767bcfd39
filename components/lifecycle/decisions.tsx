import { WhenText } from '../deadline.tsx';
import { Prose } from '../prose.tsx';
import { AskedOf } from './asked-of.tsx';
import { MeetingLink, meetingName, Name } from './names.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

/** What bodies recommended or decided, as papers report it, and what the last paper asks of a body. */
export function Decisions({ view }: { view: View }) {
  const { outcomes, recommendations } = view.proposal;
  return (
    <>
      {outcomes.length > 0 && (
        <ol className="dates">
          {outcomes.map((outcome) => (
            <li key={outcome.entry} id={`outcome-${outcome.entry}`}>
              <WhenText when={outcome.effective} />
              <p>
                <b>
                  <Name view={view} id={outcome.body} />
                </b>
                : {outcome.outcome}
                <Note view={view} source={outcome.source} />
              </p>
              <Meeting view={view} id={outcome.meeting} />
              {outcome.vote && <p className="small">Vote: {outcome.vote}</p>}
              {outcome.text && <Prose text={outcome.text} />}
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

function Meeting({ view, id }: { view: View; id: string | undefined }) {
  const meeting = meetingName(view, id);
  return meeting ? (
    <p className="small">
      <MeetingLink meeting={meeting} />
    </p>
  ) : null;
}

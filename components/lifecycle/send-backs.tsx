import { DayText } from '../deadline.tsx';
import { howOften } from '../format.ts';
import { Prose } from '../prose.tsx';
import { hrefIn, type View } from './view.ts';

/** How often the Authority sent the proposal back, with each direction and its steps. */
export function SendBacks({ view }: { view: View }) {
  const { sendBacks } = view.proposal.formal;
  return (
    <>
      <p>
        Sent back {howOften(sendBacks.length)}. The vote before is void and stays on record; a new report, consultation and vote follow.
      </p>
      <ol className="appeals">
        {sendBacks.map(({ entry, on, steps, letter, file }) => (
          <li key={entry} id={`send-back-${entry}`}>
            <p className="strong">
              <DayText day={on} />: the further steps
            </p>
            <ul className="points">
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
            {letter && <Prose text={letter} />}
            {file && (
              <p className="small">
                <a href={hrefIn(view, '#files')}>The letter is among the files</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

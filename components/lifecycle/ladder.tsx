import { DayText } from '../deadline.tsx';
import { InlineProse } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { Note } from './note.tsx';
import { ReleaseLink } from './release-link.tsx';
import { statedKey } from './stated-versions.ts';
import type { View } from './view.ts';

/** Implementation dates as a ladder: decided by when → in force when. */
export function Ladder({ view }: { view: View }) {
  const options = view.proposal.implementationOptions;
  if (!options.length) return null;
  return (
    <>
      <h3>When it would take effect</h3>
      <ol className="ladder">
        {options.map((option) => (
          <li key={option.entry}>
            <span>
              If decided{' '}
              {option.decidedAfter && (
                <>
                  after <DayText day={option.decidedAfter} /> and{' '}
                </>
              )}
              by <DayText day={option.decidedBy} />
            </span>
            <b>
              <DayText day={option.date} />
            </b>
            <span className="small quiet">
              <ReleaseLink view={view} id={option.release} />
              {view.releases[option.release]?.calledOff !== undefined && ', which was called off'}
              <Note view={view} source={option.source} />
            </span>
            {option.text && (
              <span className="small quiet ladder-text">
                <InlineProse text={option.text} />
              </span>
            )}
          </li>
        ))}
      </ol>
      <EarlierVersions view={view} of={statedKey('implementation-options')} />
    </>
  );
}

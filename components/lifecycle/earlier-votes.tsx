import type { BallotBehind } from '#lib/process/ballot/published.ts';
import { sealedVote } from '#lib/process/ballot/vote.ts';
import { formatCount, formatInstant } from '../format.ts';
import { Prose } from '../prose.tsx';
import { choiceWords } from '../votes-in-words.ts';
import { Name } from './names.tsx';
import type { View } from './view.ts';
import { Objectives } from './vote-objectives.tsx';

type Versions = BallotBehind['sealed'][number]['versions'];

/** What a seat voted on a solution before it changed its vote, the first one first (CB-15). */
export function EarlierVotes({ view, versions, solution }: { view: View; versions: Versions; solution: string }) {
  return (
    <details>
      <summary className="small">Changed before it was closed: {formatCount(versions.length, 'earlier vote')}</summary>
      <ol className="plain">
        {versions.map(({ text, receipt }) => (
          <li key={receipt}>
            <Earlier view={view} text={text} solution={solution} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Earlier({ view, text, solution }: { view: View; text: string; solution: string }) {
  const { at, by, said } = sealedVote.parse(JSON.parse(text));
  const position = said.positions.find(({ key }) => key === solution);
  if (!position) return null;
  const objectives = position.objectives.map(({ objective }) => objective);
  return (
    <>
      <p>
        {choiceWords[position.choice]},{' '}
        <span className="quiet">
          by <Name view={view} id={by} /> at {formatInstant(at)}
        </span>
      </p>
      {position.reason && <Prose text={position.reason} />}
      <Objectives vote={{ views: position.objectives, objectives }} />
    </>
  );
}

import { objectiveViewNames } from '#lib/process/ballot/vote.ts';
import type { Vote } from '#lib/process/proposal/ballot.ts';
import { objectiveName } from '#lib/process/proposal/objectives.ts';
import { formatList } from '../format.ts';

/** What the member thinks of the solution against each Objective; where only letters are recorded, those. */
export function Objectives({ vote: { views, objectives } }: { vote: Pick<Vote, 'views' | 'objectives'> }) {
  if (views && views.length > 0)
    return (
      <ul className="small">
        {views.map(({ objective, view, words }) => (
          <li key={objective}>
            {objectiveName(objective)}: {objectiveViewNames[view].toLowerCase()}
            {words && `. ${words}`}
          </li>
        ))}
      </ul>
    );
  return objectives.length > 0 ? <p className="small quiet">{formatList(objectives.map(objectiveName))}</p> : null;
}

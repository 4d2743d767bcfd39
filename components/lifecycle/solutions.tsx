import { standingOfSolution } from '#lib/process/proposal/solution-standing.ts';
import { solutionKey } from '#lib/process/proposal/solution-versions.ts';
import { DayText } from '../deadline.tsx';
import { InlineProse, Prose } from '../prose.tsx';
import { Tag } from '../tag.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { FromDocument, OnDemand } from './issue.tsx';
import { Note } from './note.tsx';
import { statedKey } from './stated-versions.ts';
import { TechnicalChanges } from './technical-changes.tsx';
import type { View } from './view.ts';

/** Every solution with its origin and preference, the technical changes of each, and what the report says of them. */
export function Solutions({ view }: { view: View }) {
  const { solutions, technicalChanges, formal } = view.proposal;
  const { objections } = formal;
  return (
    <>
      {solutions.map((solution) => (
        <div className="solution" key={solution.key} id={`solution-${solution.key}`}>
          <h3>
            {solution.label}
            {solution.version && <span className="small quiet normal"> version {solution.version}</span>}
            <Note view={view} source={solution.source} />
          </h3>
          <CameOfIt view={view} solution={solution.key} />
          {(solution.origin || solution.preference) && (
            <p className="small quiet">{[solution.origin, solution.preference].filter(Boolean).join('. ')}</p>
          )}
          <Prose text={solution.text} verbatim={solution.verbatim} />
          <EarlierVersions view={view} of={solutionKey(solution.key)} />
        </div>
      ))}
      {objections.map((objection) => (
        <p key={objection.entry} id={`objection-${objection.entry}`}>
          The Proposer objected to {solutions.find(({ key }) => key === objection.solution)?.label ?? 'a variation'} on{' '}
          <DayText day={objection.on} />: <InlineProse text={objection.reason} />
        </p>
      ))}
      {technicalChanges.length > 0 && (
        <>
          <TechnicalChanges
            proposal={view.proposal}
            caption="Technical changes, and the solutions that bring them"
            note={({ source }) => <Note view={view} source={source} />}
          />
          <EarlierVersions view={view} of={statedKey('technical-changes')} />
        </>
      )}
      {solutions.length > 0 ? (
        <OnDemand view={view} kinds={['solution']} what="the solution" />
      ) : (
        <FromDocument view={view} kinds={['solution']} />
      )}
    </>
  );
}

/** What the Change Board's vote that counts said of a solution, and whether it is the one that came into the code. */
function CameOfIt({ view: { proposal }, solution }: { view: View; solution: string }) {
  const { decided, implemented } = proposal.formal;
  const said = standingOfSolution(proposal, solution);
  if (!said) return null;
  const chosen = said === 'taken' && decided?.outcome === 'approve';
  return (
    <p>
      <Tag>{chosen ? (implemented ? 'Part of the code' : 'Approved') : solutionStandings[said]}</Tag>
    </p>
  );
}

const solutionStandings = {
  taken: 'Favoured by the Change Board',
  'not-preferred': 'Not preferred by the Change Board',
  reject: 'Not approved by the Change Board',
  'no-majority': 'No majority of the Change Board',
} as const;

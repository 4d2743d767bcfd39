import { solutionKey } from '#lib/process/proposal/solution-versions.ts';
import { DataTable } from '../data-table.tsx';
import { DayText } from '../deadline.tsx';
import { InlineProse, Prose } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { FromDocument, OnDemand } from './issue.tsx';
import { Note } from './note.tsx';
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
      {technicalChanges.length > 0 && <TechnicalChanges view={view} />}
      {solutions.length > 0 ? (
        <OnDemand view={view} kinds={['solution']} what="the solution" />
      ) : (
        <FromDocument view={view} kinds={['solution']} />
      )}
    </>
  );
}

function TechnicalChanges({ view }: { view: View }) {
  const { solutions, technicalChanges } = view.proposal;
  return (
    <DataTable
      caption="Technical changes, and the solutions that bring them"
      columns={['Change', ...solutions.map((solution) => solution.label), 'Where']}
      rows={technicalChanges.map((change) => ({
        key: String(change.entry),
        id: `change-${change.number}`,
        cells: [
          <>
            {change.number}. {change.title}
            <Note view={view} source={change.source} />
            {change.text && (
              <span className="small quiet block normal">
                <InlineProse text={change.text} />
              </span>
            )}
          </>,
          ...solutions.map((solution) => (change.solutions.includes(solution.key) ? 'Yes' : 'No')),
          change.where ?? '',
        ],
      }))}
    />
  );
}

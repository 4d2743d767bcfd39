import { DataTable } from '../data-table.tsx';
import { InlineProse } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { speakerOf } from './event-words.ts';
import { affectedWords, capital, poundsOf } from './impacts.ts';
import { FromDocument, OnDemand } from './issue.tsx';
import { SpeakerName } from './names.tsx';
import { Note } from './note.tsx';
import { Said } from './said.tsx';
import { bearerNames, impactNames } from './stated-names.ts';
import { statedKey } from './stated-versions.ts';
import type { View } from './view.ts';

/** Systems, documents, consumers and other codes: what the proposal says of each, and who says otherwise. */
export function OtherImpacts({ view }: { view: View }) {
  return (
    <>
      {view.proposal.otherImpacts.length > 0 && (
        <DataTable
          caption="Impacts other than on Party Categories"
          columns={['On', 'Impact', 'What is said']}
          rows={view.proposal.otherImpacts.map((impact) => ({
            key: String(impact.entry),
            cells: [
              impactNames[impact.on],
              affectedWords[impact.affected],
              <>
                {impact.by && <b>{speakerOf(impact.by, view.names)}: </b>}
                <InlineProse text={impact.text} />
                <Note view={view} source={impact.source} />
              </>,
            ],
          }))}
        />
      )}
      <EarlierVersions view={view} of={statedKey('impacts')} />
      {view.proposal.otherImpacts.length > 0 ? (
        <OnDemand view={view} kinds={['impacts']} what="impacts" />
      ) : (
        <FromDocument view={view} kinds={['impacts']} />
      )}
    </>
  );
}

/** Who bears which cost, for which solution, as stated. */
export function Costs({ view }: { view: View }) {
  const { costs, solutions } = view.proposal;
  const label = (key: string | undefined) => solutions.find((solution) => solution.key === key)?.label ?? key;
  const some = costs.some((cost) => cost.solution);
  return (
    <>
      {costs.length > 0 && (
        <DataTable
          caption="Costs as stated"
          columns={['Falls on', ...(some ? ['Solution'] : []), { head: 'Amount', figure: true }, 'What is said']}
          rows={costs.map((cost) => ({
            key: String(cost.entry),
            id: `cost-${cost.entry}`,
            cells: [
              capital(bearerNames[cost.bearer]),
              ...(some ? [label(cost.solution) ?? ''] : []),
              poundsOf(cost) ?? 'No figure',
              <>
                {cost.by && (
                  <b>
                    <SpeakerName view={view} by={cost.by} />:{' '}
                  </b>
                )}
                <InlineProse text={cost.text} />
                <Note view={view} source={cost.source} />
              </>,
            ],
          }))}
        />
      )}
      <EarlierVersions view={view} of={statedKey('costs')} />
      {costs.length > 0 ? <OnDemand view={view} kinds={['costs']} what="costs" /> : <FromDocument view={view} kinds={['costs']} />}
    </>
  );
}

/** Where sources disagree, or an oddity that a reader should know of. */
export function Discrepancies({ view }: { view: View }) {
  return (
    <ul className="plain spaced">
      {view.proposal.discrepancies.map((noted) => (
        <li key={noted.entry} id={`entry-${noted.entry}-noted`}>
          <Said view={view} said={noted} />
        </li>
      ))}
    </ul>
  );
}

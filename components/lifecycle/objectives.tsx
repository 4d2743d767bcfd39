import { consumerAreas, objectiveName, objectives } from '#lib/process/proposal/objectives.ts';
import { DataTable } from '../data-table.tsx';
import { Prose } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { FromDocument, OnDemand } from './issue.tsx';
import { SpeakerName } from './names.tsx';
import { Note } from './note.tsx';
import { Said } from './said.tsx';
import type { View } from './view.ts';
import { effectWords, viewTables, viewWords } from './view-versions.ts';

/** Who thinks that which of the General SEC Objectives is better facilitated, and why. */
export function ObjectiveViews({ view }: { view: View }) {
  return (
    <>
      {view.proposal.objectiveViews.length > 0 && (
        <DataTable
          caption="Views against the General SEC Objectives"
          columns={['Objective', 'Whose view', 'View', 'Reason']}
          rows={view.proposal.objectiveViews.map((given) => ({
            key: String(given.entry),
            id: `view-${given.entry}`,
            cells: [
              <>
                {objectiveName(given.objective)}
                <span className="small quiet normal block">{objectives[given.objective].label}</span>
              </>,
              <SpeakerName key="by" view={view} by={given.by} />,
              <span key="view" className={given.view === 'better' ? 'strong' : undefined}>
                {viewWords[given.view]}
                <Note view={view} source={given.source} />
              </span>,
              given.text ? (
                <Prose key="text" text={given.text} />
              ) : (
                <span key="none" className="quiet">
                  Not recorded in the sources
                </span>
              ),
            ],
          }))}
        />
      )}
      <EarlierVersions view={view} of={viewTables.objectives.key} />
      <OnDemand view={view} kinds={['objectives']} what="the Objectives" />
    </>
  );
}

/** The five consumer areas, each with what is said of it. */
export function ConsumerAreas({ view }: { view: View }) {
  return (
    <>
      {view.proposal.consumerAreaViews.length > 0 && (
        <DataTable
          caption="Effect on the five consumer benefit areas"
          columns={['Area', 'Effect', 'What is said', 'Whose view']}
          rows={view.proposal.consumerAreaViews.map((given) => ({
            key: String(given.entry),
            id: `view-${given.entry}`,
            cells: [
              consumerAreas[given.area],
              effectWords[given.effect],
              <span key="text">
                <Said view={view} said={given} />
              </span>,
              <SpeakerName key="by" view={view} by={given.by} />,
            ],
          }))}
        />
      )}
      <EarlierVersions view={view} of={viewTables.areas.key} />
      {view.proposal.consumerAreaViews.length > 0 ? (
        <OnDemand view={view} kinds={['consumers']} what="consumers" />
      ) : (
        <FromDocument view={view} kinds={['consumers']} />
      )}
    </>
  );
}

import { formatList } from '../format.ts';
import { formalDecisions } from './formal-decisions.tsx';
import { originalForm } from './original-form.tsx';
import { gathered } from './sections.ts';
import type { View } from './view.ts';

/** What a proposal can have and this one's sources do not tell, in the words of one sentence; an empty heading is never shown for it. */
export function gapsOf(view: View): string[] {
  const { proposal } = view;
  const has = (...kinds: Parameters<typeof gathered>[1][]) => gathered(proposal, ...kinds) !== null;
  const rows: [recorded: unknown, name: string][] = [
    [proposal.title, 'its title'],
    [proposal.proposers.length, 'its Proposer'],
    [proposal.raised, 'when it was raised'],
    [proposal.stage, 'its stage'],
    [proposal.path, 'its path'],
    [proposal.secParts.length, 'the parts of the code affected'],
    [has('issue'), 'the issue'],
    [proposal.solutions.length || has('solution'), 'a solution'],
    [proposal.partyImpacts.length, 'the impact on each Party Category'],
    [proposal.costs.length, 'costs'],
    [proposal.implementationOptions.length, 'implementation dates'],
    [proposal.objectiveViews.length, 'views against the SEC Objectives'],
    [proposal.consumerAreaViews.length, 'the effect on consumers'],
    [proposal.views.length, 'views of committees'],
    [originalForm(proposal), 'what the original form said'],
    [proposal.timetable.length + proposal.formal.timetable.length, 'a timetable'],
    [view.consultations.length, 'consultations and responses'],
    [proposal.outcomes.length + formalDecisions(view).length, 'decisions'],
    [proposal.documents.length, 'documents'],
    [proposal.legalTexts.length, 'legal text'],
    [proposal.events.some((event) => event.type === 'result-published'), 'votes'],
  ];
  return rows.filter(([recorded]) => !recorded).map(([, name]) => name);
}

/** "Not recorded in the sources: costs, a timetable and votes." */
export const gapSentence = (gaps: string[], back: boolean): string =>
  `${back ? 'Not recorded for that day' : 'Not recorded in the sources'}: ${formatList(gaps)}.`;

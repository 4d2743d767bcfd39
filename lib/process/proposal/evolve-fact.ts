import type { RecordedEvent } from '../event.ts';
import { type Fact, type FactType, facts } from './facts.ts';
import { noFormalActs } from './formal-state.ts';
import type { Proposal, StageStep, Stated } from './proposal.ts';

export const isFact = (type: string): type is FactType => Object.hasOwn(facts, type);

/** The step that an event brought about. */
export const step = (event: RecordedEvent, stage: StageStep['stage'], label: string | null): StageStep => ({
  stage,
  label,
  entry: event.position,
  type: event.type,
  effective: event.effective,
  actor: event.actor,
  rule: event.rule,
  source: event.source,
});

/** A proposal with an identity and nothing else known. */
export function begin(event: RecordedEvent, identity: Fact<'listed'>): Proposal {
  return {
    id: event.stream,
    ...identity,
    converted: false,
    stage: null,
    steps: [],
    raised: null,
    onHold: null,
    path: null,
    imported: event.actor === 'import',
    printedAs: [],
    proposers: [],
    initiator: null,
    contacts: [],
    summary: null,
    inShort: [],
    documents: [],
    legalTexts: [],
    solutions: [],
    technicalChanges: [],
    partyImpacts: [],
    otherImpacts: [],
    costs: [],
    secParts: [],
    implementationOptions: [],
    objectiveViews: [],
    consumerAreaViews: [],
    views: [],
    timetable: [],
    recommendations: [],
    outcomes: [],
    related: [],
    consultations: [],
    discrepancies: [],
    furtherFacts: [],
    corrections: [],
    monitors: [],
    wishes: [],
    rowOutcomes: [],
    restatements: [],
    formal: noFormalActs,
    lastEntry: event.position,
    lastRecorded: event.recorded,
    events: [],
  };
}

/** Folds in an event that states a fact (facts.ts). */
export function evolveFact(proposal: Proposal | null, event: RecordedEvent): Proposal {
  if (!isFact(event.type)) throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const type = event.type;
  if (type === 'raised' || type === 'listed') return identify(proposal, event);
  if (!proposal) throw new Error(`${event.stream}: "${type}" at entry ${event.position} comes before the proposal was raised or listed`);
  const stated = <T extends FactType>(_: T): Stated<Fact<T>> => ({
    ...(event.data as Fact<T>),
    entry: event.position,
    source: event.source,
    effective: event.effective,
  });
  switch (type) {
    case 'stage-attested': {
      const fact = stated(type);
      return {
        ...proposal,
        stage: fact.stage,
        converted: fact.converted ?? proposal.converted,
        steps: [...proposal.steps, { ...step(event, fact.stage, fact.label), note: fact.note }],
      };
    }
    case 'printed-as':
      return { ...proposal, printedAs: [...proposal.printedAs, stated(type)] };
    case 'proposer-named':
      return { ...proposal, proposers: [...proposal.proposers, stated(type)] };
    case 'initiator-named':
      return { ...proposal, initiator: stated(type) };
    case 'contact-named':
      return { ...proposal, contacts: [...proposal.contacts, stated(type)] };
    case 'summarised':
      return { ...proposal, summary: stated(type) };
    case 'put-in-short':
      return { ...proposal, inShort: [...proposal.inShort.filter((s) => s.aspect !== stated(type).aspect), stated(type)] };
    case 'document-published':
      return {
        ...proposal,
        documents: [
          ...proposal.documents,
          { ...stated(type).document, entry: event.position, source: event.source, effective: event.effective },
        ],
      };
    case 'legal-text-drafted':
      return {
        ...proposal,
        legalTexts: [
          ...proposal.legalTexts,
          { ...stated(type).text, entry: event.position, source: event.source, effective: event.effective },
        ],
      };
    case 'solution-put-forward':
      return { ...proposal, solutions: [...proposal.solutions.filter((s) => s.key !== stated(type).key), stated(type)] };
    case 'technical-change-stated':
      return { ...proposal, technicalChanges: [...proposal.technicalChanges, stated(type)] };
    case 'party-impact-stated':
      return { ...proposal, partyImpacts: [...proposal.partyImpacts, stated(type)] };
    case 'other-impact-stated':
      return { ...proposal, otherImpacts: [...proposal.otherImpacts, stated(type)] };
    case 'cost-stated':
      return { ...proposal, costs: [...proposal.costs, stated(type)] };
    case 'sec-part-affected':
      return { ...proposal, secParts: [...proposal.secParts, stated(type)] };
    case 'implementation-option-stated':
      return { ...proposal, implementationOptions: [...proposal.implementationOptions, stated(type)] };
    case 'objective-view-given':
      return { ...proposal, objectiveViews: inPlace(proposal.objectiveViews, stated(type), event, 'objective') };
    case 'consumer-area-view-given':
      return { ...proposal, consumerAreaViews: inPlace(proposal.consumerAreaViews, stated(type), event, 'area') };
    case 'view-given':
      return { ...proposal, views: [...proposal.views, stated(type)] };
    case 'timetable-row-stated':
      return {
        ...proposal,
        timetable: [...proposal.timetable.filter((r) => r.order !== stated(type).order), stated(type)].sort((a, b) => a.order - b.order),
      };
    case 'recommendation-put':
      return { ...proposal, recommendations: [...proposal.recommendations, stated(type)] };
    case 'outcome-attested':
      return { ...proposal, outcomes: [...proposal.outcomes, stated(type)] };
    case 'hold-attested':
      return { ...proposal, onHold: stated(type).on ? stated(type).reason : null };
    case 'related':
      return { ...proposal, related: [...proposal.related, stated(type)] };
    case 'consultation-linked':
      return { ...proposal, consultations: [...new Set([...proposal.consultations, stated(type).consultation])] };
    case 'discrepancy-noted':
      return { ...proposal, discrepancies: [...proposal.discrepancies, stated(type)] };
    case 'resolution-recorded':
    case 'act-received':
    case 'closure-reversed':
    case 'adoption-displaced':
      return proposal;
    case 'fact-stated':
      return { ...proposal, furtherFacts: [...proposal.furtherFacts, stated(type)] };
    case 'restated':
      return { ...withoutOwn(proposal, stated(type).what), restatements: [...proposal.restatements, stated(type)] };
    case 'corrected':
      return { ...proposal, corrections: [...proposal.corrections, stated(type)] };
    case 'monitor-decided':
      return { ...proposal, monitors: [...proposal.monitors.filter((m) => m.body !== stated(type).body), stated(type)] };
    case 'input-wished':
      return { ...proposal, wishes: [...proposal.wishes, stated(type)] };
    case 'row-outcome-recorded':
      return { ...proposal, rowOutcomes: [...proposal.rowOutcomes, stated(type)] };
  }
}

/** Papers say what they say; here a speaker's later word on the same thing takes the place of the earlier one. */
function inPlace<T extends { by: unknown; entry: number }, K extends keyof T>(list: T[], next: T, event: RecordedEvent, of: K): T[] {
  const same = (earlier: T) => earlier[of] === next[of] && JSON.stringify(earlier.by) === JSON.stringify(next.by);
  return event.actor === 'import' ? [...list, next] : [...list.filter((earlier) => !same(earlier)), next];
}

/** A new version takes the place of the proposal's own facts; what others say of them stays. */
function withoutOwn(proposal: Proposal, what: Fact<'restated'>['what']): Proposal {
  const others = <T extends { by?: unknown }>(list: T[]): T[] => list.filter((fact) => fact.by !== undefined);
  switch (what) {
    case 'impacts':
      return { ...proposal, partyImpacts: others(proposal.partyImpacts), otherImpacts: others(proposal.otherImpacts) };
    case 'costs':
      return { ...proposal, costs: others(proposal.costs) };
    case 'sec-parts':
      return { ...proposal, secParts: [] };
    case 'implementation-options':
      return { ...proposal, implementationOptions: [] };
    case 'technical-changes':
      return { ...proposal, technicalChanges: [] };
  }
}

/** `raised` puts the proposal into its regime's first public stage; `listed` only gives it a name (process.md 2.3). */
function identify(proposal: Proposal | null, event: RecordedEvent): Proposal {
  const identity = event.data as Fact<'raised'>;
  const base = proposal ? { ...proposal, ...identity } : begin(event, identity);
  if (event.type === 'listed') return base;
  const stage = identity.regime === '2018' ? 'development' : 'initial';
  return { ...base, raised: event.effective, stage: base.stage ?? stage, steps: [...base.steps, step(event, stage, null)] };
}

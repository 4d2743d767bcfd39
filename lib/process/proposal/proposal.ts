import type { When } from '../day.ts';
import type { Document, LegalText } from '../document.ts';
import type { RecordedEvent, Source } from '../event.ts';
import { evolveFact } from './evolve-fact.ts';
import type { Fact, FactType, Regime } from './facts.ts';
import { evolveFormal, isFormal } from './formal.ts';
import type { FormalState } from './formal-state.ts';
import type { Stage } from './stage-names.ts';

/** A fact as a page shows it: what, where it is from, the entry that recorded it, and when it took effect. */
export type Stated<T> = T & { entry: number; source: Source | null; effective: When };
export type StatedFact<T extends FactType> = Stated<Fact<T>>;

/** Why the proposal is in its stage: the last event that set it. */
export type StageStep = {
  stage: Stage | null;
  entry: number;
  type: string;
  effective: When;
  actor: string;
  rule: string | null;
  source: Source | null;
  label: string | null;
  /** What a paper's words leave open, or how the stage was inferred. */
  note?: string | undefined;
};

/** What the events of one proposal's stream add up to. Lists keep the order of their statement. */
export type Proposal = {
  id: string;
  number: number;
  suffix: string | null;
  regime: Regime;
  title: string | null;
  slug: string;
  /** Set on a made-up example, which is called EX01 for life, and on a practice copy of a real proposal ("DP149 Practice"). */
  series?: 'example' | 'copy' | undefined;
  /** The slug of the proposal that a practice copy was made of. */
  copyOf?: string | undefined;
  copyNumber?: number | undefined;
  /** True once the Panel converted the Draft Proposal: the prefix turns from DP to MP (process.md 0.5). */
  converted: boolean;
  /** Null where no source tells it. */
  stage: Stage | null;
  /** The stages it went through, oldest first; the last tells why it is where it is. */
  steps: StageStep[];
  raised: When | null;
  onHold: string | null;
  path: 'authority-led' | 'authority-determined' | 'self-governance' | 'fast-track' | null;
  /** True where what is known comes from papers: no clock runs on it, and pages say "Last recorded". */
  imported: boolean;
  printedAs: StatedFact<'printed-as'>[];
  proposers: StatedFact<'proposer-named'>[];
  initiator: StatedFact<'initiator-named'> | null;
  contacts: StatedFact<'contact-named'>[];
  summary: StatedFact<'summarised'> | null;
  inShort: StatedFact<'put-in-short'>[];
  /** Every version, oldest first. */
  documents: Stated<Document>[];
  legalTexts: Stated<LegalText>[];
  solutions: StatedFact<'solution-put-forward'>[];
  technicalChanges: StatedFact<'technical-change-stated'>[];
  partyImpacts: StatedFact<'party-impact-stated'>[];
  otherImpacts: StatedFact<'other-impact-stated'>[];
  costs: StatedFact<'cost-stated'>[];
  secParts: StatedFact<'sec-part-affected'>[];
  implementationOptions: StatedFact<'implementation-option-stated'>[];
  objectiveViews: StatedFact<'objective-view-given'>[];
  consumerAreaViews: StatedFact<'consumer-area-view-given'>[];
  views: StatedFact<'view-given'>[];
  timetable: StatedFact<'timetable-row-stated'>[];
  recommendations: StatedFact<'recommendation-put'>[];
  outcomes: StatedFact<'outcome-attested'>[];
  related: StatedFact<'related'>[];
  consultations: string[];
  discrepancies: StatedFact<'discrepancy-noted'>[];
  furtherFacts: StatedFact<'fact-stated'>[];
  /** What was put right here, with both texts. */
  corrections: StatedFact<'corrected'>[];
  /** What the Code Administrator decided on each committee's monitor, the last decision for each. */
  monitors: StatedFact<'monitor-decided'>[];
  /** Committees that asked to give further input. */
  wishes: StatedFact<'input-wished'>[];
  /** What came of planned days that have no entry of their own. */
  rowOutcomes: StatedFact<'row-outcome-recorded'>[];
  /** The versions of sets of facts that were published here. */
  restatements: StatedFact<'restated'>[];
  /** What its formal acts add up to. */
  formal: FormalState;
  /** Position of the last entry folded in, its moment, and the latest day that a fact took effect. */
  lastEntry: number;
  lastRecorded: string;
  events: RecordedEvent[];
};

/** The only way in which a proposal changes. Throws on an event type that no one knows: that is a bug, not input. */
export function evolve(proposal: Proposal | null, event: RecordedEvent): Proposal {
  const next = isFormal(event.type) ? evolveFormal(proposal, event) : evolveFact(proposal, event);
  return { ...next, lastEntry: Math.max(next.lastEntry, event.position), lastRecorded: event.recorded, events: [...next.events, event] };
}

import type { Regime } from './facts.ts';
import { type Stage, stageNames } from './stage-names.ts';

/** The steps of the progress tracker, in the order in which a proposal takes them. */
export const steps = ['raised', 'development', 'initial', 'refinement', 'report', 'decision', 'implementation'] as const;
export type Step = (typeof steps)[number];

export const stepNames: Record<Step, string> = {
  raised: 'Raised',
  development: 'Development Stage',
  initial: 'Initial Consideration',
  refinement: 'Refinement Process',
  report: 'Report Phase',
  decision: 'Decision',
  implementation: 'Implementation',
};

/** The colour group of a stage's tag. */
export type StageGroup = 'new' | 'working' | 'consulting' | 'deciding' | 'waiting' | 'done' | 'stopped';

type PerRegime = Record<Regime, string>;
export type StageFacts = {
  name: Stage;
  label: PerRegime;
  explanation: PerRegime;
  /** Nothing follows a final stage. */
  terminal: boolean;
  /** Neither final nor before acceptance (process.md 2.4a). */
  live: boolean;
  /** False before acceptance: nobody but the Proposer and the Code Administrator sees it. */
  public: boolean;
  /** Null where the stage interrupts the way and the step is that of the stage it resumes. */
  step: Record<Regime, Step | null>;
  group: StageGroup;
  /** On whom it waits, as a reader calls them. Empty for a final stage. */
  waitsOn: PerRegime;
};

type Row = { label: string; label2016?: string; why: string; why2016?: string; on?: string; on2016?: string };
const both = <T>(value: T, in2016: T = value): Record<Regime, T> => ({ '2016': in2016, '2018': value });

function stage(name: Stage, row: Row, step: Step | null, group: StageGroup, in2016: Step | null = step): StageFacts {
  const terminal = row.on === undefined;
  const visible = name !== 'submitted' && name !== 'returned';
  return {
    name,
    label: both(row.label, row.label2016),
    explanation: both(row.why, row.why2016),
    terminal,
    live: visible && !terminal,
    public: visible,
    step: both(step, in2016),
    group,
    waitsOn: both(row.on ?? '', row.on2016 ?? row.on ?? ''),
  };
}

const all: StageFacts[] = [
  stage(
    'submitted',
    {
      label: 'Submitted',
      why: 'The Code Administrator is checking the form and commenting as a critical friend.',
      on: 'the Code Administrator',
    },
    'raised',
    'new',
  ),
  stage(
    'returned',
    {
      label: 'Returned to Proposer',
      why: 'The form was incomplete and went back to the Proposer with what is missing.',
      on: 'the Proposer',
    },
    'raised',
    'new',
  ),
  stage(
    'development',
    {
      label: 'Development Stage',
      why: 'The problem is being described and committees are asked for their views; solutions come later.',
      on: 'the Change Sub-Committee',
    },
    'development',
    'working',
  ),
  stage(
    'initial',
    {
      label: 'Development Stage – with the Panel',
      label2016: 'Initial Consideration',
      why: 'The Change Sub-Committee has made its recommendation and the Panel decides whether the Draft Proposal becomes a Modification Proposal.',
      why2016: 'The Panel reads the Initial Modification Report and decides on the path, the timetable and whether it needs refinement.',
      on: 'the Panel',
    },
    'development',
    'deciding',
    'initial',
  ),
  stage(
    'refinement',
    { label: 'Refinement Process', why: 'The solution is being worked out, assessed and consulted on.', on: 'the Working Group' },
    'refinement',
    'working',
  ),
  stage(
    'panel-report',
    {
      label: 'Refinement Process – report with the Panel',
      label2016: 'Modification Report with the Panel',
      why: 'The Modification Report is before the Panel, which lets it go out for consultation or returns it for more work.',
      on: 'the Panel',
    },
    'refinement',
    'deciding',
    'report',
  ),
  stage(
    'report-consultation',
    {
      label: 'Report Phase – Modification Report Consultation',
      why: 'SEC Parties other than the DCC say whether the change should be approved.',
      on: 'SEC Parties',
    },
    'report',
    'consulting',
  ),
  stage(
    'change-board',
    { label: 'Report Phase – with Change Board', why: 'The Change Board votes on the final Modification Report.', on: 'the Change Board' },
    'report',
    'deciding',
  ),
  stage(
    'authority',
    { label: 'With Authority', why: 'The Change Board has made its recommendation and the Authority decides.', on: 'the Authority' },
    'decision',
    'deciding',
  ),
  stage(
    'decided-appealable',
    {
      label: 'Decided – subject to appeal',
      why: 'The decision is published and can still be appealed against.',
      on: 'anyone entitled to appeal',
    },
    'decision',
    'waiting',
  ),
  stage('appeal-panel', { label: 'Appeal with Panel', why: 'An appeal is before the Panel.', on: 'the Panel' }, 'decision', 'deciding'),
  stage(
    'appeal-authority',
    { label: 'Appeal with Authority', why: 'An appeal is before the Authority, whose decision is final.', on: 'the Authority' },
    'decision',
    'deciding',
  ),
  stage(
    'pending-implementation',
    {
      label: 'Pending implementation',
      why: 'The change is approved and waits for the SEC Release that brings it into the code.',
      on: 'the Code Administrator',
    },
    'implementation',
    'waiting',
  ),
  stage('implemented', { label: 'Implemented', why: 'The change is part of the Smart Energy Code.' }, 'implementation', 'done'),
  stage('rejected', { label: 'Rejected', why: 'The change was not approved and the code stays as it was.' }, 'decision', 'stopped'),
  stage(
    'withdrawal-received',
    {
      label: 'Withdrawn by the Proposer – notice to Parties to follow',
      why: 'The Proposer has withdrawn it, and the Code Administrator tells all Parties next.',
      on: 'the Code Administrator',
    },
    null,
    'waiting',
  ),
  stage(
    'withdrawal-notice',
    {
      label: 'Withdrawal notified – open for adoption',
      why: 'Any SEC Party can take the proposal over until the adoption window ends.',
      on: 'a SEC Party that wants to adopt it',
    },
    null,
    'waiting',
  ),
  stage('withdrawn', { label: 'Withdrawn', why: 'The Proposer withdrew it and nobody adopted it.' }, null, 'stopped'),
  stage('refused', { label: 'Refused by Panel', why: 'The Panel refused to take it into the process.' }, 'initial', 'stopped'),
  stage(
    'suspended-scr',
    {
      label: 'Suspended – Significant Code Review',
      why: 'It concerns the subject of a Significant Code Review and rests until the review ends or the Authority says otherwise.',
      on: 'the Authority',
    },
    null,
    'waiting',
  ),
  stage(
    'ft-panel',
    {
      label: 'Fast-Track – with Panel',
      why: 'The Panel decides on a correction of a typing error or a minor inconsistency.',
      on: 'the Panel',
    },
    'decision',
    'deciding',
  ),
];

/** Every stage of process.md 2.3 and what pages say of it. */
export const stages = Object.fromEntries(all.map((s) => [s.name, s])) as Record<Stage, StageFacts>;

/** A stage in the words of today's process, or in both where the old one called it otherwise. */
export function stageName(stage: Stage): string {
  const { label } = stages[stage];
  return label['2016'] === label['2018'] ? label['2018'] : `${label['2018']} (${label['2016']})`;
}

export const liveStages: readonly Stage[] = stageNames.filter((name) => stages[name].live);
export const terminalStages: readonly Stage[] = stageNames.filter((name) => stages[name].terminal);

/** What the label of a decided proposal needs to know; the final decision was the Secretary of State's in early 2016. */
export type LabelHints = { outcome?: string | null; finalActor?: 'authority' | 'secretary-of-state' };

/** The public label of a stage in the words of the proposal's regime; "Not recorded" where no source tells the stage. */
export function labelOf(name: Stage | null, regime: Regime, hints: LabelHints = {}): string {
  if (name === null) return 'Not recorded';
  const label = stages[name].label[regime];
  if (name === 'decided-appealable') return `${outcomeWord(hints.outcome)} – subject to appeal`;
  if (name === 'rejected' && hints.outcome === 'no-majority') return 'Not approved (no majority)';
  return hints.finalActor === 'secretary-of-state' ? label.replace('Authority', 'Secretary of State') : label;
}

function outcomeWord(outcome: string | null | undefined): string {
  if (outcome === 'approve') return 'Approved';
  if (outcome === 'reject') return 'Rejected';
  if (outcome === 'withdraw') return 'Withdrawn by the Panel';
  if (outcome === 'no-majority') return 'Not approved (no majority)';
  return 'Decided';
}

/** The steps of the progress tracker on a proposal's own way: Fast-Track knows neither refinement nor a report. */
export function stepsOf(regime: Regime, path: 'authority-led' | 'authority-determined' | 'self-governance' | 'fast-track' | null): Step[] {
  if (path === 'fast-track') return ['raised', 'decision', 'implementation'];
  return ['raised', regime === '2018' ? 'development' : 'initial', 'refinement', 'report', 'decision', 'implementation'];
}

/** The step that a stage belongs to; for an interrupted proposal, that of the stage it was in before. */
export function stepOf(name: Stage, regime: Regime, resumes: Stage | null = null): Step | null {
  return stages[name].step[regime] ?? (resumes ? stages[resumes].step[regime] : null);
}

import { spoken } from '../calendar/spoken.ts';
import { lastDayOf } from '../day.ts';
import type { Settings } from '../settings.ts';
import type { ActorKind } from './actors.ts';
import { type ActName, arrowOf } from './arrows.ts';
import { currentResult } from './formal-state.ts';
import { implementingOf } from './implementing.ts';
import { lastDecision, noticeOfDecision } from './last-decision.ts';
import { matchesOf, monitored } from './monitors.ts';
import type { Proposal } from './proposal.ts';
import { type Stage, stageNames } from './stage-names.ts';
import { terminalStages } from './stages.ts';

/** The acts that a proposal can wait for. */
const awaitable = [
  'confirm-monitor',
  'state-testing',
  'ask-for-conversion',
  'csc-recommend',
  'panel-convert',
  'to-refinement',
  'submit-modification-report',
  'panel-declines-return',
  'approve-for-consultation',
  'submit-fmr',
  'publish-result',
  'publish-decision-notice',
  'authority-approve',
  'panel-appeal-decision',
  'reconsider',
  'authority-determines',
  'ft-resolution-approve',
  'implement',
  'change-implementation-date',
  'decide-referral',
  'give-withdrawal-notice',
  'adopt',
  'give-view-on-urgency',
  'decide-urgency',
] as const satisfies readonly ActName[];

/** An act that a proposal waits for, with why; `open`: nobody has to take it, it is a window that is open to those who may. */
export type Awaited = { act: (typeof awaitable)[number]; why: string; open?: true };

/**
 * The acts for which a proposal waits now: those that answer its stage, and nothing that people merely may do. Whether one of them can be taken yet, and by whom, the act itself
 * tells. A proposal on hold waits for nothing.
 */
export function awaitedOf(proposal: Proposal, settings: Settings): Awaited[] {
  if (proposal.stage === null || proposal.onHold) return [];
  return [
    ...urgency(proposal),
    ...referrals(proposal),
    ...notice(proposal),
    ...(ofStage[proposal.stage]?.(proposal, settings) ?? []),
  ].filter(({ act }) => (arrowOf(act).regime ?? proposal.regime) === proposal.regime);
}

/** The stages in which a proposal can wait for somebody with one of these capacities. */
export const stagesAwaiting = (kinds: readonly ActorKind[]): Stage[] =>
  stageNames.filter((stage) =>
    awaitable.some((act) => arrowOf(act).from.includes(stage as never) && arrowOf(act).by.some((kind) => kinds.includes(kind))),
  );

/** CSC-3: the Proposer's step, where it has to come first, then the committee's. */
const towardsConversion = ({ formal }: Proposal, settings: Settings): Awaited =>
  settings.proposerStepBeforeConversion && !formal.conversionAsked
    ? { act: 'ask-for-conversion', why: 'The Change Sub-Committee recommends once the Proposer has asked for conversion.' }
    : { act: 'csc-recommend', why: 'The Change Sub-Committee’s recommendation comes next.' };

const ofStage: Partial<Record<Stage, (proposal: Proposal, settings: Settings) => Awaited[]>> = {
  development: (proposal, settings) => [
    ...monitors(proposal, settings),
    ...(proposal.formal.stopped ? [] : [towardsConversion(proposal, settings)]),
  ],
  initial: (proposal, settings) => [
    ...monitors(proposal, settings),
    ...(proposal.formal.testingLikely === null
      ? [{ act: 'state-testing' as const, why: 'The Panel waits for the Proposer to state whether testing is needed.' }]
      : []),
    { act: 'panel-convert', why: 'The Panel decides whether it becomes a Modification Proposal.' },
    { act: 'to-refinement', why: 'The Panel decides how it goes on.' },
  ],
  refinement: () => [
    { act: 'submit-modification-report', why: 'The Modification Report goes to the Panel once the Working Group has finished.' },
  ],
  'panel-report': ({ formal }) =>
    formal.returnRecommended
      ? [{ act: 'panel-declines-return', why: 'The Change Board recommends that the report is returned, and the Panel answers.' }]
      : [{ act: 'approve-for-consultation', why: 'The Modification Report is before the Panel.' }],
  'report-consultation': () => [{ act: 'submit-fmr', why: 'The consultation has closed, and the final report goes to the Change Board.' }],
  'change-board': () => [{ act: 'publish-result', why: 'The Change Board has voted, and the result is published.' }],
  authority: ({ formal }) => {
    const since = currentResult(formal);
    const when = since ? ` on ${spoken(since.on)}` : '';
    return [{ act: 'authority-approve', why: `The Change Board made its recommendation${when}, and the Authority decides.` }];
  },
  'appeal-panel': () => [
    { act: 'panel-appeal-decision', why: 'An appeal is before the Panel.' },
    { act: 'reconsider', why: 'An objection is before the Panel.' },
  ],
  'appeal-authority': () => [{ act: 'authority-determines', why: 'An appeal is before the Authority.' }],
  'ft-panel': (proposal, settings) => [
    ...monitors(proposal, settings),
    { act: 'ft-resolution-approve', why: 'The Panel decides on the Fast-Track Modification.' },
  ],
  'pending-implementation': (proposal) => {
    const lacking = implementingOf(proposal)?.lacking;
    return lacking
      ? [{ act: 'change-implementation-date', why: lacking }]
      : [{ act: 'implement', why: 'The day of its implementation has come.' }];
  },
  'withdrawal-received': () => [{ act: 'give-withdrawal-notice', why: 'The Proposer has withdrawn it, and the Parties are to be told.' }],
  'withdrawal-notice': () => [{ act: 'adopt', why: 'Its Proposer has withdrawn it, and any SEC Party can take it over.', open: true }],
};

/** Asked for after acceptance, in whichever stage that puts a proposal. */
const monitors = (proposal: Proposal, settings: Settings): Awaited[] =>
  undecided(proposal, settings) ? [{ act: 'confirm-monitor', why: 'Words of it match what a committee asks to be told of.' }] : [];

/** Whether a committee's monitor found something on which nobody has decided yet (RIGHT-6). */
const undecided = (proposal: Proposal, { committeeMonitors }: Settings): boolean =>
  matchesOf(monitored(proposal), committeeMonitors).some(
    ({ body, words }) => words.length > 0 && !proposal.monitors.some((decided) => decided.body === body),
  );

/** Decisions of the Panel that were referred and are not answered (APPEAL-4). */
const referrals = ({ formal }: Proposal): Awaited[] =>
  formal.referrals.some(({ answer }) => answer === null)
    ? [{ act: 'decide-referral', why: 'A decision of the Panel is referred to the Authority.' }]
    : [];

/** A decision of which no notice is published (REPORT-21); a closed proposal waits for nothing. */
function notice(proposal: Proposal): Awaited[] {
  const decision = lastDecision(proposal);
  if (!decision || noticeOfDecision(proposal) || terminalStages.includes(proposal.stage as Stage)) return [];
  return [{ act: 'publish-decision-notice', why: `The decision of ${spoken(lastDayOf(decision.effective))} has no notice yet.` }];
}

function urgency({ formal }: Proposal): Awaited[] {
  const { state } = formal.urgency;
  if (state === 'requested') return [{ act: 'give-view-on-urgency', why: 'Urgency is asked for, and the Panel gives its view.' }];
  if (state === 'panel-supports' || state === 'referred')
    return [{ act: 'decide-urgency', why: 'The Authority decides whether it is urgent.' }];
  return [];
}

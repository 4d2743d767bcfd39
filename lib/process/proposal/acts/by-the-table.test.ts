import { describe, expect, test } from 'vitest';
import type { AnyAct } from '../../act.ts';
import type { Day } from '../../day.ts';
import { decide } from '../../decide.ts';
import type { RecordedEvent } from '../../event.ts';
import { isRuleId } from '../../rules.ts';
import { type Actor, type ActorKind, actorNames } from '../actors.ts';
import { type Arrow, arrows } from '../arrows.ts';
import type { Regime } from '../facts.ts';
import type { FormalState } from '../formal-state.ts';
import type { Proposal } from '../proposal.ts';
import { type Stage, stageNames } from '../stage-names.ts';
import { at, ballotOf, contextOf, form, inStage } from '../testing.ts';
import { filledIn } from '../testing-inputs.ts';
import { withReport } from '../testing-report.ts';
import { versionsOf } from './give-view.ts';
import { proposalActs } from './index.ts';

type Row = {
  act: string;
  from: readonly Stage[] | 'none';
  to: readonly Stage[] | 'same';
  by: readonly ActorKind[];
  regime?: Regime;
  ever?: true;
};

const secas: ActorKind[] = ['code-administrator'];
const proposer: ActorKind[] = ['proposer'];
const panel: ActorKind[] = ['panel'];
const lastWord: ActorKind[] = ['authority', 'secretary-of-state'];
/** TABASC and the Operations Group, the Security Sub-Committee and the SMKI PMA. */
const subCommittees: ActorKind[] = ['sub-committee', 'security-sub-committee', 'smki-authority'];
const raisers: ActorKind[] = [
  ...(['party', 'dcc', 'consumer-body', 'designated-body', 'authority', 'panel'] as const),
  ...(['security-sub-committee', 'security-member', 'smki-authority', 'smki-member'] as const),
];

/** Every stage that is neither final nor before acceptance. */
const live: Stage[] = [
  ...(['development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board', 'authority'] as const),
  ...(['decided-appealable', 'appeal-panel', 'appeal-authority', 'pending-implementation', 'ft-panel'] as const),
  ...(['withdrawal-received', 'withdrawal-notice', 'suspended-scr'] as const),
];
/** What an adopted proposal can go back to: wherever it could be withdrawn, and where an import attests a withdrawal from. */
const interrupted = live.filter((s) => s !== 'withdrawal-received' && s !== 'withdrawal-notice' && s !== 'suspended-scr');
const withdrawable: Stage[] = [
  ...(['development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board'] as const),
  ...(['ft-panel', 'suspended-scr'] as const),
];
const beforeReport: Stage[] = ['development', 'initial', 'refinement'];
const beforeDecision: Stage[] = [
  ...(['development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board', 'authority'] as const),
  'suspended-scr',
];
const drafting: Stage[] = [...beforeReport, 'panel-report'];

/** The tables of the process as they are written, typed from the document and not made from the code. */
const written: Row[] = [
  { act: 'submit', from: 'none', to: ['submitted'], by: raisers },
  { act: 'return', from: ['submitted'], to: ['returned'], by: secas },
  { act: 'resubmit', from: ['returned'], to: ['submitted'], by: proposer },
  { act: 'discard', from: ['submitted', 'returned'], to: [], by: proposer },
  { act: 'accept', from: ['submitted'], to: ['development', 'initial', 'ft-panel'], by: secas },
  { act: 'csc-recommend', from: ['development'], to: ['initial'], by: ['change-sub-committee'], regime: '2018' },
  { act: 'panel-convert', from: ['initial'], to: ['refinement'], by: panel, regime: '2018' },
  { act: 'to-refinement', from: ['initial'], to: ['refinement'], by: panel, regime: '2016' },
  { act: 'straight-to-report', from: ['initial'], to: ['panel-report'], by: panel },
  { act: 'refuse', from: ['initial'], to: ['refused'], by: panel },
  { act: 'send-back-to-development', from: ['initial'], to: ['development'], by: panel, regime: '2018' },
  { act: 'submit-modification-report', from: ['refinement'], to: ['panel-report'], by: ['code-administrator', 'working-group'] },
  { act: 'return-to-wg', from: ['panel-report'], to: ['refinement'], by: panel },
  { act: 'approve-for-consultation', from: ['panel-report'], to: ['report-consultation'], by: panel },
  { act: 'submit-fmr', from: ['report-consultation'], to: ['change-board'], by: secas },
  { act: 'cb-return', from: ['change-board'], to: ['panel-report'], by: ['change-board'] },
  { act: 'panel-declines-return', from: ['panel-report'], to: ['change-board'], by: panel },
  { act: 'publish-result', from: ['change-board'], to: ['authority', 'decided-appealable'], by: secas },
  { act: 'authority-approve', from: ['authority'], to: ['pending-implementation'], by: lastWord },
  { act: 'authority-reject', from: ['authority'], to: ['rejected'], by: lastWord },
  { act: 'send-back', from: ['authority'], to: ['panel-report'], by: lastWord },
  { act: 'close-appeal-window', from: ['decided-appealable'], to: ['pending-implementation', 'rejected', 'withdrawn'], by: ['clock'] },
  // In 4.2 the appellant chooses one forum or both, and another Party may appeal while a first appeal is considered.
  {
    act: 'appeal',
    from: ['decided-appealable', 'appeal-panel', 'appeal-authority'],
    to: ['appeal-panel', 'appeal-authority'],
    by: ['party', 'dcc', 'consumer-body'],
  },
  { act: 'panel-appeal-decision', from: ['appeal-panel'], to: ['decided-appealable'], by: panel },
  { act: 'authority-determines', from: ['appeal-authority'], to: ['pending-implementation', 'rejected', 'panel-report'], by: lastWord },
  { act: 'ft-resolution-approve', from: ['ft-panel'], to: ['decided-appealable'], by: panel },
  { act: 'ft-resolution-withdraw', from: ['ft-panel'], to: ['decided-appealable'], by: panel },
  { act: 'reconsider', from: ['appeal-panel'], to: ['decided-appealable', 'initial'], by: panel },
  { act: 'withdraw', from: withdrawable, to: ['withdrawal-received'], by: proposer },
  { act: 'give-withdrawal-notice', from: ['withdrawal-received'], to: ['withdrawal-notice'], by: secas },
  { act: 'adopt', from: ['withdrawal-notice'], to: interrupted, by: ['party', 'dcc'] },
  { act: 'close-adoption-window', from: ['withdrawal-notice'], to: ['withdrawn'], by: ['clock'] },
  { act: 'implement', from: ['pending-implementation', 'decided-appealable'], to: ['implemented'], by: secas },
  { act: 'change-implementation-date', from: ['pending-implementation'], to: 'same', by: ['authority', 'panel'] },
  // A4 of 4.2: another decision of the Panel, to who has the last word.
  { act: 'refer-decision', from: interrupted, to: 'same', by: ['proposer', 'party', 'dcc'] },
  { act: 'decide-referral', from: interrupted, to: 'same', by: lastWord },
  { act: 'split', from: beforeReport, to: 'same', by: panel },
  // Ours: the Working Group and Citizens Advice, whose views the papers report and for which no paper has an act.
  {
    act: 'give-view',
    from: live,
    to: 'same',
    by: [...subCommittees, 'change-sub-committee', 'panel', 'working-group', 'dcc', 'consumer-body'],
  },
  { act: 'represent', from: live, to: 'same', by: ['party', 'dcc', 'security-sub-committee', 'security-member', 'forum'] },
  { act: 'wish-for-input', from: live, to: 'same', by: subCommittees },
  // Ours: the plan of 7.4 stands beside what happened, also where no act of its own tells of it.
  { act: 'record-outcome', from: live, to: 'same', by: secas },
  { act: 'confirm-monitor', from: live, to: 'same', by: secas },
  // "new version of the problem statement (DEVELOPMENT only), or of solution, legal text, impacts, costs, objective views, business requirements, report section"
  { act: 'publish-problem-statement', from: ['development'], to: 'same', by: secas, regime: '2018' },
  { act: 'publish-version', from: drafting, to: 'same', by: secas },
  { act: 'publish-solution', from: drafting, to: 'same', by: ['code-administrator', 'proposer'] },
  { act: 'publish-legal-text', from: drafting, to: 'same', by: secas },
  { act: 'state-sec-parts', from: drafting, to: 'same', by: secas },
  // Ours: a table of the solution in the papers, published as the impacts and the costs are.
  { act: 'state-technical-changes', from: drafting, to: 'same', by: secas },
  { act: 'state-impacts', from: drafting, to: 'same', by: secas },
  { act: 'state-costs', from: drafting, to: 'same', by: secas },
  { act: 'state-implementation-options', from: drafting, to: 'same', by: secas },
  // Each speaker of the report's views: the Proposer's (D7.3), the Working Group's (WG-5), and what the Code Administrator writes down.
  { act: 'give-objective-view', from: drafting, to: 'same', by: ['code-administrator', 'proposer', 'working-group'] },
  { act: 'give-consumer-view', from: drafting, to: 'same', by: ['code-administrator', 'proposer', 'working-group'] },
  // The notice after the Change Board or the Authority, also once it is closed.
  {
    ...{ act: 'publish-decision-notice', to: 'same', by: secas, ever: true },
    from: ['authority', 'decided-appealable', 'appeal-panel', 'appeal-authority', 'pending-implementation'],
  },
  { act: 'summarise', from: live, to: 'same', by: secas, ever: true },
  { act: 'correct', from: live, to: 'same', by: secas, ever: true },
  { act: 'hold', from: beforeReport, to: 'same', by: ['code-administrator', 'change-sub-committee'] },
  { act: 'release', from: beforeReport, to: 'same', by: ['code-administrator', 'change-sub-committee'] },
  { act: 'ask-for-conversion', from: ['development'], to: 'same', by: proposer, regime: '2018' },
  { act: 'state-testing', from: beforeReport, to: 'same', by: proposer },
  { act: 'stop-here', from: ['development'], to: 'same', by: proposer, regime: '2018' },
  // "live, before decision"
  { act: 'give-view-on-urgency', from: beforeDecision, to: 'same', by: panel },
  { act: 'refer-urgency', from: beforeDecision, to: 'same', by: ['proposer', 'party', 'code-administrator'] },
  { act: 'decide-urgency', from: beforeDecision, to: 'same', by: ['authority'] },
  { act: 'set-path', from: live, to: 'same', by: ['panel', 'authority'] },
  { act: 'set-timetable', from: live, to: 'same', by: ['panel', 'authority'] },
  { act: 'progress-early', from: ['refinement', 'panel-report'], to: 'same', by: panel },
  { act: 'put-alternative', from: ['refinement'], to: 'same', by: ['working-group', 'proposer'] },
  { act: 'object-to-variation', from: ['refinement'], to: 'same', by: proposer },
  { act: 'assign', from: live, to: 'same', by: secas, ever: true },
];

/** Rows that a later part of the register takes up: urgency, the Working Group, assessments, consultations, clarity, groups, ballots, reviews. */
const later = new Set([
  ...['request-urgency', 'form-working-group', 'nominate', 'ask-dcc-assessment'],
  ...['run-consultation', 'ask-for-clarity', 'group', 'run-ballot', 'scr-suspend', 'scr-resume', 'backstop-direction'],
  'submit-authority-led-variation',
]);

/** Where a rule of its own stands in the way of an act that the table has: the regime's limit, and the rest while a proposal is open for adoption. */
function ruledOut(act: string, stage: Stage, regime: Regime, kind: ActorKind | undefined): string | null {
  // On 14 April 2021 the Secretary of State has the last word no more, and the Panel changes the date of what it is for it to change.
  if (kind === 'secretary-of-state') return 'RIGHT-20';
  if (act === 'change-implementation-date' && kind === 'authority') return 'STAGE-15';
  if (act === 'withdraw' && stage === 'change-board' && regime === '2016') return 'WITHDRAW-2';
  if (decisions.has(act) && (stage === 'withdrawal-received' || stage === 'withdrawal-notice')) return 'WITHDRAW-7';
  return null;
}
const decisions = new Set(['set-path', 'set-timetable']);

const today: Day = '2021-04-14';
const at0 = { on: '2021-04-01', entry: 3, source: null };
const withdrawal = {
  ...at0,
  reason: 'Solved',
  at: '2021-04-01T12:00:00.000Z',
  resumeStage: 'development' as const,
  notice: null,
  adoptDeadline: null,
};
const open = { ...withdrawal, notice: '2021-04-01', adoptDeadline: '2021-04-19' };
/** A variation that the Working Group prefers. */
const preferred = {
  ...{ key: 'a', label: 'Alternative Solution A', text: 'Another way.', verbatim: false, preferred: true, from: 'working-group' as const },
  ...{ entry: 3, source: null, effective: { on: '2021-04-01' } },
};
const referral = {
  ...{ decision: 2, by: 'organisation/tyne-networks', to: 'authority' as const, ground: 'The path', deadline: '2021-04-19' },
  ...{ afterFive: false, standing: 'party' as const, ...at0, at: '2021-04-01T12:00:00.000Z', answer: null },
};
/** The Panel decided on the path on 1 April 2021. */
const panelDecision = (first: RecordedEvent): RecordedEvent => ({
  ...{ ...first, type: 'path-determined', actor: 'body/panel', effective: { on: '2021-04-01' }, position: 90, version: 90 },
  data: { path: 'self-governance', reason: 'It is a document only.' },
});
/** The Authority approved it on 1 April 2021. */
const determination = (first: RecordedEvent): RecordedEvent => ({
  ...{ ...first, type: 'authority-approved', actor: 'person/authority', effective: { on: '2021-04-01' }, position: 90, version: 90 },
  data: { letter: 'It is approved.', implementation: null },
});
const decided = { outcome: 'approve', on: '2021-04-14', by: 'change-board', final: false } as const;

/** The state in which an act's own guards are met, so that only the table can refuse it. */
function scene(act: string, stage: Stage, regime: Regime): Proposal | null {
  if (stage === 'submitted' || stage === 'returned') return null;
  const fastTrack = stage === 'ft-panel' || act === 'reconsider';
  const formal: Partial<FormalState> = {
    urgency: { state: 'panel-does-not-support', reasons: 'A date', panelBy: null, referralBy: '2021-04-28' },
    testingLikely: act === 'state-testing' ? null : false,
    timetable: act === 'record-outcome' ? [{ what: 'Panel', on: '2021-04-01' }] : [],
    conversionAsked: act !== 'ask-for-conversion',
    recommendation: { outcome: 'ready', proposerInsists: false, count: null, ...at0 },
    beforeBoardSince: stage === 'change-board' ? '2021-04-06' : null,
    returnRecommended: true,
    decided: stage === 'decided-appealable' ? decided : null,
    appealDeadline: stage === 'decided-appealable' ? '2021-04-28' : null,
    implementation: act === 'implement' && stage === 'decided-appealable' ? '2021-04-28' : null,
    referrals: act === 'decide-referral' ? [referral] : [],
    objections: act === 'put-alternative' ? [{ solution: 'a', reason: 'Another way', ...at0 }] : [],
    withdrawal: stage === 'withdrawal-notice' ? open : stage === 'withdrawal-received' ? withdrawal : null,
  };
  const own = {
    path: fastTrack ? ('fast-track' as const) : ('self-governance' as const),
    onHold: act === 'release' ? 'Outside work' : null,
    solutions: act === 'put-alternative' || act === 'object-to-variation' ? [preferred] : [],
  };
  const set = inStage(stage, regime, { ...own, path: act === 'set-path' ? 'self-governance' : own.path }, formal);
  if (act === 'publish-decision-notice') return { ...set, events: [...set.events, determination(set.events[0] as RecordedEvent)] };
  if (act === 'refer-decision') return { ...set, events: [...set.events, panelDecision(set.events[0] as RecordedEvent)] };
  return act === 'submit-modification-report' ? { ...set, ...contentOf(reported[regime]) } : set;
}

/** A proposal of each regime with everything that its report needs, in no stage of interest. */
const reported = {
  '2016': withReport(inStage('refinement', '2016'), '2021-04-01'),
  '2018': withReport(inStage('refinement'), '2021-04-01'),
};
const contentOf = (p: Proposal): Partial<Proposal> => ({
  ...{ legalTexts: p.legalTexts, documents: p.documents, partyImpacts: p.partyImpacts, otherImpacts: p.otherImpacts, costs: p.costs },
  ...{ implementationOptions: p.implementationOptions, objectiveViews: p.objectiveViews, consumerAreaViews: p.consumerAreaViews },
});

const bodies: Partial<Record<ActorKind, string>> = {
  panel: 'body/panel',
  'change-sub-committee': 'body/csc',
  'change-board': 'body/change-board',
  'working-group': 'body/working-group',
  'sub-committee': 'body/tabasc',
  'security-sub-committee': 'body/ssc',
  'smki-authority': 'body/smki-pma',
};

const finals = new Set<Stage>(['implemented', 'rejected', 'withdrawn', 'refused']);

/** A row with its lists in one order. */
const plain = ({ from, to, by, regime, ever }: Omit<Row, 'act'> | Arrow) => ({
  from: typeof from === 'string' ? from : [...from].sort(),
  to: typeof to === 'string' ? to : [...to].sort(),
  by: [...by].sort(),
  regime,
  ever,
});

/** One in each capacity and in no other. The Proposer's organisation has no capacity of its own here. */
const everyone: Actor[] = (Object.keys(actorNames) as ActorKind[])
  .filter((kind) => kind !== 'clock')
  .map((kind) => ({
    id: bodies[kind] ?? `person/${kind}`,
    organisation: bodies[kind] ? null : `organisation/${kind === 'proposer' ? 'northern-supply' : kind}`,
    name: actorNames[kind],
    kinds: [kind],
    category: null,
    ...(bodies[kind] && {
      resolution: {
        recordedBy: 'person/p005',
        meeting: bodies[kind].replace('body/', 'meeting/').concat('-2021-03-23'),
        verb: 'AGREE' as const,
        votes: null,
      },
    }),
  }));

function answer(act: AnyAct, stage: Stage, regime: Regime, actor: Actor) {
  const on = act.act === 'implement' && stage === 'decided-appealable' ? '2021-04-28' : today;
  const submission = stage === 'submitted' || stage === 'returned' ? form({ stage, regime }) : null;
  const ballot = act.act === 'publish-result' ? ballotOf(7, 3, 2, today) : null;
  const context = contextOf({ submission, ballot });
  const proposal = scene(act.act, stage, regime);
  const entries: Record<string, Record<string, unknown>> = { 'refer-decision': { decision: 90 }, 'decide-referral': { referral: 3 } };
  const own = act.act === 'give-view' && proposal ? { version: versionsOf(proposal)[0]?.value } : (entries[act.act] ?? {});
  return decide(act, { proposal, actor, context, now: at(on), input: filledIn(act, on, own) });
}

describe('the table is the document’s', () => {
  test.each(written)('$act', ({ act, ...row }) => {
    const arrow = arrows.find((a) => a.act === act);
    expect(arrow && plain(arrow)).toEqual(plain(row));
  });

  test('and has no act that the document does not have', () => {
    expect(
      arrows
        .map((a) => a.act)
        .filter((act) => !later.has(act))
        .sort(),
    ).toEqual(written.map((row) => row.act).sort());
  });
});

describe('each act, in each stage, by each kind of actor: possible exactly where the document says, refused elsewhere', () => {
  const possible = proposalActs.filter((act) => !later.has(act.act));
  test.each(possible.map((act) => [act.act, act] as const))('%s', (name, act) => {
    const row = written.find((r) => r.act === name) as Row;
    for (const regime of ['2016', '2018'] as const)
      for (const stage of stageNames)
        for (const actor of everyone) {
          const where = `${name} in ${stage} (${regime}) by ${actor.name}`;
          const mayBy = row.by.includes(actor.kinds[0] as ActorKind);
          const mayFrom = (row.from.includes(stage as never) || (row.ever && finals.has(stage))) && (row.regime ?? regime) === regime;
          const decision = answer(act, stage, regime, actor);
          const rule = mayBy && mayFrom ? ruledOut(name, stage, regime, actor.kinds[0]) : null;
          if (mayBy && mayFrom && !rule) {
            expect(decision, where).toMatchObject({ ok: true });
            continue;
          }
          expect(decision, where).toMatchObject({ ok: false, reason: expect.stringMatching(/^\S.+\.$/) });
          if (!('reason' in decision)) throw new Error(where);
          expect(isRuleId(decision.rule), where).toBe(true);
          if (rule) expect(decision.rule, where).toBe(rule);
        }
  });
});

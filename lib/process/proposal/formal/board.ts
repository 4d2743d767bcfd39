import type { Day } from '../../day.ts';
import type { RecordedEvent } from '../../event.ts';
import type { Formal, FormalType } from '../formal-events.ts';
import type { Answer, FormalState } from '../formal-state.ts';
import { goesToAuthority } from '../path.ts';
import type { Proposal } from '../proposal.ts';
import { at, type Change } from './change.ts';

/** The Change Board's vote, the Authority's decision and appeals against either. */
export function evolveBoard(proposal: Proposal, event: RecordedEvent): Change | null {
  const data = <T extends FormalType>(_: T) => event.data as Formal<T>;
  const { formal } = proposal;
  const { on } = at(event);
  const type = event.type as FormalType;
  switch (type) {
    case 'report-finalised':
      return { stage: 'change-board', formal: { beforeBoardSince: on } };
    case 'return-recommended':
      return { stage: 'panel-report', formal: { beforeBoardSince: null, returnRecommended: true } };
    case 'return-declined':
      return { stage: 'change-board', formal: { beforeBoardSince: on, returnRecommended: false } };
    case 'result-published': {
      const result = { ...data(type), ...at(event), void: false };
      const final = !goesToAuthority(result.path);
      return {
        stage: final ? 'decided-appealable' : 'authority',
        formal: {
          results: [...formal.results, result],
          appealDeadline: result.appealDeadline,
          decided: final ? { outcome: result.outcome, on, by: 'change-board', final: false } : null,
        },
      };
    }
    case 'authority-approved':
      return {
        stage: 'pending-implementation',
        formal: {
          decided: { outcome: 'approve', on, by: 'authority', final: true },
          implementation: data(type).implementation ?? formal.implementation,
        },
      };
    case 'authority-rejected':
      return { stage: 'rejected', formal: { decided: { outcome: 'reject', on, by: 'authority', final: true } } };
    case 'sent-back':
      return { stage: 'panel-report', formal: { ...voided(formal), sendBacks: [...formal.sendBacks, { ...data(type), ...at(event) }] } };
    case 'fast-track-resolved':
      return { stage: 'decided-appealable', formal: resolved(data(type), on) };
    case 'fast-track-reconsidered': {
      const { outcome, appealDeadline } = data(type);
      const appeals = answered(formal, { by: 'panel', outcome, reason: data(type).reason, ...at(event) });
      if (outcome === 'ordinary')
        return { stage: 'initial', proposal: { path: null }, formal: { appeals, decided: null, appealDeadline: null } };
      return { stage: 'decided-appealable', formal: { appeals, referralOnly: true, ...resolved({ outcome, appealDeadline }, on) } };
    }
    case 'decision-became-final': {
      const { outcome, implementation } = data(type);
      const stage = outcome === 'approve' ? 'pending-implementation' : outcome === 'withdraw' ? 'withdrawn' : 'rejected';
      return {
        stage,
        formal: {
          implementation,
          decided: { ...(formal.decided ?? { by: 'change-board', on }), outcome, final: true },
          appealDeadline: null,
          windowClosed: formal.appealDeadline,
        },
      };
    }
    case 'appealed': {
      const prevails = data(type).forum === 'authority' || proposal.stage === 'appeal-authority';
      const moment = data(type).received?.at ?? event.recorded;
      const appeal = { ...data(type), ...at(event), at: moment, deadline: formal.appealDeadline, open: true, answer: null };
      const appeals = [...formal.appeals, appeal].map((one) => (prevails && one.forum === 'panel' ? { ...one, open: false } : one));
      return { stage: prevails ? 'appeal-authority' : 'appeal-panel', formal: { appeals } };
    }
    case 'panel-decided-appeal': {
      const { outcome, appealDeadline, reason } = data(type);
      const decided = { outcome, on, by: 'panel', final: false } as const;
      const appeals = answered(formal, { by: 'panel', outcome, reason, ...at(event) });
      return { stage: 'decided-appealable', formal: { appeals, decided, appealDeadline, referralOnly: true } };
    }
    case 'authority-determined': {
      const { outcome, reason, file, steps, implementation } = data(type);
      const appeals = answered(formal, { by: 'authority', outcome, reason, ...at(event) });
      if (outcome === 'send-back') {
        const direction = { steps, letter: reason, file, ...at(event) };
        return { stage: 'panel-report', formal: { ...voided(formal), appeals, sendBacks: [...formal.sendBacks, direction] } };
      }
      return {
        stage: outcome === 'approve' ? 'pending-implementation' : 'rejected',
        formal: { implementation, appeals, appealDeadline: null, decided: { outcome, on, by: 'authority', final: true } },
      };
    }
    case 'decision-referred': {
      const referral = { ...data(type), ...at(event), at: data(type).received?.at ?? event.recorded, answer: null };
      return { formal: { referrals: [...formal.referrals, referral] } };
    }
    case 'referral-decided': {
      const answer = { ...data(type), ...at(event) };
      return { formal: { referrals: formal.referrals.map((one) => (one.entry === answer.referral ? { ...one, answer } : one)) } };
    }
    default:
      return null;
  }
}

const resolved = ({ outcome, appealDeadline }: { outcome: 'approve' | 'withdraw'; appealDeadline: Day | null }, on: Day) => ({
  decided: { outcome, on, by: 'panel' as const, final: false },
  appealDeadline,
});

/** Every open appeal with its answer. */
const answered = (formal: FormalState, answer: Answer) =>
  formal.appeals.map((appeal) => (appeal.open ? { ...appeal, open: false, answer } : appeal));

/** After a send-back the vote is void and the proposal is before the Change Board no more (SENDBACK-4). */
const voided = (formal: FormalState): Partial<FormalState> => ({
  results: formal.results.map((result) => ({ ...result, void: true })),
  decided: null,
  appealDeadline: null,
  referralOnly: false,
  implementation: null,
  beforeBoardSince: null,
  consultation: null,
});

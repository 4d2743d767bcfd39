import type { Day } from '../../day.ts';
import type { RecordedEvent } from '../../event.ts';
import type { Formal, FormalType } from '../formal-events.ts';
import type { FormalState } from '../formal-state.ts';
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
      const appeals = closed(formal);
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
        },
      };
    }
    case 'appealed': {
      const toAuthority = data(type).forum === 'authority';
      const earlier = formal.appeals.map((appeal) => (toAuthority && appeal.forum === 'panel' ? { ...appeal, open: false } : appeal));
      return {
        stage: toAuthority ? 'appeal-authority' : 'appeal-panel',
        formal: { appeals: [...earlier, { ...data(type), ...at(event), open: true }] },
      };
    }
    case 'panel-decided-appeal': {
      const { outcome, appealDeadline } = data(type);
      const decided = { outcome, on, by: 'panel', final: false } as const;
      return { stage: 'decided-appealable', formal: { appeals: closed(formal), decided, appealDeadline, referralOnly: true } };
    }
    case 'authority-determined': {
      const { outcome, reason, steps, implementation } = data(type);
      if (outcome === 'send-back')
        return {
          stage: 'panel-report',
          formal: { ...voided(formal), appeals: closed(formal), sendBacks: [...formal.sendBacks, { steps, letter: reason, ...at(event) }] },
        };
      return {
        stage: outcome === 'approve' ? 'pending-implementation' : 'rejected',
        formal: { implementation, appeals: closed(formal), appealDeadline: null, decided: { outcome, on, by: 'authority', final: true } },
      };
    }
    default:
      return null;
  }
}

const resolved = ({ outcome, appealDeadline }: { outcome: 'approve' | 'withdraw'; appealDeadline: Day | null }, on: Day) => ({
  decided: { outcome, on, by: 'panel' as const, final: false },
  appealDeadline,
});

const closed = (formal: FormalState) => formal.appeals.map((appeal) => ({ ...appeal, open: false }));

/** After a send-back the vote is void and the proposal is before the Change Board no more (SENDBACK-4). */
const voided = (formal: FormalState): Partial<FormalState> => ({
  results: formal.results.map((result) => ({ ...result, void: true })),
  decided: null,
  appealDeadline: null,
  beforeBoardSince: null,
  consultation: null,
});

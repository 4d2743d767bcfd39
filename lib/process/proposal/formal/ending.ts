import type { Day } from '../../day.ts';
import type { RecordedEvent } from '../../event.ts';
import type { Formal, FormalType } from '../formal-events.ts';
import type { Proposal } from '../proposal.ts';
import { at, type Change } from './change.ts';

/** Withdrawal, adoption and implementation. */
export function evolveEnding(proposal: Proposal, event: RecordedEvent): Change | null {
  const data = <T extends FormalType>(_: T) => event.data as Formal<T>;
  const { formal } = proposal;
  const type = event.type as FormalType;
  switch (type) {
    case 'withdrawn-by-proposer':
      return {
        stage: 'withdrawal-received',
        formal: {
          withdrawal: { ...data(type), ...at(event), at: data(type).received?.at ?? event.recorded, notice: null, adoptDeadline: null },
        },
      };
    case 'withdrawal-notified': {
      const { adoptDeadline, length = null } = data(type);
      if (!formal.withdrawal) throw new Error(`${event.stream}: a notice of withdrawal at entry ${event.position} without a withdrawal`);
      return { stage: 'withdrawal-notice', formal: { withdrawal: { ...formal.withdrawal, notice: at(event).on, adoptDeadline, length } } };
    }
    case 'adopted': {
      const { withdrawal } = formal;
      if (!withdrawal) throw new Error(`${event.stream}: an adoption at entry ${event.position} without a withdrawal`);
      const { organisation, person, consultationCloses, panelBy, referralBy } = data(type);
      const { urgency } = formal;
      const proposer = { organisation, person, volunteer: false, entry: event.position, source: event.source, effective: event.effective };
      return {
        stage: withdrawal.resumeStage,
        proposal: { proposers: [...proposal.proposers, proposer] },
        formal: {
          withdrawal: null,
          consultation: paused(proposal, consultationCloses),
          urgency: { ...urgency, panelBy: panelBy ?? urgency.panelBy, referralBy: referralBy ?? urgency.referralBy },
          adoptions: [...formal.adoptions, { ...data(type), ...at(event), withdrawal }],
        },
      };
    }
    case 'adoption-window-expired':
      return { stage: 'withdrawn' };
    case 'implemented':
      return {
        stage: 'implemented',
        formal: {
          implemented: { ...data(type), ...at(event) },
          decided: formal.decided && { ...formal.decided, final: true },
          implementation: formal.implementation ?? at(event).on,
        },
      };
    default:
      return null;
  }
}

/** The consultation with its new last day where the withdrawal had paused it. */
const paused = ({ formal }: Proposal, closes: Day | null) =>
  formal.consultation && closes ? { ...formal.consultation, closes } : formal.consultation;

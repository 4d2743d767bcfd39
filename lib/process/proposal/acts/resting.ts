import { type Circumstances, refuse } from '../../act.ts';
import type { Refusal } from '../../refusal.ts';

/** Nothing is decided on a proposal from its withdrawal until a Party adopts it (WITHDRAW-7). */
export const resting = ({ proposal, id }: Circumstances): Refusal | null =>
  proposal.stage === 'withdrawal-received' || proposal.stage === 'withdrawal-notice'
    ? refuse('WITHDRAW-7', `${id} is withdrawn, and nothing is decided on it unless a Party adopts it.`)
    : null;

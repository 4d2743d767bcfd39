import type { Speaker } from '../../words.ts';
import type { Actor } from '../actors.ts';
import type { Proposal } from '../proposal.ts';
import { isProposer, proposerOf } from '../reading.ts';

/** Whose view the Code Administrator writes down besides its own. */
export const writtenFor = ['code-administrator', 'proposer', 'parties'] as const;

/** In whose name a view of the report stands: a committee's and the Proposer's in their own, else as the Code Administrator says. */
export function voiceOf(proposal: Proposal, actor: Actor, speaker: (typeof writtenFor)[number]): Speaker {
  if (actor.id.startsWith('body/')) return { body: actor.id };
  if (!actor.kinds.includes('code-administrator') && isProposer(proposal, actor)) return proposerAsSpeaker(proposal);
  if (speaker === 'proposer') return proposerAsSpeaker(proposal);
  return speaker === 'parties' ? { as: 'SEC Parties' } : { as: 'the Code Administrator' };
}

/** The Proposer as one who speaks. */
export function proposerAsSpeaker(proposal: Proposal): Speaker {
  const { organisation, person } = proposerOf(proposal) ?? { organisation: null, person: null };
  return { as: 'the Proposer', ...(organisation ? { organisation } : person ? { person } : {}) };
}

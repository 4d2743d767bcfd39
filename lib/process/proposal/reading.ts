import type { Day } from '../day.ts';
import { finalActorOn, type Settings } from '../settings.ts';
import type { Actor, ActorKind } from './actors.ts';
import { currentResult } from './formal-state.ts';
import type { Proposal } from './proposal.ts';
import { labelOf } from './stages.ts';

/** The stage of a proposal as pages and refusals call it on a day. */
export function stageLabel(proposal: Proposal, settings: Settings, today: Day): string {
  const outcome = proposal.formal.decided?.outcome ?? currentResult(proposal.formal)?.outcome ?? null;
  return labelOf(proposal.stage, proposal.regime, { outcome, finalActor: lastWordOn(proposal, settings, today) });
}

/** Who has the last word on a proposal on a day: in the transition the Secretary of State, but on what the Authority leads (RIGHT-20). */
export const lastWordOn = ({ regime, path }: Proposal, settings: Settings, today: Day): ReturnType<typeof finalActorOn> =>
  regime === '2016' && path !== 'authority-led' ? finalActorOn(settings, today) : 'authority';

/** The Proposer now: who was named or adopted last. */
export const proposerOf = (proposal: Proposal) => proposal.proposers.at(-1) ?? null;

/** Whether somebody acts for the Proposer: for its organisation or, where there is none, as the same person. */
export function isProposer(proposal: Proposal, actor: Actor): boolean {
  const proposer = proposerOf(proposal);
  if (!proposer) return false;
  if (proposer.body) return proposer.body === actor.id;
  return proposer.organisation === null ? proposer.person === actor.id : proposer.organisation === actor.organisation;
}

/** Whether somebody has one of the capacities that an act asks for. */
export function entitled(proposal: Proposal, actor: Actor, by: readonly ActorKind[]): boolean {
  return by.some((kind) => kind === 'anyone' || (kind === 'proposer' ? isProposer(proposal, actor) : actor.kinds.includes(kind)));
}

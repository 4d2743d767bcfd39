import type { RecordedEvent } from '../event.ts';
import { step } from './evolve-fact.ts';
import { evolveBoard } from './formal/board.ts';
import { evolveDevelopment } from './formal/development.ts';
import { evolveEnding } from './formal/ending.ts';
import { type FormalType, formalEvents } from './formal-events.ts';
import type { Proposal } from './proposal.ts';
import type { Stage } from './stage-names.ts';

/** Whether an event is that of a formal act. */
export const isFormal = (type: string): type is FormalType => Object.hasOwn(formalEvents, type);

/** Folds in the event of a formal act. Throws where it comes before the proposal itself. */
export function evolveFormal(proposal: Proposal | null, event: RecordedEvent): Proposal {
  if (!proposal)
    throw new Error(`${event.stream}: "${event.type}" at entry ${event.position} comes before the proposal was raised or listed`);
  const change = evolveDevelopment(proposal, event) ?? evolveBoard(proposal, event) ?? evolveEnding(proposal, event);
  if (!change) throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
  const moved = change.stage !== undefined && change.stage !== proposal.stage;
  return {
    ...proposal,
    ...change.proposal,
    stage: change.stage ?? proposal.stage,
    steps: moved ? [...proposal.steps, step(event, change.stage as Stage, null)] : proposal.steps,
    formal: { ...proposal.formal, ...change.formal, acted: proposal.formal.acted || event.actor !== 'import' },
  };
}

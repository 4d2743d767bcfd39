import type { RecordedEvent } from '../event.ts';
import type { Proposal } from './proposal.ts';

/** The events of formal acts; each act's file states its own. */
export const isFormal = (_type: string): boolean => false;

export function evolveFormal(_proposal: Proposal | null, event: RecordedEvent): Proposal {
  throw new Error(`Unknown event "${event.type}" at entry ${event.position}`);
}

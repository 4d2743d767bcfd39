import { lastDayOf } from '../../day.ts';
import type { RecordedEvent } from '../../event.ts';
import type { FormalState } from '../formal-state.ts';
import type { Proposal } from '../proposal.ts';
import type { Stage } from '../stage-names.ts';

/** What a formal event changes: its part of the formal state, the stage where it moves, and of the proposal's own fields these few. */
export type Change = {
  stage?: Stage;
  formal?: Partial<FormalState>;
  proposal?: Partial<Pick<Proposal, 'converted' | 'path' | 'onHold' | 'proposers'>>;
};

/** Where and when an event stands, as the formal state keeps it. */
export const at = (event: RecordedEvent) => ({ on: lastDayOf(event.effective), entry: event.position, source: event.source });

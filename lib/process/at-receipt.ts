import { londonDay } from './calendar/london.ts';
import { type Instant, lastDayOf } from './day.ts';
import type { RecordedEvent } from './event.ts';
import { tell } from './fold.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';

/** A proposal at a moment, null where it was not raised then; and what has come since, as it is told now. */
export type AtReceipt = { proposal: Proposal | null; since: RecordedEvent[] };

/**
 * Where a proposal stood at a moment. On the day itself the hour counts: that of receipt where an act was received, else that of recording. What time alone has
 * brought about, or a paper tells, is so from the beginning of its day (RIGHT-25).
 */
export function atReceipt(events: readonly RecordedEvent[], moment: Instant): AtReceipt {
  const happened = happenedIn(events);
  const on = londonDay(moment);
  const before = ({ effective }: RecordedEvent) => lastDayOf(effective) < on;
  const told = tell(events);
  const then = told.filter((event) => before(event) || (lastDayOf(event.effective) === on && happened(event) <= moment));
  if (then[0] !== told[0]) return { proposal: null, since: told };
  return {
    proposal: then.reduce<Proposal | null>((proposal, event) => evolve(proposal, event), null),
    since: told.filter((event) => !then.includes(event)),
  };
}

/** At which moment each event of a stream came about; one that puts another right, when that one did. */
function happenedIn(events: readonly RecordedEvent[]): (event: RecordedEvent) => Instant {
  const at = new Map(events.map((event) => [event.position, event]));
  const received = new Map(events.flatMap((event) => receiptOf(event)));
  const first = (event: RecordedEvent): RecordedEvent => {
    const before = event.corrects === null ? undefined : at.get(event.corrects);
    return before ? first(before) : event;
  };
  return (event) => {
    const { actor, recorded } = first(event);
    return actor === 'clock' || actor === 'import' ? '' : (received.get(recorded) ?? recorded);
  };
}

/** What was recorded at one moment came in one message. */
function receiptOf({ type, data, recorded }: RecordedEvent): [Instant, Instant][] {
  const { received, at } = data as { received?: { at: Instant }; at?: Instant };
  if (received) return [[recorded, received.at]];
  return type === 'act-received' && at ? [[recorded, at]] : [];
}

import { londonDay } from './calendar/london.ts';
import { spoken } from './calendar/spoken.ts';
import { type Instant, lastDayOf } from './day.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { VOIDED } from './fold.ts';
import type { Actor } from './proposal/actors.ts';
import type { Formal } from './proposal/formal-events.ts';
import { londonTime } from './proposal/london-time.ts';
import type { RuleId } from './rules.ts';

/** The act for which an entry is taken back, and how it was received. */
type For = { title: string; received: NonNullable<Actor['received']>; now: Instant };
/** The correction that takes an entry out of what is told, and the fact that tells that it was there. */
type TakenBack = { voided: NewEvent; said: NewEvent };

/** A closure that time alone had made, contradicted by a message that was received in time (RIGHT-25). */
export function closureTakenBack(closure: RecordedEvent, on: For): TakenBack {
  const reason = `Reversed: ‘${on.title}’ was received in time, on ${spoken(on.received.on)}.`;
  const said = { type: 'closure-reversed', data: { entry: closure.position, closed: lastDayOf(closure.effective), reason } };
  return takenBack(closure, { ...on, rule: 'RIGHT-25', reason, said });
}

/** An adoption that gives way to one received before it (RIGHT-26). */
export function adoptionTakenBack(adoption: RecordedEvent, on: For & { nameOf: (id: string) => string }): TakenBack {
  const { organisation, at } = adoption.data as Formal<'adopted'>;
  const reason = `The first valid notice counts: one received at ${londonTime(on.received.at)} came before it.`;
  const said = { type: 'adoption-displaced', data: { entry: adoption.position, organisation, at, reason } };
  return takenBack(adoption, { ...on, rule: 'RIGHT-26', reason, said });
}

function takenBack(
  entry: RecordedEvent,
  { received, now, rule, reason, said }: For & { rule: RuleId; reason: string; said: Pick<NewEvent, 'type' | 'data'> },
): TakenBack {
  const by = { v: 1, actor: received.recordedBy, rule, source: null };
  return {
    voided: { ...by, type: VOIDED, effective: entry.effective, corrects: entry.position, data: { reason } },
    said: { ...by, ...said, effective: { on: londonDay(now) }, corrects: null },
  };
}

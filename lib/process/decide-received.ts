import type { AnyAct } from './act.ts';
import { londonDay } from './calendar/london.ts';
import { spoken } from './calendar/spoken.ts';
import type { Context } from './context.ts';
import { type Instant, lastDayOf } from './day.ts';
import { type Decision, decide } from './decide.ts';
import type { RecordedEvent } from './event.ts';
import { fold, tell, VOIDED } from './fold.ts';
import type { Actor } from './proposal/actors.ts';
import { isFormal } from './proposal/formal.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';
import { refuse } from './refusal.ts';

/** What is asked of an act that the Helpdesk received before it is recorded: the whole stream, since the state at receipt decides. */
export type AskedLate = { events: readonly RecordedEvent[]; actor: Actor; context: Context; now: Instant; input: unknown };

/**
 * Decides an act on the state at its receipt (RIGHT-25). What time alone has closed since is voided by a correction that names it, and that it was is told;
 * where a person has acted since, it is refused, for the Code Administrator to settle. Throws without a time of receipt.
 */
export function decideAsReceived(act: AnyAct, { events, actor, context, now, input }: AskedLate): Decision {
  const { received } = actor;
  if (!received) throw new Error(`"${act.act}" is decided as received, and no time of receipt is given`);
  if (received.at > now) return refuse('RIGHT-25', 'The time of receipt is still to come.');
  const since = tell(events).filter((event) => isFormal(event.type) && lastDayOf(event.effective) > received.on);
  const acted = since.find((event) => event.actor !== 'clock');
  if (acted)
    return refuse(
      'RIGHT-25',
      `A further act was recorded on ${spoken(lastDayOf(acted.effective))}; the Code Administrator has to settle which stands.`,
    );
  const proposal = fold<Proposal>(events, evolve, { asOf: received.on });
  const decision = decide(act, { proposal, actor, context, now, input });
  if (!decision.ok) return decision;
  const reason = `Reversed: ‘${act.title}’ was received in time, on ${spoken(received.on)}.`;
  const voided = since.map((event) => ({
    type: VOIDED,
    v: 1,
    effective: event.effective,
    actor: received.recordedBy,
    rule: 'RIGHT-25',
    source: null,
    corrects: event.position,
    data: { reason },
  }));
  const reversed = since.map((event) => ({
    type: 'closure-reversed',
    v: 1,
    effective: { on: londonDay(now) },
    actor: received.recordedBy,
    rule: 'RIGHT-25',
    source: null,
    corrects: null,
    data: { entry: event.position, closed: lastDayOf(event.effective), reason },
  }));
  return { ...decision, events: [...voided, ...decision.events, ...reversed] };
}

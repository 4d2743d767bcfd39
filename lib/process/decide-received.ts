import type { AnyAct } from './act.ts';
import { type AtReceipt, atReceipt } from './at-receipt.ts';
import { spoken } from './calendar/spoken.ts';
import type { Context } from './context.ts';
import { type Instant, lastDayOf } from './day.ts';
import { type Decided, type Decision, decide, upToDate } from './decide.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { earlierAdoption } from './first-notice.ts';
import { fold } from './fold.ts';
import { notReceivable } from './outsiders.ts';
import type { Actor } from './proposal/actors.ts';
import { isFormal } from './proposal/formal.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';
import { proposerOf } from './proposal/reading.ts';
import { referenceOf } from './proposal/reference.ts';
import { refuse } from './refusal.ts';
import { adoptionTakenBack, closureTakenBack } from './take-back.ts';

/** What is asked of an act that the Helpdesk received before it is recorded: the whole stream, since the state at receipt decides. */
export type AskedLate = { events: readonly RecordedEvent[]; actor: Actor; context: Context; now: Instant; input: unknown };

/**
 * Decides an act on the state at its receipt (RIGHT-25). A closure by time that it contradicts is taken back, and so is an adoption that was received after it; where
 * a person has moved the proposal on since, it is refused, for the Code Administrator to settle (RIGHT-26). Throws without a time of receipt.
 */
export function decideAsReceived(act: AnyAct, { events, actor, context, now, input }: AskedLate): Decision {
  const { received } = actor;
  if (!received) throw new Error(`"${act.act}" is decided as received, and no time of receipt is given`);
  const notOne = notReceivable(act, actor);
  if (notOne) return notOne;
  if (received.at > now) return refuse('RIGHT-25', 'The time of receipt is still to come.');
  const { proposal, since } = atReceipt(events, received.at);
  if (!proposal) return refuse('RIGHT-25', notRaised(events));
  const decision = decide(act, { proposal, actor, context, now, input });
  if (!decision.ok || !decision.events.some(isAct)) return decision;
  const moved = movedSince({ proposal, since }).filter((event) => !standsBeside(act, event));
  const later = earlierAdoption(act, since, moved);
  if (later?.data.organisation === actor.organisation)
    return refuse('ADOPT-8', `${actor.name} has adopted ${referenceOf(proposal)} already; the earlier notice changes nothing.`);
  const [acted] = moved;
  if (acted && !later)
    return refuse(
      'RIGHT-26',
      `A further act was recorded on ${spoken(lastDayOf(acted.effective))}, after this was received; the Code Administrator has to settle which stands.`,
    );
  const told = { title: act.title, received, now };
  const back = [
    ...contradicted({ events, since, decision, now }).map((closure) => closureTakenBack(closure, told)),
    ...(later ? [adoptionTakenBack(later, { ...told, nameOf: context.nameOf })] : []),
  ];
  return { ...decision, events: [...back.map(({ voided }) => voided), ...decision.events, ...back.map(({ said }) => said)] };
}

/** An appeal stands beside another one, whichever came first; a referral leaves the stage as it is and stands beside everything. */
const standsBeside = ({ act }: AnyAct, { type }: RecordedEvent): boolean =>
  act === 'refer-decision' || (act === 'appeal' && type === 'appealed');

const isAct = ({ type, actor }: NewEvent): boolean => isFormal(type) && actor !== 'clock';

/** What people have recorded since that changed the stage or the Proposer. */
function movedSince({ proposal, since }: AtReceipt): RecordedEvent[] {
  const moved: RecordedEvent[] = [];
  since.reduce((before, event) => {
    const after = evolve(before, event);
    if (event.actor !== 'clock' && (after.stage !== before?.stage || (before && proposerOf(after) !== proposerOf(before))))
      moved.push(event);
    return after;
  }, proposal);
  return moved;
}

/** The closures by time alone that would not have come about with this act in its place. */
function contradicted(asked: {
  events: readonly RecordedEvent[];
  since: RecordedEvent[];
  decision: Decided;
  now: Instant;
}): RecordedEvent[] {
  const { events, since, decision, now } = asked;
  const closures = since.filter(({ actor }) => actor === 'clock');
  if (closures.length === 0) return [];
  const last = Math.max(...events.map(({ position }) => position));
  const stream = events[0]?.stream ?? '';
  const own = decision.events.map((event, i): RecordedEvent => {
    const position = last + 1 + i;
    return { ...event, stream, version: position, position, recorded: now };
  });
  const open = fold<Proposal>([...events.filter((event) => !closures.includes(event)), ...own], evolve) as Proposal;
  const again = upToDate(open, now).overdue.map(named);
  return closures.filter((closure) => !again.includes(named(closure)));
}

const named = ({ type, effective }: NewEvent): string => `${type} ${lastDayOf(effective)}`;

function notRaised(events: readonly RecordedEvent[]): string {
  const proposal = fold<Proposal>(events, evolve);
  const since = proposal?.raised ?? events[0]?.effective;
  const day = since ? `: it is on record since ${spoken(lastDayOf(since))}` : '';
  return `${proposal ? referenceOf(proposal) : 'It'} was not raised then${day}.`;
}

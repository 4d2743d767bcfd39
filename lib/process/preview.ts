import { type AnyAct, notAsked } from './act.ts';
import { fieldsOf } from './audience.ts';
import { londonDay } from './calendar/london.ts';
import { type Asked, type Decided, type Decision, decide, imagined } from './decide.ts';
import { type AskedLate, decideAsReceived } from './decide-received.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { fold } from './fold.ts';
import { audiencesOf, type Telling } from './notices.ts';
import { type StartedClock, startedClocks } from './preview-clocks.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';
import { stageLabel } from './proposal/reading.ts';

/** What confirming an act would bring about: the stage before and after, the clocks that it starts, its effects, who is told, and what becomes public when. */
export type Preview = {
  before: string | null;
  after: string;
  clocks: StartedClock[];
  effects: readonly string[];
  told: Telling[];
  becomesPublic: { label: string; value: unknown }[];
  /** What a later event makes public, named by its type. */
  becomesPublicLater: { label: string; event: string }[];
  staysPrivate: string[];
  /** What is taken back since it came later than what was received: a closure by time alone (RIGHT-25), or another's adoption (RIGHT-26). */
  takesBack: { closure: boolean; adoption: boolean };
  proposal: Proposal;
  /** What would be recorded, in order. */
  events: readonly NewEvent[];
};

export type Previewed = { ok: true; preview: Preview } | Exclude<Decision, { ok: true }>;

/** Decides an act and folds the events in without saving; the refusal or the invalid form where it cannot be taken. */
export function preview(act: AnyAct, asked: Asked & { input: unknown }): Previewed {
  const decision = decide(act, asked);
  if (!decision.ok) return decision;
  const { now, proposal: before } = asked;
  const after = decision.events.reduce<Proposal | null>((p, event) => evolve(p, imagined(event, p, now, before?.id)), before) as Proposal;
  return { ok: true, preview: foreseen(act, decision, before, after, asked) };
}

/** The same for an act that the Helpdesk received earlier: decided on the state at its receipt, with what it takes back left out (RIGHT-25). */
export function previewAsReceived(act: AnyAct, asked: AskedLate): Previewed {
  const decision = decideAsReceived(act, asked);
  if (!decision.ok) return decision;
  const last = Math.max(0, ...asked.events.map((event) => event.position));
  const stream = asked.events[0]?.stream ?? '';
  const imaginedEvents = decision.events.map((event, i): RecordedEvent => {
    const position = last + 1 + i;
    return { ...event, stream, version: position, position, recorded: asked.now };
  });
  const after = fold<Proposal>([...asked.events, ...imaginedEvents], evolve) as Proposal;
  return { ok: true, preview: foreseen(act, decision, fold<Proposal>(asked.events, evolve), after, asked) };
}

function foreseen(
  act: AnyAct,
  { events, input }: Decided,
  before: Proposal | null,
  after: Proposal,
  { actor, context, now }: Pick<Asked, 'actor' | 'context' | 'now'>,
): Preview {
  const today = londonDay(now);
  const unasked = notAsked(act, actor.kinds);
  const fields = fieldsOf(act.input).filter(({ name }) => input[name] !== undefined && !unasked.includes(name));
  const open = fields.filter((field) => field.audience.to === 'public');
  const later = fields.flatMap(({ label, audience }) => (audience.to === 'public-from' ? [{ label, event: audience.event }] : []));
  return {
    before: before && stageLabel(before, context.settings, today),
    after: stageLabel(after, context.settings, today),
    clocks: startedClocks(before, after, context),
    effects: act.effects,
    told: events
      .flatMap(audiencesOf)
      .filter((one, i, all) => all.findIndex((other) => other.audience === one.audience && other.committee === one.committee) === i)
      .map(({ audience, committee }) => (committee ? { audience, committee } : { audience })),
    becomesPublic: open.map(({ label, name }) => ({ label, value: input[name] })),
    becomesPublicLater: later,
    staysPrivate: fields.filter((field) => field.audience.to === 'private').map((field) => field.label),
    takesBack: {
      closure: events.some(({ type }) => type === 'closure-reversed'),
      adoption: events.some(({ type }) => type === 'adoption-displaced'),
    },
    proposal: after,
    events,
  };
}

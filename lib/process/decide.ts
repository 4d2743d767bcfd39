import type { AnyAct, Circumstances, Drafted } from './act.ts';
import { londonDay } from './calendar/london.ts';
import { spoken } from './calendar/spoken.ts';
import type { Context } from './context.ts';
import { type Day, type Instant, lastDayOf } from './day.ts';
import type { NewEvent, RecordedEvent } from './event.ts';
import { firstFaults } from './faults.ts';
import { type Actor, actorsInWords } from './proposal/actors.ts';
import { leadsFrom } from './proposal/arrows.ts';
import { awaiting } from './proposal/awaiting.ts';
import { notAtItsMeeting, notCarried } from './proposal/carried.ts';
import { changesNothing } from './proposal/changes-nothing.ts';
import { due } from './proposal/due.ts';
import { isFormal } from './proposal/formal.ts';
import { knownFromPapers } from './proposal/papers-only.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';
import { entitled, stageLabel } from './proposal/reading.ts';
import { referenceOf } from './proposal/reference.ts';
import { howItCameAbout, throughHelpdesk } from './recorded-for.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { RuleId } from './rules.ts';
import { schemaOf } from './subjects.ts';

/** What is asked: who does what to which proposal, in which circumstances. `proposal` null: a form that waits for acceptance (context.submission). */
export type Asked = { proposal: Proposal | null; actor: Actor; context: Context; now: Instant };

/** A form that does not hold together: a message for each field. */
export type Invalid = { ok: false; invalid: Record<string, string> };
/** The events to commit, in order, those that time has brought about before; `input` is the parsed form. */
export type Decided = { ok: true; events: NewEvent[]; input: Record<string, unknown> };
export type Decision = Decided | Invalid | Refusal;

/**
 * Decides an act: applies what time has brought about, checks who may do it and from which stage, validates the form, then asks the act itself.
 * Changes nothing. Throws only where an act drafts an event that its schema does not accept.
 */
export function decide(act: AnyAct, { input, ...asked }: Asked & { input: unknown }): Decision {
  const { on, overdue } = circumstances(asked);
  const refused = mayTake(act, on);
  if (refused) return refused;
  const lost = notAtItsMeeting(on.actor, on.context, on.today) ?? notCarried(act, on.actor, on.context);
  if (lost) return lost;
  const parsed = act.input.safeParse(input);
  if (!parsed.success) return { ok: false, invalid: firstFaults(parsed.error) };
  const unheard = unknownMeeting(parsed.data.meeting, on.context);
  if (unheard) return unheard;
  const day = typeof parsed.data.on === 'string' ? parsed.data.on : (act.dayOf?.({ ...on, input: parsed.data }) ?? on.today);
  const untimely = outOfOrder(on, day);
  if (untimely) return untimely;
  const answer = act.decide({ ...on, today: day, input: parsed.data });
  if (!Array.isArray(answer)) return answer;
  const overtaken = answer.some((draft) => isFormal(draft.type)) && outrun(on, day);
  if (overtaken) return overtaken;
  const rule = act.rule[0] as RuleId;
  const drafted = answer.map((draft) => newEvent(throughHelpdesk(draft, on.actor), day, on.actor.id, rule, on.proposal.id));
  if (changesNothing(on.proposal, drafted, (events) => events.reduce((p, event) => evolve(p, imagined(event, p, on.now)), on.proposal)))
    return refuse(rule, `That is on record of ${on.id} already, so nothing about it changes.`);
  const how = howItCameAbout(act, on.actor, answer).map((told) => newEvent(told, day, told.by, told.rule, on.proposal.id));
  return { ok: true, events: [...overdue, ...drafted, ...how], input: parsed.data };
}

/** Why somebody cannot take an act now, before anything is typed; null where nothing stands in the way. */
export function blocked(act: AnyAct, asked: Asked): Refusal | null {
  return mayTake(act, circumstances(asked).on);
}

/** Each act of the table that somebody is entitled to in the proposal's stage, with what stands in its way. */
export function actsAmong(table: readonly AnyAct[], asked: Asked): { act: AnyAct; refusal: Refusal | null }[] {
  const { on } = circumstances(asked);
  return table
    .filter((act) => entitled(on.proposal, on.actor, act.by) && reachable(act, on.proposal))
    .map((act) => ({ act, refusal: knownFromPapers(on.proposal) ?? act.ready?.(on) ?? null }));
}

/** The proposal with what time has brought about folded in, and those events, to be recorded before anything else. */
export function upToDate(proposal: Proposal, now: Instant): { proposal: Proposal; overdue: NewEvent[] } {
  const overdue: NewEvent[] = [];
  let current = proposal;
  for (let next = due(current, londonDay(now)); next; next = due(current, londonDay(now))) {
    const event = newEvent(next.event, next.on, 'clock', next.rule, current.id);
    overdue.push(event);
    current = evolve(current, imagined(event, current, now));
  }
  return { proposal: current, overdue };
}

/** A decided event as it would be read back, for folding it in without saving. */
export function imagined(event: NewEvent, proposal: Proposal | null, now: Instant, stream = 'proposal/new'): RecordedEvent {
  const position = (proposal?.lastEntry ?? 0) + 1;
  return { ...event, stream: proposal?.id ?? stream, version: position, position, recorded: now };
}

function circumstances({ proposal, actor, context, now }: Asked): { on: Circumstances; overdue: NewEvent[] } {
  const moment = actor.received?.at ?? now;
  const current = upToDate(proposal ?? awaiting(context, moment), moment);
  const today = londonDay(moment);
  const id = proposal ? referenceOf(proposal) : `‘${current.proposal.title}’`;
  const label = stageLabel(current.proposal, context.settings, today);
  return {
    on: { proposal: current.proposal, id, label, actor, context, today, now: moment, recordedOn: londonDay(now) },
    overdue: current.overdue,
  };
}

function mayTake(act: AnyAct, on: Circumstances): Refusal | null {
  const known = knownFromPapers(on.proposal);
  if (known) return known;
  if (!entitled(on.proposal, on.actor, act.by))
    return act.notEntitled?.(on) ?? refuse(act.rule[0] as RuleId, `‘${act.title}’ is for ${actorsInWords(act.by)}.`);
  if (!reachable(act, on.proposal))
    return act.elsewhere?.(on) ?? refuse('STAGE-1', `‘${act.title}’ is not possible while ${on.id} is in ${on.label}.`);
  return act.ready?.(on) ?? null;
}

/** A form can name any id: what happened at a meeting that is not on record is not recorded. */
function unknownMeeting(meeting: unknown, { meetingOf }: Context): Refusal | null {
  if (typeof meeting !== 'string' || meetingOf(meeting)) return null;
  return refuse('CALENDAR-3', 'That meeting is not on record: choose one from the list, or schedule it first.');
}

const reachable = (act: AnyAct, { stage, regime }: Proposal): boolean =>
  (act.regime ?? regime) === regime && stage !== null && leadsFrom(act, stage);

/** An act takes effect neither in the future nor before the proposal came into its stage. */
function outOfOrder(on: Circumstances, day: Day): Refusal | null {
  if (day > on.today) return refuse('STAGE-1', `${spoken(day)} is still to come; an act is recorded once it has happened.`);
  const since = on.proposal.steps.at(-1)?.effective;
  if (since && day < lastDayOf(since)) return refuse('STAGE-1', `${on.id} has been in ${on.label} only since ${spoken(lastDayOf(since))}.`);
  return null;
}

/** Formal acts are recorded in the order in which they happened: one of an earlier day would change what a later one was decided on. */
function outrun({ proposal, id }: Circumstances, day: Day): Refusal | null {
  const last = proposal.events.reduce<Day>((latest, { type, effective }) => {
    return isFormal(type) && lastDayOf(effective) > latest ? lastDayOf(effective) : latest;
  }, '');
  return day < last
    ? refuse('STAGE-1', `An act on ${id} of ${spoken(last)} is on record already, so none of an earlier day can be added.`)
    : null;
}

function newEvent({ type, data, corrects, on }: Drafted, day: Day, actor: string, rule: RuleId, stream: string): NewEvent {
  const content = schemaOf(stream, type).parse(data) as Record<string, unknown>;
  const effective = corrects?.effective ?? { on: on ?? day };
  return { type, v: 1, effective, actor, rule, source: null, corrects: corrects?.entry ?? null, data: content };
}

/** What is wrong with a form by field (see firstFaults). */
export const faultsOf = (form: AnyAct['input'], input: unknown): Record<string, string> => firstFaults(form.safeParse(input).error);

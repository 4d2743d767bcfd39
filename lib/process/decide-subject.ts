import type { Invalid } from './decide.ts';
import type { NewEvent } from './event.ts';
import { firstFaults } from './faults.ts';
import { actorsInWords } from './proposal/actors.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { RuleId } from './rules.ts';
import type { AnySubjectAct, SubjectCircumstances, SubjectDraft, SubjectOutcome } from './subject-act.ts';
import { schemaOf } from './subjects.ts';

export type SubjectDecided = Omit<SubjectOutcome, 'events' | 'also'> & {
  events: NewEvent[];
  also: { stream: string; event: NewEvent }[];
  input: Record<string, unknown>;
};

/** Decides an act on a subject that is not a proposal: who may, whether the form holds together, then the act itself. Changes nothing. */
export function decideSubject(act: AnySubjectAct, on: SubjectCircumstances, input: unknown): SubjectDecided | Invalid | Refusal {
  const refused = maySubject(act, on);
  if (refused) return refused;
  const parsed = act.input.safeParse(input);
  if (!parsed.success) return { ok: false, invalid: firstFaults(parsed.error) };
  const outcome = act.decide({ ...on, input: parsed.data });
  if (!outcome.ok) return outcome;
  const rule = act.rule[0] as RuleId;
  const eventOn = (stream: string, { type, data, on: day, corrects }: SubjectDraft): NewEvent => {
    const content = schemaOf(stream, type).parse(data) as Record<string, unknown>;
    return { type, v: 1, effective: { on: day }, actor: on.actor.id, rule, source: null, corrects: corrects ?? null, data: content };
  };
  const events = outcome.events.map((event) => eventOn(outcome.stream, event));
  const also = (outcome.also ?? []).map(({ stream, event }) => ({ stream, event: eventOn(stream, event) }));
  return { ...outcome, events, also, input: parsed.data };
}

/** Why somebody cannot take an act whatever is typed; null where nothing stands in the way. */
export function maySubject(act: AnySubjectAct, { actor }: Pick<SubjectCircumstances, 'actor'>): Refusal | null {
  if (actor.kinds.some((kind) => act.by.includes(kind))) return null;
  return refuse(act.rule[0] as RuleId, `‘${act.title}’ is for ${actorsInWords(act.by)}.`);
}

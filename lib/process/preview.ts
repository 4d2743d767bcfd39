import type { AnyAct } from './act.ts';
import { fieldsOf } from './audience.ts';
import { deadline } from './calendar/deadlines.ts';
import { londonDay } from './calendar/london.ts';
import type { Working } from './calendar/working.ts';
import type { Day } from './day.ts';
import { type Asked, type Decision, decide, imagined } from './decide.ts';
import { windowOn } from './proposal/now-window.ts';
import { evolve, type Proposal } from './proposal/proposal.ts';
import { stageLabel } from './proposal/reading.ts';

/** What confirming an act would bring about: the stage before and after, the window that it starts, its effects, and what becomes public. */
export type Preview = {
  before: string | null;
  after: string;
  window: { title: string; day: Day; working: Working | null } | null;
  effects: readonly string[];
  becomesPublic: { label: string; value: unknown }[];
  staysPrivate: string[];
  proposal: Proposal;
};

/** Decides an act and folds the events in without saving; the refusal or the invalid form where it cannot be taken. */
export function preview(act: AnyAct, asked: Asked & { input: unknown }): { ok: true; preview: Preview } | Exclude<Decision, { ok: true }> {
  const decision = decide(act, asked);
  if (!decision.ok) return decision;
  const { context, now, proposal: before } = asked;
  const after = decision.events.reduce<Proposal | null>((p, event) => evolve(p, imagined(event, p, now, before?.id)), before) as Proposal;
  const today = londonDay(now);
  const fields = fieldsOf(act.input).filter((field) => decision.input[field.name] !== undefined);
  const open = fields.filter((field) => field.audience.to === 'public');
  return {
    ok: true,
    preview: {
      before: before && stageLabel(before, context.settings, today),
      after: stageLabel(after, context.settings, today),
      window: startedWindow(before, after, asked),
      effects: act.effects,
      becomesPublic: open.map(({ label, name }) => ({ label, value: decision.input[name] })),
      staysPrivate: fields.filter((field) => !open.includes(field)).map((field) => field.label),
      proposal: after,
    },
  };
}

function startedWindow(before: Proposal | null, after: Proposal, { context }: Asked): Preview['window'] {
  const window = windowOn(after);
  if (!window || window.day === (before && windowOn(before)?.day)) return null;
  const counted = window.from ? deadline(window.key, window.from, { calendar: context.calendar, settings: context.settings }) : null;
  return { title: window.title, day: window.day, working: counted?.ok && counted.day === window.day ? counted.working : null };
}

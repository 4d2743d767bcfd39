import { z } from 'zod';
import { publicly } from './audience.ts';
import { spoken } from './calendar/spoken.ts';
import { addDays } from './day.ts';
import { refuse } from './refusal.ts';
import { isRuleId, type RuleId } from './rules.ts';
import { keptAs, settingValues } from './setting-values.ts';
import { type SettingName, type Settings, settingFacts } from './settings.ts';
import { settingsOn } from './settings-changed.ts';
import { oneEvent, subjectAct } from './subject-act.ts';
import { from, oneOf, reason } from './subject-fields.ts';

/** Days are stored with the act that set them; the hour at which a day ends is read from the settings, so it does not change under what runs. */
const hours = new Set<SettingName>(['consultationHour']);
/** Settings that no rule of this register reads yet. */
const unused = new Set<SettingName>(['rightsHour', 'refusalByPanel']);

export const settingNames = Object.keys(settingFacts) as [SettingName, ...SettingName[]];

/** Why a setting is not changed by an act of its own, or null where it can be. */
export function fixed(name: SettingName): string | null {
  if (settingValues[name]) return null;
  const { what, varies } = settingFacts[name];
  const elsewhere = keptAs[name];
  if (unused.has(name)) return `‘${what}’ is not used yet: no rule of this register would follow another value.`;
  if (elsewhere) return `‘${what}’ is kept as records of its own, under ${elsewhere.where}.`;
  if (varies === 'never') return `‘${what}’ is a date of the past that decides by which rules a proposal runs, so it is not changed.`;
  return `‘${what}’ has only one value that this register knows.`;
}

/** A setting of the closed list has another value from a day on; what was worked out before stays (SETTING-1). */
export const changeSetting = subjectAct({
  act: 'change-setting',
  kind: 'settings',
  title: 'Change a setting',
  rule: ['SETTING-1'],
  about: ['name'],
  input: z
    .object({
      name: publicly(oneOf(settingNames, 'Choose a setting of the list'), 'Setting'),
      value: publicly(
        z.unknown().refine((value) => value !== undefined, 'Choose or enter a value'),
        'New value',
      ),
      from: from('From', 'Today or later. What was raised or worked out before keeps the rules of its day.'),
      reason: reason(),
    })
    .superRefine(({ name, value }, context) => {
      const parsed = settingValues[name]?.schema.safeParse(value);
      if (parsed && !parsed.success)
        context.addIssue({ code: 'custom', path: ['value'], message: parsed.error.issues[0]?.message ?? 'Enter a value' });
    }),
  decide({ input, changed, today, windowsUntil }) {
    const name = input.name;
    const { rule, what } = settingFacts[name];
    const own: RuleId = isRuleId(rule) ? rule : 'SETTING-1';
    const unchangeable = fixed(name);
    const known = settingValues[name];
    if (unchangeable || !known) return refuse(own, unchangeable ?? `‘${what}’ is not changed.`);
    if (input.from < today)
      return refuse(
        'SETTING-1',
        `${spoken(input.from)} is past. A setting changes from today or a later day, so that nothing that has happened is judged by another rule.`,
        today,
      );
    if (hours.has(name) && windowsUntil && input.from <= windowsUntil)
      return refuse(
        'SETTING-1',
        `A window or consultation that runs now ends on ${spoken(windowsUntil)} at the hour that was published. The hour can change from the day after.`,
        addDays(windowsUntil, 1),
      );
    const before = settingsOn(changed, input.from)[name as keyof Settings];
    const typed = known.schema.parse(input.value);
    const value = known.store ? known.store(typed as never, before as never, input.from) : typed;
    const same = known.store
      ? JSON.stringify(lastOf(value)) === JSON.stringify(lastOf(before))
      : JSON.stringify(value) === JSON.stringify(before);
    if (same) return refuse('SETTING-1', 'That is the value in force on that day already.');
    const later = changed?.changes.find((change) => change.name === name && change.from > input.from);
    return oneEvent(
      'settings',
      { type: 'setting-changed', data: { name, value, from: input.from, reason: input.reason }, on: input.from },
      [
        `‘${what}’ holds with its new value from ${spoken(input.from)}.`,
        settingFacts[name].follows === 'raising'
          ? 'A proposal that was raised before keeps the value of its day.'
          : 'It holds for every proposal, whenever it was raised.',
        'Dates that are stored do not move: every window that runs now ends on the day that was published.',
        ...(later ? [`A change from ${spoken(later.from)} is recorded already and follows it.`] : []),
      ],
    );
  },
});

/** Of a list by date its last entry without the date, which is what was chosen. */
function lastOf(value: unknown): unknown {
  const last = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last !== 'object' || last === null) return value;
  const { from: _, ...rest } = last as Record<string, unknown>;
  return rest;
}

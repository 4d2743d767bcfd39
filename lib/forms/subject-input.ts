import { z } from 'zod';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { type SettingForm, settingValues } from '../process/setting-values.ts';
import type { SettingName } from '../process/settings.ts';
import type { AnySubjectAct } from '../process/subject-act.ts';

const days = new Set(['from', 'until', 'on', 'day', 'date']);
export type Typed = Record<string, string[]>;

/** What was typed, as the act's form takes it: blanks left out, days read as people write them. `errors`: a day that is none, by field. */
export function subjectInput(act: AnySubjectAct, typed: Typed): { input: Record<string, unknown>; errors: Record<string, string> } {
  const input: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  for (const [name, schema] of Object.entries(act.input.shape)) {
    const first = typed[name]?.[0]?.trim() ?? '';
    if (name === 'value') input.value = settingInput(typed);
    else if (isList(schema as z.ZodType)) input[name] = typed[name];
    else if (days.has(name) && first !== '') {
      const read = readDay(first);
      if (read.ok) input[name] = read.value;
      else errors[name] = read.error;
    } else if (first !== '') input[name] = first;
  }
  return { input, errors };
}

const isList = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodArray || (schema instanceof z.ZodDefault && schema.unwrap() instanceof z.ZodArray);

/** The value of a setting: one field, or several whose names begin with `value.`. */
function settingInput(typed: Typed): unknown {
  const form = settingValues[typed.name?.[0] as SettingName]?.form;
  if (!form) return typed.value?.[0];
  if (form.as === 'several') return typed.value;
  const parts = Object.entries(typed).flatMap(([name, values]) => (name.startsWith('value.') ? [[name.slice(6), values] as const] : []));
  if (!compound(form)) return typed.value?.[0]?.trim() || undefined;
  return Object.fromEntries(parts.map(([name, values]) => [name, form.as === 'paths' ? values : (values[0]?.trim() ?? '')]));
}

const compound = ({ as }: SettingForm): boolean => as === 'contact' || as === 'monitors' || as === 'cutoffs' || as === 'paths';

import { readDay } from '#lib/process/calendar/read-day.ts';
import type { Answers, FormField } from '#lib/process/proposal/form/field.ts';

/** The answers of a page as the form keeps them: several choices on a line each, a day as the calendar writes it where it is one, everything else as typed. */
export function typedOf(posted: Record<string, string[]>, fields: readonly FormField[]): Answers {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, one(posted[name] ?? [], kind)]));
}

function one(values: string[], kind: FormField['kind']): string {
  if (kind === 'many') return values.join('\n');
  const typed = (values[0] ?? '').trim();
  const day = kind === 'day' && typed !== '' ? readDay(typed) : null;
  return day?.ok ? day.value : typed;
}

import { formatDay } from '#components/format.ts';
import { choiceText, cutoffNames } from '#components/process/setting-words.ts';
import type { Typed } from '#lib/forms/subject-input.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { settingValues } from '#lib/process/setting-values.ts';
import type { SettingName } from '#lib/process/settings.ts';
import type { Choice } from './choices.ts';

const days = new Set(['from', 'until', 'on', 'day', 'date']);

/** What was typed for a field, as a check page says it; null for nothing. */
export function shownValue(field: string, typed: Typed, choices: Choice[] | null): string | null {
  if (field === 'value') return settingShown(typed);
  const values = (typed[field] ?? []).filter((value) => value.trim() !== '');
  const [first] = values;
  if (first === undefined) return null;
  if (choices) return values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value).join(', ');
  if (!days.has(field)) return first;
  const day = readDay(first);
  return day.ok ? formatDay(day.value) : first;
}

function settingShown(typed: Typed): string {
  const name = typed.name?.[0] as SettingName;
  const form = settingValues[name]?.form;
  const one = typed.value?.[0] ?? '';
  const part = (key: string) => typed[`value.${key}`]?.[0] ?? '';
  switch (form?.as) {
    case 'yes-no':
      return one === 'true' ? 'Yes' : 'No';
    case 'one':
    case 'several':
      return (typed.value ?? []).map((choice) => choiceText(name, choice)).join(', ');
    case 'number':
      return [one, form.unit].filter(Boolean).join(' ');
    case 'contact':
      return [part('email'), part('telephone')].filter(Boolean).join(', ');
    case 'monitors':
      return `TABASC: ${part('tabasc')}. Security Sub-Committee: ${part('ssc')}. SMKI PMA: ${part('smki-pma')}`;
    case 'cutoffs':
      return `2016 process: ${cutoffNames[part('2016')]}; since November 2018: ${cutoffNames[part('2018')]}`;
    case 'paths': {
      const urgent = (typed['value.urgentOnly'] ?? []).map((path) => choiceText(name, path)).join(', ');
      return `${(typed['value.paths'] ?? []).map((path) => choiceText(name, path)).join(', ')}${urgent ? `; where urgent also ${urgent}` : ''}`;
    }
    default:
      return one;
  }
}

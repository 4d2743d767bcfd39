import type { Day } from '#lib/process/day.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { formatDay } from '../format.ts';
import type { FieldOfAct } from './props.ts';
import { choiceWords, partLabel } from './words.ts';

/** An answer as a check page and a copy say it: the parsed value in words, null where nothing was answered. */
export function answerWords(
  value: unknown,
  control: FieldOfAct['control'],
  nameOf: (id: string) => string,
  regime?: Regime,
): string | null {
  if (value === undefined || value === null || value === '') return null;
  switch (control.kind) {
    case 'day':
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDay(String(value) as Day) : String(value);
    case 'yes-no':
    case 'tick':
      return value === true || value === 'true' ? 'Yes' : 'No';
    case 'choice':
      return choiceWords(String(value), regime);
    case 'choices':
      return (value as unknown[]).map((one) => choiceWords(String(one), regime)).join('\n');
    case 'lines':
      return (value as unknown[]).map(String).join('\n');
    case 'file':
      return 'A file, added';
    case 'record':
      return nameOf(String(value));
    case 'group':
      return partsOf(value as Record<string, unknown>, control.fields, nameOf, (name, words) => `${partLabel(name)}: ${words}`);
    case 'rows':
      return (value as Record<string, unknown>[]).map((row) => partsOf(row, control.fields, nameOf, (_, words) => words)).join('\n');
    default:
      return String(value);
  }
}

function partsOf(
  value: Record<string, unknown>,
  controls: Record<string, FieldOfAct['control']>,
  nameOf: (id: string) => string,
  say: (name: string, words: string) => string,
): string {
  return Object.entries(controls)
    .flatMap(([name, control]) => {
      const words = answerWords(value[name], control, nameOf);
      return words === null ? [] : [say(name, words)];
    })
    .join(', ');
}

import type { Day } from '#lib/process/day.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { consumerAreas, objectiveLetters, objectiveName } from '#lib/process/proposal/objectives.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { formatDay } from '../format.ts';
import { impactNames } from '../lifecycle/stated-names.ts';
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
      return (
        (value as Record<string, unknown>[])
          .filter(saysSomething)
          .map((row) => partsOf(row, control.fields, nameOf, (_, words) => words))
          .join('\n') || null
      );
    default:
      return String(value);
  }
}

/** What a line of a form that asks the same of each of a closed list is called, by the part that says which line it is. */
const lineNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  category: partyCategoryNames,
  on: impactNames,
  area: consumerAreas,
  objective: Object.fromEntries(objectiveLetters.map((letter) => [letter, objectiveName(letter)])),
};
const lines = new Set([...Object.keys(lineNames), 'body', 'aspect']);

/** Whether a row answers anything: a line of a closed list is sent with the form, also where nothing is said of it. */
const saysSomething = (row: Record<string, unknown>): boolean => {
  const filled = Object.keys(row).filter((name) => row[name] !== undefined && row[name] !== '');
  return filled.length !== 1 || !lines.has(filled[0] ?? '');
};

function partsOf(
  value: Record<string, unknown>,
  controls: Record<string, FieldOfAct['control']>,
  nameOf: (id: string) => string,
  say: (name: string, words: string) => string,
): string {
  return Object.entries(controls)
    .flatMap(([name, control]) => {
      const words = lineNames[name]?.[String(value[name])] ?? answerWords(value[name], control, nameOf);
      return words === null ? [] : [say(name, words)];
    })
    .join(', ');
}

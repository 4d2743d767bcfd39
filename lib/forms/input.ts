import type { AnyAct } from '#lib/process/act.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import { type Control, controlsOf } from './controls.ts';

/** What a form sent: each field with its values in order. */
export type Typed = Record<string, string[]>;

/** What was typed, as the act's input: blanks are left out, days are read as people write them, rows by `rows.0.date`. What cannot be read stays as typed. */
export const inputOf = ({ input }: AnyAct, typed: Typed): Record<string, unknown> => valuesOf(controlsOf(input.shape), typed, '');

function valuesOf(controls: Record<string, Control>, typed: Typed, prefix: string): Record<string, unknown> {
  const values = Object.entries(controls).map(([name, control]) => [name, readControl(control, typed, `${prefix}${name}`)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function readControl(control: Control, typed: Typed, name: string): unknown {
  const all = (typed[name] ?? []).map((value) => value.trim()).filter(Boolean);
  const [first] = all;
  switch (control.kind) {
    case 'day':
      return first && dayOf(first);
    case 'figure':
      return first && (Number.isNaN(Number(first)) ? first : Number(first));
    case 'tick':
      return first === undefined ? undefined : first === 'true' || first === 'on';
    case 'yes-no':
      return first;
    case 'choices':
      return all.length > 0 ? all : undefined;
    case 'lines':
      return first === undefined
        ? undefined
        : all
            .flatMap((text) => text.split('\n'))
            .map((line) => line.trim())
            .filter(Boolean);
    case 'group':
      return filled(valuesOf(control.fields, typed, `${name}.`));
    case 'rows':
      return rowsOf(control.fields, typed, name);
    default:
      return first;
  }
}

const dayOf = (typed: string): string => {
  const read = readDay(typed);
  return read.ok ? read.value : typed;
};

const filled = (values: Record<string, unknown>) => (Object.keys(values).length > 0 ? values : undefined);

/** The rows of a table in order, those without any entry left out. */
function rowsOf(fields: Record<string, Control>, typed: Typed, name: string): Record<string, unknown>[] | undefined {
  const rows = rowNumbers(typed, name)
    .map((n) => valuesOf(fields, typed, `${name}.${n}.`))
    .filter((row) => filled(row));
  return rows.length > 0 ? rows : undefined;
}

/** The numbers of the rows that were sent, smallest first. */
export function rowNumbers(typed: Typed, name: string): number[] {
  const found = Object.keys(typed).flatMap((key) =>
    key.startsWith(`${name}.`) ? (/^\d+(?=\.)/.exec(key.slice(name.length + 1)) ?? []) : [],
  );
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

/**
 * What is wrong with a form in words that a person uses, by the name of the field that the form shows: a row that was left blank does not count when rows are numbered, a
 * mistake in a whole list or group is said at its first field.
 */
export function inWords({ input }: AnyAct, invalid: Record<string, string>, typed: Typed): Record<string, string> {
  const controls = controlsOf(input.shape);
  const labels = new Map(fieldsOf(input).map((field) => [field.name, field.label]));
  return Object.fromEntries(
    Object.entries(invalid).map(([path, message]) => {
      const [top = '', ...rest] = path.split('.');
      const control = controls[top];
      return [
        control ? fieldOf(control, top, rest, typed) : path,
        generic.test(message) && control ? asked(deepest(control, rest), labels.get(top) ?? top, rest.length > 0) : message,
      ];
    }),
  );
}

/** What Zod says by itself, which nobody outside the trade understands. */
const generic = /^(?:Invalid|Too|Expected|Required|Unrecognized)\b/;

function fieldOf(control: Control, top: string, [index, ...rest]: string[], typed: Typed): string {
  if (control.kind === 'group') return `${top}.${index ?? Object.keys(control.fields)[0]}`;
  if (control.kind !== 'rows') return top;
  const used = rowNumbers(typed, top).filter((n) => filled(valuesOf(control.fields, typed, `${top}.${n}.`)));
  return `${top}.${used[Number(index ?? 0)] ?? 0}.${rest[0] ?? Object.keys(control.fields)[0]}`;
}

const deepest = (control: Control, path: string[]): Control => {
  if (control.kind !== 'rows' && control.kind !== 'group') return control;
  return control.fields[path.at(-1) ?? ''] ?? control;
};

/** What is asked of a field that has nothing usable; `inside` a row or a group its own place says which it is. */
function asked(control: Control, label: string, inside: boolean): string {
  const of = inside ? '' : ` for ‘${label}’`;
  if (control.kind === 'day') return `Type a day${of}, for example 1 April 2027.`;
  if (control.kind === 'figure') return `Type a whole number${of}.`;
  if (control.kind === 'rows') return `Fill in at least one row of ‘${label}’.`;
  if (control.kind === 'choice' || control.kind === 'choices' || control.kind === 'record' || control.kind === 'yes-no')
    return `Choose an answer for ‘${label}’.`;
  return `Answer ‘${label}’.`;
}

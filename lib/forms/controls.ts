import type { z } from 'zod';

/** What a form shows for one field of an act's input, and how what was typed becomes a value. */
export type Control =
  | { kind: 'line' | 'text' | 'lines' | 'day' | 'figure' | 'yes-no' | 'tick' | 'file' }
  | { kind: 'record'; of: RecordKind }
  | { kind: 'choice' | 'choices'; values: string[] }
  | { kind: 'group' | 'rows'; fields: Record<string, Control> };

/** Ids that are chosen from what the register knows. */
export const recordKinds = ['meeting', 'body', 'organisation', 'person', 'proposal', 'consultation', 'release'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The control of a schema: by its kind and, for texts, by what it accepts. Throws on a kind that no form can show. */
export function controlOf(schema: z.ZodType): Control {
  const inner = unwrapped(schema);
  const { type } = inner.def as { type: string };
  if (type === 'enum') return { kind: 'choice', values: (inner as z.ZodEnum).options.map(String) };
  if (type === 'object') return { kind: 'group', fields: controlsOf((inner as z.ZodObject).shape) };
  if (type === 'array') return listOf((inner as z.ZodArray<z.ZodType>).element);
  if (type === 'number') return { kind: 'figure' };
  if (accepts(inner, true)) return { kind: accepts(schema, undefined) ? 'tick' : 'yes-no' };
  if (type === 'string' || type === 'pipe' || type === 'union') return textOf(inner);
  throw new Error(`No control shows a "${type}"`);
}

export const controlsOf = (shape: Record<string, unknown>): Record<string, Control> =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, controlOf(schema as z.ZodType)]));

function listOf(element: z.ZodType): Control {
  const control = controlOf(element);
  if (control.kind === 'group') return { kind: 'rows', fields: Object.fromEntries(Object.entries(control.fields).map(onOneLine)) };
  if (control.kind === 'choice') return { kind: 'choices', values: control.values };
  return { kind: 'lines' };
}

/** A text in a row of a table is one line. */
const onOneLine = ([name, control]: [string, Control]): [string, Control] => [name, control.kind === 'text' ? { kind: 'line' } : control];

function textOf(schema: z.ZodType): Control {
  const of = recordKinds.find((kind) => accepts(schema, `${kind}/x1`) && !accepts(schema, 'x1'));
  if (of) return { kind: 'record', of };
  if (accepts(schema, 'x'.repeat(24)) && !accepts(schema, 'x')) return { kind: 'file' };
  if (accepts(schema, '2021-03-12') && !accepts(schema, 'x')) return { kind: 'day' };
  return { kind: accepts(schema, 'x'.repeat(300)) ? 'text' : 'line' };
}

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

/** Without what makes a field optional or gives it a value of its own. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType };
  return innerType && ['optional', 'nullable', 'default', 'prefault', 'nonoptional', 'readonly'].includes(type)
    ? unwrapped(innerType)
    : schema;
}

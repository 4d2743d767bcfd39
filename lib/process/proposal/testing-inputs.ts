import type { z } from 'zod';
import type { AnyAct } from '../act.ts';
import { addDays, type Day } from '../day.ts';

/** What Zod keeps of a schema, as far as making up a value needs it. */
type Definition = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
  shape?: Record<string, z.ZodType>;
  format?: string;
};

/** The simplest value that a schema accepts, its days on `day`; undefined where it may be left out. Throws on a kind of schema that no form has. */
export function simplest(schema: z.ZodType, day: Day): unknown {
  const def = (schema as unknown as { def: Definition }).def;
  switch (def.type) {
    case 'optional':
    case 'default':
      return undefined;
    case 'nullable':
      return null;
    case 'boolean':
      return true;
    case 'number':
    case 'int':
      return 1;
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'array':
      return [simplest(def.element as z.ZodType, day)];
    case 'union':
      return simplest(def.options?.[0] as z.ZodType, day);
    case 'pipe':
      return simplest(def.in as z.ZodType, day);
    case 'object':
      return Object.fromEntries(Object.entries(def.shape ?? {}).map(([name, inner]) => [name, simplest(inner, day)]));
    case 'string':
      return def.format === 'date' ? day : 'Words';
    default:
      throw new Error(`No value is made up for a schema of the type ${def.type}`);
  }
}

/** What each form says where nothing else is asked for: every guard that a text, a date or a tick can meet is met. */
const usual = (day: Day): Record<string, unknown> => ({
  statementFinal: true,
  proposerInsists: true,
  testingLikely: false,
  timetable: [{ what: 'Panel', on: addDays(day, 90) }],
  path: 'self-governance',
  opens: addDays(day, 1),
  closes: addDays(day, 8),
  complete: reportKeys,
  noConsultationReason: 'None was needed.',
  steps: ['More analysis'],
  secVersion: '9.9',
  authorityConsent: 'document/letter',
  confirm: true,
});

const reportKeys = ['legal-text', 'implementation', 'effects', 'categories', 'systems', 'testing', 'other-codes', 'objectives'].concat([
  'greenhouse-gas',
  'responses',
  'views',
  'operations',
  'consumers',
]);

/** A form of an act filled in so that it can be taken; `own` where a test is about a field. */
export function filledIn(act: AnyAct, day: Day, own: Record<string, unknown> = {}): Record<string, unknown> {
  const given = { ...usual(day), ...own };
  const fields = Object.entries(act.input.shape).map(([name, schema]) => [
    name,
    name in given ? given[name] : simplest(schema as z.ZodType, day),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

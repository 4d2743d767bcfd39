import type { z } from 'zod';

/** What may stand at a place within an entry: a text, a day, a number, yes or no, or one of a closed list; and whether nothing may. */
export type Shape = {
  kind: 'text' | 'day' | 'number' | 'yes-no' | 'choice';
  choices: readonly string[];
  blank: 'null' | 'left-out' | null;
};

/** What Zod keeps of a schema, as far as a way through it needs. */
type Definition = {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  element?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  shape?: Record<string, z.ZodType>;
  format?: string;
};
const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { def: Definition }).def;

/** The shape at the end of a way (`document.sections.0.text`); null where the schema has nothing simple there. */
export function shapeAt(schema: z.ZodType, way: readonly string[], blank: Shape['blank'] = null): Shape | null {
  const def = definitionOf(schema);
  const [part, ...rest] = way;
  if (def.innerType) return shapeAt(def.innerType, way, way.length > 0 ? null : (blankOf[def.type] ?? blank));
  if (def.in) return shapeAt(def.in, way, blank);
  if (def.options) return def.options.map((option) => shapeAt(option, way, blank)).find((shape) => shape !== null) ?? null;
  if (part === undefined) return simple(def, blank);
  const inner = def.element ?? def.shape?.[part];
  return inner ? shapeAt(inner, rest) : null;
}

const blankOf: Readonly<Record<string, Shape['blank']>> = { nullable: 'null', optional: 'left-out' };

function simple({ type, format, entries }: Definition, blank: Shape['blank']): Shape | null {
  if (type === 'enum') return { kind: 'choice', choices: Object.values(entries ?? {}), blank };
  if (type === 'boolean') return { kind: 'yes-no', choices: [], blank };
  if (type === 'number' || type === 'int') return { kind: 'number', choices: [], blank };
  if (type === 'string') return { kind: format === 'date' ? 'day' : 'text', choices: [], blank };
  return null;
}

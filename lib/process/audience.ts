import { z } from 'zod';

/** Who reads a field of an act's form: everybody, only those whom it concerns, or everybody from a stated event on. */
export type Audience = { to: 'public' } | { to: 'private' } | { to: 'public-from'; event: string };

type Field = { audience: Audience; label: string; hint?: string };
const fields = z.registry<Field>();

/** A field that is published with the act. `label` is what the form calls it. */
export const publicly = <T extends z.ZodType>(schema: T, label: string, hint?: string): T =>
  field(schema, { audience: { to: 'public' }, label, hint });

/** A field that never leaves those whom it concerns. */
export const privately = <T extends z.ZodType>(schema: T, label: string, hint?: string): T =>
  field(schema, { audience: { to: 'private' }, label, hint });

/** A field that becomes public with a later event, named by its type. */
export const publicFrom = <T extends z.ZodType>(event: string, schema: T, label: string, hint?: string): T =>
  field(schema, { audience: { to: 'public-from', event }, label, hint });

/** A schema that several acts share is copied, so that each form keeps its own words. */
function field<T extends z.ZodType>(schema: T, facts: Field): T {
  const own = schema.clone() as T;
  fields.add(own, facts);
  return own;
}

/** What a form needs to know of each field of an input, in the order of the form. Throws on a field that does not state its audience. */
export function fieldsOf(
  input: z.ZodObject,
): { name: string; schema: z.ZodType; audience: Audience; label: string; hint?: string; required: boolean }[] {
  return Object.entries(input.shape).map(([name, schema]) => {
    const field = fields.get(schema as z.ZodType);
    if (!field) throw new Error(`The field "${name}" does not say who reads it`);
    return { name, schema: schema as z.ZodType, ...field, required: !(schema as z.ZodType).safeParse(undefined).success };
  });
}

/** A text that somebody types: trimmed, not blank, at most so many characters. */
export const text = (max: number) => z.string().trim().min(1, 'Enter a text').max(max, `Use at most ${max} characters`);

/** Yes or no, from a form or from code. */
export const yesOrNo = z.union([z.boolean(), z.stringbool()]);

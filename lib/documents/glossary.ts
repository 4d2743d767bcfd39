import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { source } from '../process/event.ts';

/** One way of spelling a term out, and every place that prints it so; papers that disagree stand side by side. */
const expansion = z.strictObject({ text: z.string().min(1), in: z.array(source).min(1) });

/** What a term means: a paper's own words with their place (`change`: the paper adds or amends them), or words of ours. */
const definition = z.union([
  z.strictObject({ text: z.string().min(1), ours: z.literal(true) }),
  z.strictObject({ text: z.string().min(1), ours: z.literal(false), source, change: z.enum(['new', 'amended']).optional() }),
]);

export const glossaryEntry = z
  .strictObject({
    term: z.string().min(1),
    expansions: z.array(expansion),
    definitions: z.array(definition),
    /** Terms of other entries. */
    seeAlso: z.array(z.string()),
  })
  .refine((entry) => entry.expansions.length + entry.definitions.length > 0, { message: 'an entry must say something' });
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** The glossary of `content/glossary.json`, in the order of the alphabet. Throws on a malformed file. */
export function readGlossary(): GlossaryEntry[] {
  const file = join(process.cwd(), 'content', 'glossary.json');
  return z.array(glossaryEntry).parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A term's fragment address on the glossary page: 'I&L' is `i-l`, 'Working Day' is `working-day`. */
export const termAnchor = (term: string): string =>
  term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

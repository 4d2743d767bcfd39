import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const frontMatter = z.strictObject({
  title: z.string().min(1),
  order: z.coerce.number().int().positive(),
  /** The papers and places that the chapter rests on. */
  sources: z.array(z.string().min(1)).min(1),
});

export type GuideChapter = z.infer<typeof frontMatter> & { slug: string; markdown: string };

/** The chapters of `content/guide`, in reading order; the slug is the file's name. Throws on a malformed chapter. */
export function readGuide(): GuideChapter[] {
  const folder = join(process.cwd(), 'content', 'guide');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => parseChapter(name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => a.order - b.order);
}

/** Front matter between two `---` lines (`key: value`, and a list of `  - ` lines under a bare key), then Markdown. Throws on anything else. */
export function parseChapter(slug: string, text: string): GuideChapter {
  const [, head, markdown] = /^---\n([\s\S]*?)\n---\n+([\s\S]+)$/.exec(text) ?? [];
  if (head === undefined || markdown === undefined) throw new Error(`The guide's chapter "${slug}" has no front matter or no text`);
  const fields: Record<string, string | string[]> = {};
  let list: string[] = [];
  for (const line of head.split('\n')) {
    const [, key, value] = /^(\w+):(?: (.+))?$/.exec(line) ?? [];
    if (key) {
      list = [];
      fields[key] = value ?? list;
    } else if (line.startsWith('  - ')) list.push(line.slice(4));
    else throw new Error(`The guide's chapter "${slug}" has a front matter line that cannot be read: ${line}`);
  }
  return { slug, ...frontMatter.parse(fields), markdown };
}

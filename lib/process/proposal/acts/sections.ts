import { z } from 'zod';
import { publicly } from '../../act.ts';
import { type Section, sectionKinds } from '../../document.ts';

const row = z.strictObject({
  id: z.string().default(''),
  heading: z.string().trim().max(300).default(''),
  kind: z.enum(sectionKinds).default('other'),
  text: z.string().max(40000).default(''),
});
type Row = z.infer<typeof row>;

/** A document as a form asks for it, section by section. */
export const sections = () => publicly(z.array(row).min(1, 'Give at least one section'), 'Sections');

/** What has text, each section with an address of its own, the one that it had where it had one. */
export function writtenSections(rows: readonly Row[]): Section[] {
  const taken = new Set<string>();
  return rows
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, heading, kind, text }, n) => {
      const wanted = kebab(id) || kebab(heading) || `section-${n + 1}`;
      const own = taken.has(wanted) ? `${wanted}-${n + 1}` : wanted;
      taken.add(own);
      return { id: own, heading: heading || `Section ${n + 1}`, level: 2, kind, text: text.trim(), verbatim: false, tables: [] };
    });
}

/** A title as an address. */
export const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

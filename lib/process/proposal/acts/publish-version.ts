import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { publishedHere, type Section, sectionKinds } from '../../document.ts';
import type { Proposal } from '../proposal.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';

const kinds = ['modification-report', 'requirements', 'other'] as const;
const row = z.strictObject({
  id: z.string().default(''),
  heading: z.string().trim().max(300).default(''),
  kind: z.enum(sectionKinds).default('other'),
  text: z.string().max(40000).default(''),
});
type Row = z.infer<typeof row>;

/** A version of the Modification Report, of the business requirements or of another document, by its sections; earlier versions stay (FORM-6). */
export const publishVersion = proposalAct({
  name: 'publish-version',
  input: z.object({
    kind: publicly(z.enum(kinds), 'Which document'),
    title: publicly(text(200), 'Title'),
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    sections: publicly(z.array(row).min(1, 'Give at least one section'), 'Sections'),
    note: publicly(text(1000).optional(), 'Note on this version'),
    on: on('Day of publication'),
  }),
  decide({ proposal, today, input: { kind, title, version, sections, note } }) {
    const key = keyOf(proposal, kind, title);
    const last = proposal.documents.findLast((document) => document.key === key);
    if (last && last.kind !== kind) return refuse('FORM-6', `‘${title}’ is the name of another document of this proposal.`);
    const late = notAbove(version, last?.version, `‘${title}’`);
    if (late) return late;
    const filled = sections.filter((section) => section.text.trim() !== '');
    if (filled.length === 0) return refuse('FORM-6', `‘${title}’ has no text yet.`);
    const document = {
      key,
      kind,
      title,
      version,
      date: today,
      ...publishedHere,
      ...(note && { note }),
      sections: asSections(filled),
    };
    return [{ type: 'document-published', data: { document } }];
  },
});

/** One report and one set of requirements per proposal; another document is known by its title. */
function keyOf({ documents }: Proposal, kind: (typeof kinds)[number], title: string): string {
  if (kind === 'other') return kebab(title) || 'document';
  return documents.findLast((document) => document.kind === kind)?.key ?? kind;
}

/** Each section with an address of its own, the one that it had where it had one. */
function asSections(rows: Row[]): Section[] {
  const taken = new Set<string>();
  return rows.map(({ id, heading, kind, text }, n) => {
    const wanted = kebab(id) || kebab(heading) || `section-${n + 1}`;
    const own = taken.has(wanted) ? `${wanted}-${n + 1}` : wanted;
    taken.add(own);
    return { id: own, heading: heading || `Section ${n + 1}`, level: 2, kind, text: text.trim(), verbatim: false, tables: [] };
  });
}

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

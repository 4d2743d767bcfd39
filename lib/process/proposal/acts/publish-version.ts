import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { publishedHere } from '../../document.ts';
import type { Proposal } from '../proposal.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';
import { kebab, sections, writtenSections } from './sections.ts';

const kinds = ['modification-report', 'requirements', 'other'] as const;

/** A version of the Modification Report, of the business requirements or of another document, by its sections; earlier versions stay (FORM-6). */
export const publishVersion = proposalAct({
  name: 'publish-version',
  input: z.object({
    kind: publicly(z.enum(kinds), 'Which document'),
    title: publicly(text(200), 'Title'),
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    sections: sections(),
    note: publicly(text(1000).optional(), 'Note on this version'),
    on: on('Day of publication'),
  }),
  decide({ proposal, today, input: { kind, title, version, sections, note } }) {
    const key = keyOf(proposal, kind, title);
    const last = proposal.documents.findLast((document) => document.key === key);
    if (last && last.kind !== kind) return refuse('FORM-6', `‘${title}’ is the name of another document of this proposal.`);
    const late = notAbove(version, last?.version, `‘${title}’`);
    if (late) return late;
    const written = writtenSections(sections);
    if (written.length === 0) return refuse('FORM-6', `‘${title}’ has no text yet.`);
    const document = { key, kind, title, version, date: today, ...publishedHere, ...(note && { note }), sections: written };
    return [{ type: 'document-published', data: { document } }];
  },
});

/** One report and one set of requirements per proposal; another document is known by its title. */
function keyOf({ documents }: Proposal, kind: (typeof kinds)[number], title: string): string {
  if (kind === 'other') return kebab(title) || 'document';
  return documents.findLast((document) => document.kind === kind)?.key ?? kind;
}

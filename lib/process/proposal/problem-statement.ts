import type { Document, Section } from '../document.ts';
import type { Proposal, Stated } from './proposal.ts';

type StatementSection = { id: string; heading: string; kind: Section['kind']; level: 2 | 3; view?: true };

/** The headings of a problem statement, in their order (FORM-5). */
export const statementSections = [
  { id: 'about', heading: 'About this document', kind: 'about', level: 2 },
  { id: 'proposer', heading: 'Proposer', kind: 'about', level: 2 },
  { id: 'issue', heading: 'What is the issue or problem identified?', kind: 'issue', level: 2 },
  { id: 'background', heading: 'Background', kind: 'issue', level: 3 },
  { id: 'sec', heading: 'How does it relate to the SEC?', kind: 'issue', level: 2 },
  { id: 'impact', heading: 'What is the impact?', kind: 'impacts', level: 2 },
  { id: 'doing-nothing', heading: 'What is the impact of doing nothing?', kind: 'impacts', level: 3 },
  { id: 'views-dcc', heading: 'Views of the DCC', kind: 'views', level: 2, view: true },
  { id: 'views-parties', heading: 'Views of SEC Parties', kind: 'views', level: 2, view: true },
  { id: 'views-sub-committees', heading: 'Views of the Panel Sub-Committees', kind: 'views', level: 2, view: true },
  { id: 'views-csc', heading: 'Views of the Change Sub-Committee', kind: 'views', level: 2, view: true },
  { id: 'views-panel', heading: 'Initial views of the SEC Panel', kind: 'views', level: 2, view: true },
] as const satisfies readonly StatementSection[];
export type StatementSectionId = (typeof statementSections)[number]['id'];
export const statementSectionIds = statementSections.map(({ id }) => id) as [StatementSectionId, ...StatementSectionId[]];

/** What stands under the heading of a view that nobody has given yet (FORM-5). */
export const viewToCome = 'These views will be gathered during the Development Stage.';

/** The last version of the problem statement, or null before one is published. */
export const lastStatement = ({ documents }: Pick<Proposal, 'documents'>): Stated<Document> | null =>
  documents.findLast((document) => document.kind === 'problem-statement') ?? null;

/** The sections as a document has them: an empty view says that it is to come, another empty heading is left out. */
export function statementOf(texts: Readonly<Partial<Record<StatementSectionId, string>>>): Section[] {
  return (statementSections as readonly (StatementSection & { id: StatementSectionId })[]).flatMap(({ view, ...section }) => {
    const text = texts[section.id]?.trim() || (view ? viewToCome : '');
    return text ? [{ ...section, text, verbatim: false, tables: [] }] : [];
  });
}

import type { Document, LegalText, Section } from '#lib/process/document.ts';
import type { Proposal, Stated } from '#lib/process/proposal/proposal.ts';
import { allVersions } from './stated-versions.ts';

export type Gathered = { document: Stated<Document>; sections: Section[] };

/** What the proposal's latest report or problem statement says under the headings of a kind; an earlier version only where a later one is silent. */
export function gathered(proposal: Pick<Proposal, 'documents'>, ...kinds: Section['kind'][]): Gathered | null {
  for (const document of reports(proposal)) {
    const sections = withoutBareHeadings(document.sections.filter((section) => kinds.includes(section.kind)));
    if (sections.length) return { document, sections };
  }
  return null;
}

const filled = ({ text, tables }: Section): boolean => text !== undefined || tables.length > 0;

/** A heading without words stays only where sections below it need it: one that heads all the rest says what the page's own heading says. */
function withoutBareHeadings(sections: Section[]): Section[] {
  const kept = sections.filter((section, i) => filled(section) || (sections[i + 1]?.level ?? 0) > section.level);
  const [top, ...rest] = kept;
  if (!kept.some(filled) || !top) return [];
  return !filled(top) && rest.every((section) => section.level > top.level) ? rest : kept;
}

/** Versions of the report and of the problem statement, latest first, a report before a statement. */
const reports = ({ documents }: Pick<Proposal, 'documents'>): Stated<Document>[] => {
  const latestFirst = [...documents].reverse();
  return [
    ...latestFirst.filter((document) => document.kind === 'modification-report'),
    ...latestFirst.filter((document) => document.kind === 'problem-statement'),
  ];
};

const MOST = 2200;

/** Sections from the top for as long as they are no more than a screen or so, and those that wait until they are asked for. */
export function leading(sections: Section[]): { first: Section[]; rest: Section[] } {
  let length = 0;
  const upTo = sections.findIndex((section, i) => {
    length += sizeOf(section);
    return i > 0 && length > MOST;
  });
  return upTo === -1 ? { first: sections, rest: [] } : { first: sections.slice(0, upTo), rest: sections.slice(upTo) };
}

const sizeOf = ({ text, tables }: Section): number =>
  (text?.length ?? 0) + tables.reduce((n, table) => n + table.rows.flat().join('').length + 200, 0);

/** A title with its version, which some titles already print. */
export const named = ({ title, version }: { title: string; version: string | null }): string =>
  !version || title.toLowerCase().includes(version.toLowerCase().replace(/^v/, '')) ? title : `${title} ${version}`;

/** The address of a version of a document under its proposal: '/documents/modification-report@v1.0'. */
export const documentPath = ({ key, version }: Pick<Document, 'key' | 'version'>): string =>
  `/documents/${key}@${encodeURIComponent(versionKey(version))}`;

/** The name of a legal text in an address, since the texts of two solutions can have one version: 'legal-text-a@0.2'. */
export const legalTextName = ({ key, version }: Pick<LegalText, 'key' | 'version'>): string => `${key}@${version}`;

/** A version in an address: what stands before a bracket ('v0.3 (final)' → 'v0.3'), or 'unversioned' where none is printed. */
export const versionKey = (version: string | null): string => version?.split('(')[0]?.trim().replace(/\s+/g, '-') || 'unversioned';

/** The version that an address names ('key@version'); the latest where it names none. */
export function findDocument(proposal: Pick<Proposal, 'documents' | 'events'>, name: string): Stated<Document> | undefined {
  const [key, version] = name.split('@', 2);
  const versions = allVersions(proposal).filter((document) => document.key === key);
  return version === undefined ? versions.at(-1) : versions.findLast((document) => versionKey(document.version) === version);
}

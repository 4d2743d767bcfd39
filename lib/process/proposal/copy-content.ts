import type { Section } from '../document.ts';
import type { RecordedEvent } from '../event.ts';
import { VOIDED } from '../fold.ts';
import { isFact } from './evolve-fact.ts';
import type { Fact, FactType } from './facts.ts';
import { statementOf } from './problem-statement.ts';
import type { Proposal } from './proposal.ts';

/** Takes the names of real people and organisations out of a text. */
export type Anonymous = (text: string) => string;

/*
 * What somebody said stays out of a copy: views, answers, outcomes and recommendations are those of real people and bodies, and under a made-up name they would be words
 * put into a mouth. What the papers state of the matter itself is kept, with "[a SEC Party]" where they name one; sources stay with the original, to which the copy links.
 */
const kept = [
  'summarised',
  'put-in-short',
  'document-published',
  'legal-text-drafted',
  'solution-put-forward',
  'technical-change-stated',
  'party-impact-stated',
  'other-impact-stated',
  'cost-stated',
  'sec-part-affected',
  'timetable-row-stated',
  'hold-attested',
  'fact-stated',
] as const satisfies readonly FactType[];

/** What is nobody's statement, and no plan for days that are over. */
export function keeps({ type, data }: RecordedEvent): boolean {
  if (type === VOIDED || !isFact(type) || !(kept as readonly string[]).includes(type)) return false;
  if ('by' in data && data.by) return false;
  if (type === 'document-published' && (data as Fact<'document-published'>).document.kind === 'decision-notice') return false;
  if (type === 'timetable-row-stated') return data.standing === 'fact';
  if (type === 'put-in-short') return data.aspect !== 'when' && data.aspect !== 'who-decides';
  return !(type === 'fact-stated' && (data.verbatim || ofThePaper.test(String(data.topic))));
}

/** Topics that speak of a paper and its day, not of the matter. */
const ofThePaper = /address printed|inferred|next steps/i;

/** The content of a fact without what belongs to the register alone, and without names. */
export function contentOf({ type, data }: RecordedEvent, anonymous: Anonymous): Record<string, unknown> {
  const { meeting: _, consultation: __, ...rest } = data;
  if (type === 'solution-put-forward') delete rest.preference;
  if (type !== 'document-published') return eachText(rest, anonymous) as Record<string, unknown>;
  const { document } = rest as Fact<'document-published'>;
  return { document: eachText({ ...document, sections: unspoken(document.sections) }, anonymous) };
}

/** A document without the sections that tell what somebody said and whom to ask. */
const unspoken = (sections: readonly Section[]): Section[] =>
  sections.filter(({ kind, heading, id }) => kind !== 'views' && kind !== 'objectives' && id !== 'contact' && !/^views\b/i.test(heading));

/**
 * The issue of the original under the fixed headings of a problem statement: what the papers say of it, or in short where the record has no more. What comes before the question
 * what the issue is, is its background.
 */
export function issueOf(original: Proposal, anonymous: Anonymous): Section[] {
  const document = original.documents.findLast(({ sections }) => sections.some(({ kind }) => kind === 'issue'));
  const sections = unspoken((document?.sections ?? []).filter(({ kind, text }) => kind === 'issue' && text));
  const asked = Math.max(
    0,
    sections.findIndex(({ heading, id }) => /what is the issue/i.test(heading) || id === 'what-is-the-issue'),
  );
  const short = original.inShort.find(({ aspect }) => aspect === 'problem')?.text ?? original.summary?.text;
  const none = 'The record of the original does not tell the issue. Write a new version of this statement.';
  return statementOf({
    about: 'The first draft of the problem statement, made for practice from what the papers say of the real proposal.',
    issue: anonymous(joined(sections.slice(asked)) || short || none),
    background: anonymous(joined(sections.slice(0, asked))),
  });
}

const joined = (sections: readonly Section[]): string => sections.map(({ heading, text }) => `**${heading}**\n\n${text}`).join('\n\n');

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)]));
  return value;
}

import { z } from 'zod';
import { day } from './day.ts';
import { classifications, prose } from './words.ts';

/** A table as printed: one header row, every further row as many cells. The first column heads its row where `rowHeads` is set. */
export const table = z
  .strictObject({
    caption: z.string().min(1),
    columns: z.array(z.string()).min(1),
    rows: z.array(z.array(z.string())),
    rowHeads: z.boolean().default(true),
    note: z.string().optional(),
  })
  .refine((t) => t.rows.every((r) => r.length === t.columns.length), { message: 'every row needs as many cells as there are columns' });
export type Table = z.infer<typeof table>;

/** What a section is about; the lifecycle page gathers sections of a kind under its own headings. */
export const sectionKinds = [
  'about',
  'summary',
  'issue',
  'solution',
  'impacts',
  'costs',
  'implementation',
  'assessment',
  'views',
  'objectives',
  'consumers',
  'timetable',
  'requirements',
  'other',
] as const;

export const section = z.strictObject({
  /** Unique in the document, kebab-case: its fragment address. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  heading: z.string().min(1),
  level: z.int().min(2).max(5).default(2),
  kind: z.enum(sectionKinds),
  text: prose.optional(),
  /** True: the paper's own words. False: ours, reporting what the paper says. */
  verbatim: z.boolean().default(false),
  /** The place in the source paper ("Appendix A, section 3"). */
  place: z.string().optional(),
  tables: z.array(table).default([]),
});
export type Section = z.infer<typeof section>;

export const documentKinds = [
  'problem-statement',
  'modification-report',
  'progression-paper',
  'new-proposals-paper',
  'legal-text',
  'requirements',
  'consultation',
  'guide',
  'proposal-form',
  'decision-notice',
  'other',
] as const;

/** A document as structured content: each version is a document of its own under the same `key`. */
export const document = z
  .strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/),
    kind: z.enum(documentKinds),
    title: z.string().min(1),
    /** As printed ("v0.3 (final)"); null where none is printed. */
    version: z.string().nullable(),
    date: day.nullable(),
    classification: z.enum(classifications).nullable(),
    terms: z.string().min(1),
    /** Where a draft about-box and a heading disagree and the like. */
    note: z.string().optional(),
    /** False where our sources name the document and do not contain it. */
    held: z.boolean().default(true),
    sections: z.array(section).default([]),
  })
  .refine((d) => new Set(d.sections.map((s) => s.id)).size === d.sections.length, {
    message: 'section ids must be unique in the document',
  });
export type Document = z.infer<typeof document>;

/** A stretch of legal text: kept, inserted or deleted. */
export const run = z.union([
  z.strictObject({ same: z.string() }),
  z.strictObject({ ins: z.string() }),
  z.strictObject({ del: z.string() }),
]);
export type Run = z.infer<typeof run>;

export const clauseKinds = ['clause', 'instruction', 'new-definition', 'amended-definition', 'heading', 'unchanged'] as const;

export const clause = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Where in the code: 'Appendix O', 'Section D', 'Section G'. */
  part: z.string().min(1),
  /** 'G7.20', '2.3.3(a)'; null for an instruction line or a definition. */
  ref: z.string().nullable(),
  kind: z.enum(clauseKinds),
  runs: z.array(run).min(1),
  note: z.string().optional(),
});
export type Clause = z.infer<typeof clause>;

export const legalText = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  version: z.string().min(1),
  date: day.nullable(),
  /** What it is drafted against: 'Appendix O version 2.0', 'SEC version 5.18'. */
  base: z.string().nullable(),
  /** Solution keys that this text delivers. */
  appliesTo: z.array(z.string()).min(1),
  /** True only where our copy shows every insertion and deletion. */
  changesMarked: z.enum(['all', 'some', 'none']),
  note: z.string().optional(),
  classification: z.enum(classifications).nullable(),
  terms: z.string().min(1),
  clauses: z.array(clause).min(1),
});
export type LegalText = z.infer<typeof legalText>;

/** What is published here is White, and its text is held here. */
export const white = { classification: 'White', terms: 'May be shared and published, subject to copyright' } as const;
export const publishedHere = { ...white, held: true } as const;

import { z } from 'zod';
import { day } from '../day.ts';
import { section } from '../document.ts';
import { bodyId, consultationId, organisationId, partyCategory, proposalId, prose } from '../words.ts';

/** The kinds of process.md 5.1. */
export const consultationKinds = ['request-for-information', 'refinement', 'modification-report', 'secretary-of-state'] as const;

export const question = z.strictObject({
  /** Unique here; printed numbers need not be (CONSULT-11: the BEIS paper prints Q18 twice). */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** As printed: '1', 'Q18'. */
  printed: z.string().min(1),
  chapter: z.string().optional(),
  /** Verbatim. */
  text: z.string().min(1),
  /** The last question of a Refinement Consultation has comments only. */
  rationale: z.boolean().default(true),
});
export type Question = z.infer<typeof question>;

/** Sections are the paper's content, chapter by chapter; `paragraphs` as printed ("¶32–40"). */
export const chapter = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  number: z.string(),
  title: z.string().min(1),
  sections: z.array(section).default([]),
  secParts: z.array(z.string()).default([]),
});

export const answer = z.strictObject({ question: z.string(), response: z.string().nullable(), rationale: z.string().nullable() });

export const consultationEvents = {
  announced: z.strictObject({
    id: consultationId,
    title: z.string().min(1),
    kind: z.enum(consultationKinds),
    /** The proposal it is about; null for one on the code itself. */
    proposal: proposalId.nullable(),
    issuedBy: z.union([bodyId, organisationId]),
    opens: day,
    closes: day,
    /** Stated hour in London, 'HH:mm'; null where the paper states none. */
    closesAt: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .nullable(),
    /** 'fact': it was held. 'plan': it was still to come when the last paper was written. */
    standing: z.enum(['fact', 'plan']),
    terms: z.string().min(1),
    summary: prose.optional(),
    chapters: z.array(chapter).default([]),
    questions: z.array(question).default([]),
  }),
  /** One respondent's answers, verbatim; `category` as printed in `categoryPrinted`. Contact names are never entered. */
  'response-published': z.strictObject({
    organisation: organisationId,
    category: partyCategory.nullable(),
    categoryPrinted: z.string().nullable(),
    answers: z.array(answer).min(1),
  }),
  'outcome-summarised': z.strictObject({ text: prose }),
} as const;

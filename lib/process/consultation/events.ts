import { z } from 'zod';
import { day, instant } from '../day.ts';
import { section } from '../document.ts';
import { bodyId, consultationId, organisationId, partyCategory, proposalId, prose } from '../words.ts';
import { answer } from './answers.ts';
import { question } from './questions.ts';
import { standings } from './response.ts';

/** What a consultation can be on. */
export const consultationKinds = ['request-for-information', 'refinement', 'modification-report', 'secretary-of-state'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** Sections are the paper's content, chapter by chapter; `paragraphs` as printed ("¶32–40"). */
export const chapter = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  number: z.string(),
  title: z.string().min(1),
  sections: z.array(section).default([]),
  secParts: z.array(z.string()).default([]),
});

/** Stated hour in London, 'HH:mm'. */
const hour = z.string().regex(/^\d\d:\d\d$/);
const reason = z.string().min(1);
const count = z.int().min(0);

/** How many confidential ones are counted where: only cells with at least so many as the setting says (CONSULT-10). */
export const hiddenCounts = z.strictObject({
  /** By Party Category. */
  categories: z.record(z.string(), count),
  /** By question, then by what was answered. */
  answers: z.record(z.string(), z.record(z.string(), count)),
});

export const consultationEvents = {
  /** It is public from here on. Before, it is a draft of the vault. */
  announced: z.strictObject({
    id: consultationId,
    title: z.string().min(1),
    kind: z.enum(consultationKinds),
    /** The proposal it is about; null for one on the code itself. */
    proposal: proposalId.nullable(),
    issuedBy: z.union([bodyId, organisationId]),
    opens: day,
    closes: day,
    /** The hour in force when it was announced, so that a change of the setting does not move it; null where a paper states none. */
    closesAt: hour.nullable(),
    /** 'fact': it was held. 'plan': it was still to come when the last paper was written. */
    standing: z.enum(['fact', 'plan']),
    terms: z.string().min(1),
    summary: prose.optional(),
    chapters: z.array(chapter).default([]),
    questions: z.array(question).default([]),
  }),
  /** Time alone: the first day has begun. */
  opened: z.strictObject({}),
  extended: z.strictObject({ was: day, closes: day, reason }),
  'question-corrected': z.strictObject({ question: z.string(), was: z.string().min(1), text: z.string().min(1), reason }),
  /** Its proposal was withdrawn (WITHDRAW-7). */
  paused: z.strictObject({}),
  /** Its proposal was adopted; it has the Working Days that it had left. */
  resumed: z.strictObject({ opens: day, closes: day }),
  /** Time alone: the hour has struck. */
  closed: z.strictObject({}),
  cancelled: z.strictObject({ reason }),
  /** One respondent's answers, verbatim, without those that are confidential. Contact names are never entered. Organisation null: a wider stakeholder. */
  'response-published': z.strictObject({
    organisation: organisationId.nullable(),
    /** What a wider stakeholder is called; 'An individual' for a person. */
    calledAs: z.string().optional(),
    category: partyCategory.nullable(),
    categoryPrinted: z.string().nullable(),
    answers: z.array(answer),
    /** Missing for what a paper tells: counted. */
    standing: z.enum(standings).optional(),
    received: instant.optional(),
    /** Ids of the questions of which the answer is confidential. */
    withheld: z.array(z.string()).optional(),
    /** Texts that were redacted before publication, each with the reason. */
    redacted: z.array(z.strictObject({ question: z.string(), part: z.enum(['response', 'rationale']), reason })).optional(),
    /** What the respondent was asked about an answer, and what it said. */
    clarifications: z.array(z.strictObject({ question: z.string(), asked: reason, answered: reason })).optional(),
  }),
  /** All responses are out. `confidential`: those of which nothing is published, each with its category where the respondent lets it be told. */
  'responses-published': z.strictObject({
    counted: count,
    confidential: z.array(z.strictObject({ category: partyCategory.nullable(), standing: z.enum(standings) })),
    hidden: hiddenCounts,
    smallNumber: count,
    summary: prose.optional(),
  }),
  'outcome-summarised': z.strictObject({ text: prose }),
} as const;

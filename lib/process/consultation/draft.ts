import { z } from 'zod';
import { day, instant } from '../day.ts';
import { bodyId, consultationId, organisationId, proposalId } from '../words.ts';
import { chapter, consultationKinds } from './events.ts';
import { question } from './questions.ts';
import { closesAtMoment } from './status.ts';

const typedDay = z.union([day, z.literal('')]);

/** A question that is being composed: its text can still be blank. */
export const composedQuestion = question.extend({ printed: z.string(), text: z.string() });

/** What is composed of a consultation, as typed. `solutions`: those that it puts to the respondents. */
export const composed = z.strictObject({
  title: z.string(),
  kind: z.enum(consultationKinds),
  proposal: proposalId.nullable(),
  issuedBy: z.union([bodyId, organisationId]),
  opens: typedDay,
  closes: typedDay,
  summary: z.string(),
  terms: z.string(),
  chapters: z.array(chapter.extend({ title: z.string() })),
  questions: z.array(composedQuestion),
});
export type Composed = z.infer<typeof composed>;

/** A consultation that is being composed, in the vault until it is announced. Every save is a version, with what stood there before. */
export const consultationDraft = z.strictObject({
  content: composed,
  saved: z.array(z.strictObject({ at: instant, by: z.string(), what: z.string(), was: composed.nullable() })),
  /** Where it was announced: the stream, so that the draft leads there. */
  announced: consultationId.nullable(),
});
export type ConsultationDraft = z.infer<typeof consultationDraft>;

/** A saved change of what is composed; the text before stays readable. */
export const saved = (
  before: ConsultationDraft,
  content: Composed,
  { at, by, what }: { at: string; by: string; what: string },
): ConsultationDraft => ({ ...before, content, saved: [...before.saved, { at, by, what, was: before.content }] });

/** The stream of a consultation: the reference and the kind, with a number where that is taken. */
export function consultationIdFor(reference: string | null, kind: Composed['kind'], taken: (id: string) => boolean): string {
  const short = {
    'request-for-information': 'information',
    refinement: 'refinement',
    'modification-report': 'report',
    'secretary-of-state': 'variation',
  };
  const base = `consultation/${[reference ?? 'code', short[kind]]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken(id)) return id;
  }
}

/** The moment until which a draft's days say that it can be answered; null where they are not typed. */
export const closesOfDraft = ({ closes }: Composed, closesAt: string): string | null =>
  closes === '' ? null : closesAtMoment({ closes, closesAt });

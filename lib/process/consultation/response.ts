import { z } from 'zod';
import { instant } from '../day.ts';
import { waysOfReceipt } from '../proposal/actors.ts';
import { partyCategory } from '../words.ts';
import { answer } from './answers.ts';
import { confidential } from './confidential.ts';
import { respondent } from './respondent.ts';

/** 'counted'; 'other-view': printed apart and not counted (CONSULT-13); 'late': not validly given, printed as late and not counted (CONSULT-4). */
export const standings = ['counted', 'other-view', 'late'] as const;
export type ResponseStanding = (typeof standings)[number];

/** One version of a response as it was given. */
export const responseVersion = z.strictObject({
  receipt: z.string().min(1),
  /** The moment of receipt, which decides whether it was in time; `entered` where the Code Administrator recorded it later. */
  received: instant,
  entered: instant,
  how: z.enum(['here', ...waysOfReceipt]),
  /** The message of the Helpdesk's inbox in which the letter or the note of the call is kept. Never published. */
  evidence: z.string().optional(),
  /** `person/…`, or null for somebody without an account. Never published. */
  by: z.string().nullable(),
  answers: z.array(answer),
  confidential,
  standing: z.enum(standings),
});
export type ResponseVersion = z.infer<typeof responseVersion>;

/** A response with all its versions, the last one current. The category is that of the organisation's record when it was last given. */
export const response = z.strictObject({
  consultation: z.string(),
  respondent,
  category: partyCategory.nullable(),
  categoryPrinted: z.string(),
  versions: z.array(responseVersion).min(1),
  /** The moment at which it was taken back, and by whom; a new version after it stands again. */
  withdrawn: z.strictObject({ at: instant, by: z.string().nullable() }).nullable(),
});
export type StoredResponse = z.infer<typeof response>;

/** A response that is being written, by the same key. Every save is a version: who changed which fields, and what stood there before. */
export const responseDraft = z.strictObject({
  consultation: z.string(),
  respondent,
  answers: z.array(answer),
  confidential,
  saved: z.array(
    z.strictObject({
      at: instant,
      by: z.string().nullable(),
      /** Ids of questions, and 'confidential'. */
      fields: z.array(z.string()),
      was: z.strictObject({ answers: z.array(answer), confidential: confidential.nullable() }),
    }),
  ),
});
export type ResponseDraft = z.infer<typeof responseDraft>;

export type ResponseStatus = ResponseStanding | 'withdrawn';

export const currentVersion = ({ versions }: StoredResponse): ResponseVersion => versions.at(-1) as ResponseVersion;

/** Submitted, late, another view, or withdrawn. */
export const statusOfResponse = (given: StoredResponse): ResponseStatus => (given.withdrawn ? 'withdrawn' : currentVersion(given).standing);

type Given = Pick<StoredResponse, 'consultation' | 'respondent' | 'category' | 'categoryPrinted'> & { version: ResponseVersion };

/** A response submitted: the first one, or a new version that replaces the one before, which is kept (CONSULT-2). */
export const submitted = (before: StoredResponse | null, { version, ...whose }: Given): StoredResponse => ({
  ...whose,
  versions: [...(before?.versions ?? []), version],
  withdrawn: null,
});

/** A response taken back; its versions are kept. */
export const withdrawnResponse = (before: StoredResponse, at: string, by: string | null): StoredResponse => ({
  ...before,
  withdrawn: { at, by },
});

/** In order of receipt of what is current; of two received at one moment, the one entered first. */
export const inOrderOfReceipt = (responses: readonly StoredResponse[]): StoredResponse[] =>
  responses.toSorted((a, b) => {
    const [one, other] = [currentVersion(a), currentVersion(b)];
    return compare(one.received, other.received) || compare(one.entered, other.entered) || compare(one.receipt, other.receipt);
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

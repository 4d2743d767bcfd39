import { z } from 'zod';
import { privately, publicly } from './audience.ts';
import { day } from './day.ts';

/** A choice among what is recorded: `words` is what is said where nothing or something else was chosen. */
export const chosen = (id: z.ZodType<string>, words: string) =>
  z.string({ error: words }).refine((value) => id.safeParse(value).success, words);

/** One of a few values. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T, words: string) => z.enum(values, { error: words });

/** A text of one form: `words` is what is said where it is blank. */
export const line = (words: string, max = 200) => z.string({ error: words }).trim().min(1, words).max(max, `Use at most ${max} characters`);

const dayTyped = (words: string) => z.string({ error: words }).refine((value) => day.safeParse(value).success, words);

/** The day from which something holds. */
export const from = (label = 'From', hint = 'The first day on which it holds.') =>
  publicly(dayTyped('Enter the day from which it holds'), label, hint);

export const dayField = (label: string, words: string, hint?: string) => publicly(dayTyped(words), label, hint);
export const dayOrNone = (label: string, words: string, hint?: string) => publicly(dayTyped(words).optional(), label, hint);

/** The day from which what is recorded held; today where it is left blank. */
export const heldFrom = () =>
  dayOrNone(
    'From',
    'Enter the day from which it holds',
    'The first day on which it holds: today or earlier. Today where it is left blank.',
  );

export const reason = (label = 'Reason') => publicly(line('Give the reason', 2000), label, 'Published with it.');

export const ownEmail = (label: string) =>
  privately(z.string().trim().pipe(z.email('Enter an e-mail address like name@example.com')).optional(), label, 'Never published.');
export const telephone = (label: string) =>
  privately(z.string().trim().max(40, 'Use at most 40 characters').optional(), label, 'Never published.');

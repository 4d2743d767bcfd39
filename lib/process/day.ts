import { z } from 'zod';

/** A calendar day in Europe/London, `YYYY-MM-DD`. Compares correctly as a string. */
export type Day = string & { readonly __day?: never };

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string & { readonly __instant?: never };

export const day = z.iso.date();
export const instant = z.iso.datetime();

/** When something was or will be: a day, or as much of it as a paper tells ("Feb – Nov 2020", "by 5 March 2021"). */
export const when = z.union([
  z.strictObject({ on: day, text: z.string().optional() }),
  z
    .strictObject({ from: day.nullable(), to: day.nullable(), text: z.string() })
    .refine(({ from, to }) => from === null || to === null || from <= to, 'ends before it begins'),
]);
export type When = z.infer<typeof when>;

/** The day by which it had certainly happened; what lists sort by and the fold compares. */
export const lastDayOf = (w: When): Day => ('on' in w ? w.on : (w.to ?? w.from ?? '9999-12-31'));

/** The first day on which it can have happened, or null where the papers set no lower bound. */
export const firstDayOf = (w: When): Day | null => ('on' in w ? w.on : w.from);

const millisecondsOfADay = 86_400_000;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The day `n` calendar days later, or earlier where `n` is negative. Throws on a day that is not in the calendar: input is checked with `day` before. */
export const addDays = (from: Day, n: number): Day => new Date(Date.parse(from) + n * millisecondsOfADay).toISOString().slice(0, 10);

/** How many calendar days lie from one day to the other: 0 on the same day, negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / millisecondsOfADay;

export const weekday = (d: Day): Weekday => weekdays[new Date(Date.parse(d)).getUTCDay()] as Weekday;

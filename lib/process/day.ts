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
  z.strictObject({ from: day.nullable(), to: day.nullable(), text: z.string() }),
]);
export type When = z.infer<typeof when>;

/** The day by which it had certainly happened; what lists sort by and the fold compares. */
export const lastDayOf = (w: When): Day => ('on' in w ? w.on : (w.to ?? w.from ?? '9999-12-31'));

/** The first day on which it can have happened, or null where the papers set no lower bound. */
export const firstDayOf = (w: When): Day | null => ('on' in w ? w.on : w.from);

import { z } from 'zod';
import { instant } from '../../lib/process/day.ts';
import { deliveries } from '../../lib/process/following/digest.ts';
import { books } from '../schema/log.ts';

/** Who follows something by e-mail, by `{book} {address}`; a book's followers get mail about that book alone. Erased as a whole with the last thing that is followed. */
export const follower = z.strictObject({
  follows: z.array(z.strictObject({ topic: z.string(), since: instant })).min(1),
  /** `each`: a message for each notice, at once. `daily`: one digest a day. */
  delivery: z.enum(deliveries),
  /** The hour of the last digest that was looked for. */
  digested: instant.nullable(),
});

/** A wish to follow that waits for its link to be used, by the SHA-256 of the link's token. */
export const followRequest = z.strictObject({
  book: z.enum(books),
  address: z.string(),
  topic: z.string(),
  delivery: z.enum(deliveries),
  expires: instant,
});

/** The link of a message to what its reader is told of, as a follower or as the contact of a Party, by the SHA-256 of its token, which stands in that message only. */
export const followLink = z.strictObject({ book: z.enum(books), address: z.string() });

/** A line of somebody's next digest, by `{book} {address} {moment}-{random}`. `party`: its reader is told of it as the contact of a Party, so it stays when they stop following. */
export const digestLine = z.strictObject({
  at: instant,
  fact: z.string(),
  sentences: z.array(z.string()),
  path: z.string(),
  why: z.array(z.string()),
  party: z.boolean().default(false),
});

import { z } from 'zod';
import { ballot as held } from '../../lib/process/ballot/ballot.ts';
import { saidSoFar, seatVotes } from '../../lib/process/ballot/vote.ts';
import { instant } from '../../lib/process/day.ts';
import { personId } from '../../lib/process/words.ts';
import { books } from '../schema/log.ts';

const book = z.enum(books);

/** A ballot from its opening on, by book and id; nothing of it is in the log before its result is published (CB-14). */
export const ballot = held.extend({ book });

/** A seat's sealed votes, by book, ballot and seat. */
export const ballotVote = seatVotes.extend({ book });

/** What a member thinks of writing before the ballot opens, by book, matter and person: nobody else reads it. */
export const ballotDraft = z.strictObject({ book, matter: z.string(), person: personId, said: saidSoFar, saved: instant });

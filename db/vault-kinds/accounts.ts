import { z } from 'zod';
import { instant } from '../../lib/process/day.ts';
import { books } from '../schema/log.ts';

/** Who may sign in, by their e-mail address in small letters. `book`: the book whose directory gives this person powers. */
export const account = z.strictObject({
  person: z.string(),
  book: z.enum(books),
  /** Argon2id in PHC form; null until the invitation is accepted. */
  passphrase: z.string().nullable(),
  /** The authenticator's secret (base32); `confirmed` once a first code was typed. */
  totp: z.strictObject({ secret: z.string(), confirmed: z.boolean(), lastStep: z.int().nullable() }).nullable(),
  /** SHA-256 of each recovery code that was not used. */
  recovery: z.array(z.string()),
  disabled: z.boolean(),
  /** Sessions that began before are over: "sign out everywhere". */
  sessionsSince: instant,
});

/** What happened to an account, newest last, the latest 200; its owner reads it. `times`: the same thing several times in a row is one line. */
export const accountLog = z.strictObject({
  entries: z.array(z.strictObject({ at: instant, what: z.string(), times: z.int().positive().default(1) })),
});

/** A session, by the SHA-256 of its random id; the truth about who is signed in. */
export const session = z.strictObject({
  login: z.string(),
  began: instant,
  seen: instant,
  browser: z.string(),
  /** What is still asked for before anybody is signed in by it: the code of an authenticator app, after the passphrase. */
  awaits: z.enum(['nothing', 'code']).default('nothing'),
});

/** A one-time link, by the SHA-256 of its token. */
export const invitation = z.strictObject({ login: z.string(), kind: z.enum(['invitation', 'reset']), expires: instant });

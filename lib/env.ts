import { availableParallelism } from 'node:os';

/** The only origin that is ever printed (canonical addresses, link previews, feeds, mail): SITE_URL, without a slash at its end. */
export function siteUrl(): string {
  return (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? '3000'}`).replace(/\/+$/, '');
}

/** The port to listen on. Throws a sentence for one that is none. */
export function port(): number {
  const given = process.env.PORT ?? '3000';
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new RangeError(`PORT must be a number from 1 to 65535, not "${given}".`);
  return number;
}

/** How many bytes of memory finished pages may take, with their compressed copies: PAGE_CACHE_MB, 128 where it is not set. */
export function pageCacheBytes(): number {
  const megabytes = Number(process.env.PAGE_CACHE_MB ?? '128');
  if (!Number.isFinite(megabytes) || megabytes < 0)
    throw new RangeError('PAGE_CACHE_MB must be a number of megabytes, or 0 for no page cache.');
  return megabytes * 1024 * 1024;
}

/**
 * Whether a second process may help to make pages while readers wait for each other: not with HELPER=0, not where there is one core alone, and not in the demo, whose clock can be moved: for up to
 * a second two processes would disagree on what time it is.
 */
export const helps = (): boolean => process.env.HELPER !== '0' && process.env.DEMO !== '1' && availableParallelism() > 1;

/** Whether a proxy stands in front that may say who asks (x-forwarded-for): TRUST_PROXY=1. */
export const trustProxy = (): boolean => process.env.TRUST_PROXY === '1';

/** What the server's log tells: LOG_LEVEL, a level of pino; every request is told at "info". */
export const logLevel = (): string => process.env.LOG_LEVEL ?? 'info';

/** Whether made-up accounts may be signed in to without a passphrase: in the demo (DEMO=1) and in development, never on a site that is run for others. */
export const demo = (): boolean => process.env.DEMO === '1' || process.env.NODE_ENV !== 'production';

/** The bodies whose members must use an authenticator app, by the last part of their id: REQUIRE_TOTP=panel,change-board,code-administrator. */
export const bodiesWithSecondFactor = (): string[] =>
  (process.env.REQUIRE_TOTP ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The server that mail is handed to, as nodemailer reads it (`smtps://name:password@host`): SMTP_URL. Null: nothing is sent. Throws a sentence for one that is none. */
export function smtpUrl(): string | null {
  const given = process.env.SMTP_URL;
  if (!given) return null;
  if (!URL.canParse(given) || !/^smtps?:$/.test(new URL(given).protocol))
    throw new RangeError('SMTP_URL must be an address like smtps://name:password@mail.example.org:465.');
  return given;
}

/** Whom mail comes from: MAIL_FROM, an address alone or behind a name in the form `Name <address>`. */
export const mailFrom = (): string => process.env.MAIL_FROM ?? `SEC Modification Register <no-reply@${new URL(siteUrl()).hostname}>`;

import { createTransport } from 'nodemailer';
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js';
import type { Options } from 'nodemailer/lib/smtp-pool/index.js';
import { mailFrom, siteUrl } from '#lib/env.ts';

/** A message as it is handed to a mail server. `key`: its id in the outbox, of which its Message-ID is made. */
export type Outgoing = {
  key: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  replyTo?: string | undefined;
  headers?: Readonly<Record<string, string>>;
};
/** Hands messages to a mail server, one after the other. Throws where it does not take one, and Unanswered where nobody can know. */
export type MailServer = { handOver(message: Outgoing): Promise<void>; close(): void };

/** The longest that one hand-over may take, in milliseconds; the outbox keeps others away from the message for longer than that. */
export const longestHandOver = 4 * 60_000;

/** The same for every attempt, so that a mail system that gets a message a second time can tell. */
export const messageId = (key: string): string => `<${key}@${new URL(siteUrl()).hostname}>`;

/** The whole message was handed over, and no answer came: the server may have taken it. `cause`: what came instead of an answer. */
export class Unanswered extends Error {}

/** A connection to the server of SMTP_URL. It is opened with the first message, and `close` ends it. */
export function mailServer(url: string): MailServer {
  let whole = false;
  const options: Options & { maxRequeues: number } = {
    // With `url` among them the library takes no other option.
    ...parseConnectionUrl(url),
    pool: true,
    maxConnections: 1,
    // By itself the library hands a message over again when the connection ends, whatever the server had of it.
    maxRequeues: 0,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    // The library tells nobody but its log when the last line of a message is written.
    logger: loggerOf(() => {
      whole = true;
    }),
  };
  const transport = createTransport(options);
  return {
    async handOver({ key, to, headers, ...message }) {
      whole = false;
      const sending = transport.sendMail({
        ...message,
        from: mailFrom(),
        to: { name: '', address: to },
        messageId: messageId(key),
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      });
      await inTime(sending, () => transport.close()).catch((error: Error & { responseCode?: number }) => {
        throw whole && error.responseCode === undefined ? new Unanswered('No answer came.', { cause: error }) : error;
      });
    },
    close: () => transport.close(),
  };
}

/** Hears of nothing but that a message is written. */
function loggerOf(written: () => void) {
  const nothing = () => {};
  const info = (entry: unknown) => {
    if ((entry as { tnx?: string } | null)?.tnx === 'message') written();
  };
  return { level: nothing, trace: nothing, debug: nothing, info, warn: nothing, error: nothing, fatal: nothing };
}

async function inTime<T>(work: Promise<T>, giveUp: () => void): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    giveUp();
    late.reject(new Error(`The mail server took longer than ${longestHandOver / 60_000} minutes.`));
  }, longestHandOver);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

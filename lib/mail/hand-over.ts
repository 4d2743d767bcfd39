import { createTransport } from 'nodemailer';
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
/** Hands messages to a mail server, one after the other. Throws where it does not take one. */
export type MailServer = { handOver(message: Outgoing): Promise<void>; close(): void };

/** The longest that one hand-over may take, in milliseconds; the outbox keeps others away from the message for longer than that. */
export const longestHandOver = 4 * 60_000;

/** The same for every attempt, so that a mail system that gets a message a second time can tell. */
export const messageId = (key: string): string => `<${key}@${new URL(siteUrl()).hostname}>`;

/** A connection to the server of SMTP_URL. It is opened with the first message, and `close` ends it. */
export function mailServer(url: string): MailServer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async handOver({ key, to, headers, ...message }) {
      const sending = transport.sendMail({
        ...message,
        from: mailFrom(),
        to: { name: '', address: to },
        messageId: messageId(key),
        headers: { 'Auto-Submitted': 'auto-generated', ...headers },
      });
      await inTime(sending, () => transport.close());
    },
    close: () => transport.close(),
  };
}

async function inTime<T>(work: Promise<T>, giveUp: () => void): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    giveUp();
    late.reject(new Error(`The mail server took longer than ${longestHandOver / 60_000} minutes.`));
  }, longestHandOver);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

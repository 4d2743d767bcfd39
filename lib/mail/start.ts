import { setTimeout as pause } from 'node:timers/promises';
import { now } from '#lib/clock.ts';
import { smtpUrl } from '#lib/env.ts';
import { mailServer } from './hand-over.ts';
import { sendDue } from './outbox.ts';

/** The outbox at work. `stop` takes no further message and waits for the one that is being handed over. */
export type Outbox = { stop(): Promise<void> };

const every = 5_000;
/** How long a stop waits for a hand-over; of one that takes longer nobody can know whether it arrived. */
const grace = 10_000;

/** Looks for mail every five seconds as long as the server runs; `failed` is told what goes wrong with the outbox itself. Without SMTP_URL it does nothing. */
export function startOutbox(failed: (error: unknown) => void): Outbox {
  const url = smtpUrl();
  if (!url) return { stop: async () => {} };
  let running: Promise<void> | null = null;
  let stopped = false;

  const round = async () => {
    const server = mailServer(url);
    try {
      while (!stopped && (await sendDue(server, now, () => stopped)) > 0);
    } finally {
      server.close();
    }
  };
  const timer = setInterval(() => {
    running ??= round()
      .catch(failed)
      .finally(() => {
        running = null;
      });
  }, every);
  timer.unref();

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      const waited = new AbortController();
      await Promise.race([running, pause(grace, null, { signal: waited.signal })]).finally(() => waited.abort());
    },
  };
}

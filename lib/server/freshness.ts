import { openDatabase } from '#db/client.ts';
import { movement } from '#db/movement.ts';
import { headsOf, nextDeadline } from '#db/queries/freshness.ts';

/** Tells which state of the register holds now: a string that changes exactly when what was rendered before may be out of date. */
export type Freshness = { state(): string; close(): void };

/**
 * Looks at the register over a connection of its own, after every commit of this process and of any other. Drafts are committed too, so a commit
 * only says "look again" at the head of the log, the date in London and the next deadline.
 * @throws where the database cannot be read.
 */
export function freshness(file: string, clock: () => number): Freshness {
  const db = openDatabase(file, { readonly: true });
  const moved = movement(db);
  let until = 0;
  let state = '';

  const look = (at: number) => {
    const moment = new Date(at).toISOString();
    const deadline = nextDeadline(db, moment);
    const midnight = nextMidnight(moment);
    until = Date.parse(deadline !== null && deadline < midnight ? deadline : midnight);
    state = `${headsOf(db)} ${midnight} ${deadline}`;
  };

  return {
    state() {
      const at = clock();
      if (moved() || at >= until) {
        // Until the look has succeeded, the next question takes it again.
        until = 0;
        look(at);
      }
      return state;
    },
    close: () => db.$client.close(),
  };
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The moment at which the day in London ends; by summer time it is 23:00 UTC, and the days of the change have 23 or 25 hours. */
export function nextMidnight(moment: string): string {
  const start = Date.parse(moment);
  const hour = 3_600_000;
  const inHour = start - (start % hour);
  for (let at = inHour + hour; ; at += hour) if (clock.format(at).startsWith('00:')) return new Date(at).toISOString();
}

import { database } from '#db/index.ts';
import { nextDeadline } from '#db/queries/freshness.ts';
import { clock } from '#lib/clock.ts';
import { tick } from './clock.ts';

/** The longest that passes between two looks: a deadline that somebody sets meanwhile, a clock that is moved, a machine that slept. */
const longest = 20_000;

export type Clockwork = { stop(): Promise<void> };

/** Lets time pass: records at once what was missed, then what each deadline brings as soon as it is over. `failed` hears of a look that went wrong; the next one follows. */
export function startClock(failed: (error: unknown) => void): Clockwork {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const look = async () => {
    try {
      await tick(new Date(clock()).toISOString());
    } catch (error) {
      failed(error);
    }
    if (!stopped) timer = setTimeout(again, pause()).unref();
  };
  const again = () => {
    running = look();
  };
  again();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Until just after the next deadline, and never longer than the longest. */
function pause(): number {
  const at = clock();
  const next = nextDeadline(database(), new Date(at).toISOString());
  return next === null ? longest : Math.min(longest, Math.max(50, Date.parse(next) - at + 5));
}

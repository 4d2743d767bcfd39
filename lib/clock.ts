import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { londonDay } from './process/calendar/london.ts';
import type { Day, Instant } from './process/day.ts';

/** Where the demo keeps how far its clock was moved on, in milliseconds. */
export const movedFile = (): string => join(process.env.DATA_DIR ?? join(process.cwd(), 'data'), 'clock-moved');

let moved = { by: 0, readAt: Number.NEGATIVE_INFINITY };

/** The only place that reads the clock: milliseconds since 1970. The demo's clock can be moved on (`npm run clock -- --at …`); every server of it sees that within a second. */
export function clock(): number {
  const at = Date.now();
  if (process.env.DEMO !== '1') return at;
  if (at - moved.readAt >= 1000) moved = { by: movedBy(), readAt: at };
  return at + moved.by;
}

function movedBy(): number {
  try {
    return Number(readFileSync(movedFile(), 'utf8')) || 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

export const now = (): Instant => new Date(clock()).toISOString();

/** Today in Europe/London. */
export const today = (): Day => londonDay(now());

import type { Day } from '#lib/process/day.ts';
import { formatDay } from '../format.ts';

/** "from 4 January 2024", "4 January 2024 to 3 January 2026". */
export const spokenSpan = (from: Day, to: Day | null): string =>
  to ? `${formatDay(from)} to ${formatDay(to)}` : `from ${formatDay(from)}`;

import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { formatDay, formatHour } from '../format.ts';

/** "at 5pm on 12 February 2021"; without an hour "at the end of …", or for what a paper tells without one only "on …". */
export function closingText({ closes, closesAt, source }: Pick<Consultation, 'closes' | 'closesAt' | 'source'>): string {
  if (closesAt) return `at ${formatHour(closesAt)} on ${formatDay(closes)}`;
  return source ? `on ${formatDay(closes)}` : `at the end of ${formatDay(closes)}`;
}

/** "Last recorded 5 March 2021" for what comes from a paper; null for what this register ran itself. */
export function lastRecorded({ source }: Pick<Consultation, 'source'>, papers: Readonly<Record<string, Paper>>): string | null {
  if (!source) return null;
  const date = papers[source.paper]?.date;
  return date ? `Last recorded ${formatDay(date)}` : 'Last recorded in an undated paper';
}

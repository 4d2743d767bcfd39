import type { DeadlineOptions } from '#lib/process/calendar/deadlines.ts';
import { releaseCutoff } from '#lib/process/calendar/releases.ts';
import type { Day } from '#lib/process/day.ts';
import type { Release } from '#lib/process/release/release.ts';

/** The last day of decision for a release: the one that a paper prints or that was announced, else by the rule as `inForce` has it; `day` null where neither tells. */
export function cutoffOf(
  { date, decisionCutoff, source }: Pick<Release, 'date' | 'decisionCutoff' | 'source'>,
  inForce: DeadlineOptions,
): { day: Day | null; why: string } {
  if (decisionCutoff) return { day: decisionCutoff, why: source ? 'as the paper prints it' : 'as announced' };
  const byRule = releaseCutoff(date, inForce);
  return byRule.ok ? { day: byRule.day, why: 'by the rule' } : { day: null, why: byRule.reason };
}

/** 'release/2021-06' → '/releases/2021-06'. */
export const releaseHref = (id: string): string => `/releases/${id.slice(id.indexOf('/') + 1)}`;

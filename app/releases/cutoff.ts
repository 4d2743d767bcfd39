import { releaseCutoff } from '#lib/process/calendar/releases.ts';
import type { Day } from '#lib/process/day.ts';
import type { Release } from '#lib/process/release/release.ts';

/** The last day of decision for a release: the one that a paper prints, else by the rule; `day` null where neither tells. */
export function cutoffOf(release: Pick<Release, 'date' | 'decisionCutoff'>): { day: Day | null; why: string } {
  if (release.decisionCutoff) return { day: release.decisionCutoff, why: 'as the paper prints it' };
  const byRule = releaseCutoff(release.date);
  return byRule.ok ? { day: byRule.day, why: 'by the rule' } : { day: null, why: byRule.reason };
}

/** 'release/2021-06' → '/releases/2021-06'. */
export const releaseHref = (id: string): string => `/releases/${id.slice(id.indexOf('/') + 1)}`;

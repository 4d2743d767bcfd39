import { spoken } from '../calendar/spoken.ts';
import type { Context } from '../context.ts';
import type { Day } from '../day.ts';
import { windowEnd } from '../proposal/clock.ts';
import { goesToAuthority } from '../proposal/path.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { implementationFor } from '../proposal/release-of.ts';
import type { Ballot } from './ballot.ts';

/**
 * What a vote of the Change Board brings about, were its result published on a day: the decision with its date and the window for an appeal on Self-Governance, a
 * recommendation on the Authority's paths (CB-11, CALENDAR-4, APPEAL-3). One sentence each.
 */
export function effectOfReport(proposal: Pick<Proposal, 'path' | 'implementationOptions'>, context: Context, today: Day): string[] {
  if (proposal.path && goesToAuthority(proposal.path))
    return ['Your vote is a recommendation to the Authority. It goes there whether the Change Board recommends to approve or to reject.'];
  const appeal = windowEnd('cb-appeal', today, context);
  const until = appeal.ok ? `; appeal until the end of ${spoken(appeal.day)}` : '';
  const date = implementationFor(proposal as Proposal, today);
  const approved = date ? spoken(date) : 'no date of the report is left, so the Panel sets a new one';
  return [`If approved today: ${approved}${until}.`, `If rejected today, it ends there${until}.`];
}

/** What a motion brings about: the recommendation of the Change Sub-Committee (CSC-1), or the body's own decision (PN-1, PN-2). */
export function effectOfMotion({ body, motion }: Pick<Ballot, 'body' | 'motion'>): string[] {
  const how = motion?.unanimous
    ? 'It is carried only if every voting member present votes for it.'
    : body === 'body/csc'
      ? 'It is carried by a majority of the members present.'
      : 'It is carried by a majority of the votes for and against.';
  return [body === 'body/csc' ? `Your vote is part of a recommendation, not of a decision. ${how}` : how];
}

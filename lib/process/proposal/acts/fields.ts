import { z } from 'zod';
import { publicly, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { day } from '../../day.ts';
import { fileReference, meetingId } from '../../words.ts';
import type { Outcome } from '../ballot.ts';
import { milestone } from '../formal-events.ts';
import { materialEffects, ordinaryPaths } from '../path.ts';
import type { Proposal } from '../proposal.ts';

/** To whom a view can be given (REPORT-11). */
export const addressees = ['body/panel', 'body/csc', 'body/change-board', 'body/working-group'] as const;
/** The fields that several acts' forms share, each time with its own copy. */
export const on = (label = 'Day of the decision', hint = 'Leave blank for today.') => publicly(day.optional(), label, hint);
export const meeting = () => publicly(meetingId.optional(), 'Meeting');
export const reason = (label = 'Reason', max = 4000) => publicly(text(max), label);
/** A letter as it was sent; it becomes public with what it says. */
export const letterFile = (label = 'The letter as a file', says = 'decision') =>
  publicly(fileReference.optional(), label, `It is read by everybody, as the ${says} is.`);
export const noStep = 'A send-back must state the additional steps required.';
const rowsOfSteps = z.array(z.strictObject({ step: z.string().trim().max(1000, 'Use at most 1000 characters') }), noStep);
/** Further steps that a send-back asks for, one in each row (SENDBACK-2, SENDBACK-3). */
export const steps = () => publicly(rowsOfSteps, 'Additional steps required', forExample);
/** The same where they are given only if it is sent back. */
export const stepsIfSentBack = () =>
  publicly(rowsOfSteps.default([]), 'Additional steps required', `Only where it is sent back. ${forExample}`);
const forExample = 'For example: amend the legal text, revise the implementation timetable, add analysis or information.';
export const stepsIn = (given: readonly { step: string }[]): string[] => given.map(({ step }) => step).filter((step) => step !== '');
/** What a decision that is upheld or overturned on appeal comes to: nothing but an approval changes the code. */
export function outcomeOfAppeal({ formal: { decided } }: Proposal, decision: 'uphold' | 'overturn'): Outcome {
  const was = decided?.outcome === 'withdraw' ? 'reject' : (decided?.outcome ?? 'reject');
  if (decision === 'uphold') return was;
  return was === 'approve' ? 'reject' : 'approve';
}
export const path = () => publicly(z.enum(ordinaryPaths), 'Path');
/** The checklist of the path (PATH-4), what it says of Section D (PATH-7), and the Authority's word where a change needs it (PATH-3, PATH-6). */
export const pathChecklist = () => ({
  effects: publicly(
    z.array(z.enum(materialEffects)).optional(),
    'Material effects',
    'Any of them makes it the Authority’s to determine; without one it is Self-Governance.',
  ),
  governanceAside: publicly(
    yesOrNo.default(false),
    'It changes Section D, and the Panel finds no material effect on governance',
    'A change to Section D is by default the Authority’s to determine.',
  ),
  authorityContent: publicly(
    text(1000).optional(),
    'How the Authority agreed',
    'Asked for where it becomes Authority-led or no longer is, and from Authority-determined to Self-Governance: the Authority’s direction or the Significant Code Review, or where it says that it does not object.',
  ),
});
export const timetable = () => publicly(z.array(milestone).min(1, 'Give at least one date'), 'Timetable');

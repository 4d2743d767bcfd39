import type { Regime } from '#lib/process/proposal/facts.ts';
import type { Formal, FormalType } from '#lib/process/proposal/formal-events.ts';
import { pathLabel } from '#lib/process/proposal/path.ts';
import { labelOf } from '#lib/process/proposal/stages.ts';
import { formatDay } from '../format.ts';
import type { Names } from './view.ts';

type Words = { [T in FormalType]: (data: Formal<T>, names: Names, regime: Regime) => string };

const outcomeWords = {
  approve: 'approved',
  reject: 'rejected',
  'no-majority': 'not approved (no majority)',
  withdraw: 'withdrawn by the Panel',
} as const;

/** What the Authority said to a path that needs its word. */
const agreed = ({ authorityContent }: { authorityContent?: string | undefined }) =>
  authorityContent ? ` (the Authority: ${authorityContent})` : '';

/** A right is open to the end of its day; the papers name no hour (CALENDAR-2). */
const upheld = ({ upheld: stands }: { upheld?: boolean | undefined }): string =>
  stands === undefined ? '' : stands ? 'which is upheld, ' : 'which is overturned, ';
const late = ({ afterFive }: { afterFive: boolean }): string =>
  afterFive ? ', received after 5pm and in time (that a right is open to the end of its day is this register’s setting)' : '';

/** What each formal act's entry says in the history, in one line; dates are those that the entry stores. */
export const formalWords: Words = {
  accepted: (d) => `Accepted${d.urgency ? `; urgency requested, the Panel to consider it by ${formatDay(d.urgency.panelBy)}` : ''}`,
  'conversion-asked': () => 'The Proposer asked for it to become a Modification Proposal',
  'testing-stated': (d) =>
    `The Proposer stated that testing by the DCC is ${d.testingLikely ? 'likely' : 'not likely'} to be needed${d.what ? `: ${d.what}` : ''}`,
  'stopped-here': (d) => `The Proposer stopped here for now${d.reason ? `: ${d.reason}` : ''}`,
  'csc-recommended': (d) =>
    [
      `The Change Sub-Committee found it ${d.outcome === 'ready' ? 'ready' : 'not ready'} to become a Modification Proposal`,
      d.outcome === 'not-ready' && d.proposerInsists && 'the Proposer insists, so it goes to the Panel, which may still convert it',
      d.statement && `version ${d.statement} of the problem statement is final`,
    ]
      .filter(Boolean)
      .join('; '),
  converted: (d) => `Converted into a Modification Proposal${agreed(d)}`,
  'sent-to-refinement': (d, _, regime) => `Sent to the Refinement Process as ${pathLabel(d.path, regime)}: ${d.reason}${agreed(d)}`,
  'sent-to-report': (d) => `Sent straight to the report: ${d.reason}${agreed(d)}`,
  'returned-to-development': (d) => `Returned to the Development Stage: ${d.reason}`,
  held: (d) => `Put on hold: ${d.reason}`,
  released: (d) => `Taken off hold: ${d.reason}`,
  'urgency-requested': (d) => `Urgency requested: ${d.reasons}`,
  'urgency-decided': (d) => (d.granted ? 'Urgency granted' : `Urgency refused${d.reason ? `: ${d.reason}` : ''}`),
  'panel-viewed-urgency': (d) => `The Panel ${d.supports ? 'agreed' : 'did not agree'} that it is urgent: ${d.reason}`,
  'urgency-referred': (d) => `Urgency referred to the Authority: ${d.reason}`,
  'path-determined': (d, _, regime) => `Path determined, ${pathLabel(d.path, regime)}: ${d.reason}${agreed(d)}`,
  'progressed-early': (d) => `The Panel takes it to decision early: ${d.reason}`,
  'variation-objected': (d) => `The Proposer objected to the variation that the Working Group prefers: ${d.reason}`,
  'timetable-changed': (d) => `Timetable changed: ${d.reason}`,
  'implementation-date-changed': (d) => `Implementation date changed to ${formatDay(d.date)}: ${d.reason}`,
  'fast-track-resolved': (d) =>
    `The Panel resolved to ${d.outcome} it; open to objection until the end of ${formatDay(d.appealDeadline)}: ${d.reason}`,
  'fast-track-reconsidered': (d) =>
    d.outcome === 'ordinary'
      ? `The Panel lets it go on as an ordinary proposal: ${d.reason}`
      : `The Panel now resolved to ${d.outcome} it: ${d.reason}`,
  'report-submitted': () => 'Modification Report submitted to the Panel',
  'report-returned': (d) => `Modification Report returned for more work: ${d.reason}`,
  'consultation-moved': (d) => `The consultation is open from ${formatDay(d.opens)} to ${formatDay(d.closes)}`,
  'approved-for-consultation': (d) => `Approved for consultation from ${formatDay(d.opens)} to ${formatDay(d.closes)}${agreed(d)}`,
  'report-finalised': (d) =>
    `Final Modification Report submitted to the Change Board, with ${d.responses} response${d.responses === 1 ? '' : 's'}`,
  'return-recommended': (d) => `The Change Board recommended its return to the Panel: ${d.reason}`,
  'return-declined': (d) => `The Panel declined its return: ${d.reason}`,
  'result-published': (d) =>
    d.appealDeadline
      ? `Change Board result published: ${outcomeWords[d.outcome]}; open to appeal until the end of ${formatDay(d.appealDeadline)}`
      : `Change Board recommendation published: ${d.outcome === 'approve' ? 'to approve' : d.outcome === 'reject' ? 'to reject' : 'no majority'}`,
  'authority-approved': (d) => `Approved by the Authority${d.implementation ? `, to take effect on ${formatDay(d.implementation)}` : ''}`,
  'authority-rejected': () => 'Rejected by the Authority',
  'sent-back': () => 'Sent back to the Panel by the Authority',
  'decision-became-final': (d) => `The appeal window ended without an appeal: ${outcomeWords[d.outcome]}`,
  appealed: (d) => `Appealed to the ${d.forum === 'panel' ? 'Panel' : 'Authority'}${late(d)}: ${d.ground}`,
  'panel-decided-appeal': (d) => `The Panel decided the appeal, ${upheld(d)}${outcomeWords[d.outcome]}: ${d.reason}`,
  'authority-determined': (d) =>
    `Determined by the Authority, ${d.outcome === 'send-back' ? 'sent back' : `${upheld(d)}${outcomeWords[d.outcome]}`}: ${d.reason}`,
  'decision-referred': (d, n) =>
    `${n.of(d.by)} referred the Panel’s decision in entry ${d.decision} to the ${d.to === 'authority' ? 'Authority' : 'Secretary of State'}${late(d)}: ${d.ground}`,
  'referral-decided': (d) => `The Panel’s decision that was referred is ${d.upheld ? 'upheld' : 'overturned'}: ${d.reason}`,
  'withdrawn-by-proposer': (d, _, regime) => `Withdrawn by the Proposer from ${labelOf(d.resumeStage, regime)}: ${d.reason}`,
  'withdrawal-notified': (d) => `Parties told of the withdrawal; open for adoption until the end of ${formatDay(d.adoptDeadline)}`,
  adopted: (d, n) => `Adopted by ${n.of(d.organisation)}${late(d)}`,
  'adoption-window-expired': () => 'The adoption window ended without an adoption',
  implemented: (d) => `Implemented in SEC version ${d.secVersion}`,
  voided: (d) => `An entry taken back: ${d.reason}`,
};

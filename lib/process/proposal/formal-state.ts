import type { Day, Instant } from '../day.ts';
import type { Source } from '../event.ts';
import type { Outcome } from './ballot.ts';
import type { Formal, Milestone } from './formal-events.ts';
import type { Path } from './path.ts';
import type { Stage } from './stage-names.ts';
import type { UrgencyState } from './urgency.ts';

type At = { on: Day; entry: number; source: Source | null };

export type Result = Formal<'result-published'> & At & { void: boolean };
/** What a forum answered to an appeal. */
export type Answer = { by: 'panel' | 'authority'; outcome: Outcome | 'withdraw' | 'ordinary' | 'send-back'; reason: string } & At;
export type Appeal = Formal<'appealed'> &
  At & {
    /** The moment that counts: that of receipt where the Helpdesk received it. */
    at: Instant;
    /** The last day of the window in which it came. */
    deadline: Day | null;
    open: boolean;
    /** Null while it is open, and where it was closed unanswered, because the Authority considers the decision (APPEAL-3). */
    answer: Answer | null;
  };
/** Another decision of the Panel before the Authority (APPEAL-4); `answer` null while it is open. */
export type Referral = Formal<'decision-referred'> & At & { at: Instant; answer: (Formal<'referral-decided'> & At) | null };
export type Withdrawal = At & {
  reason: string;
  resumeStage: Stage;
  /** The moment that counts: that of receipt where the Helpdesk received it. */
  at: Instant;
  /** The day of the notice to all Parties and the last day to adopt; null until the notice is given. */
  notice: Day | null;
  adoptDeadline: Day | null;
  /** The Working Days of that window; null where its notice does not say it. */
  length?: number | null;
};

/** What the formal acts of a proposal add up to: what guards ask, and what clocks run from. */
export type FormalState = {
  /** True once an act was taken here, not imported from a paper: only then do clocks run on an imported proposal. */
  acted: boolean;
  submitted: Day | null;
  suggestedPath: Path | null;
  urgency: { state: UrgencyState; reasons: string | null; panelBy: Day | null; referralBy: Day | null };
  testingLikely: boolean | null;
  conversionAsked: boolean;
  /** The day on which the Proposer stopped here; null again once it asks for conversion. */
  stopped: Day | null;
  recommendation: (Formal<'csc-recommended'> & At) | null;
  timetable: Milestone[];
  /** Every timetable that a body set, oldest first. */
  timetables: (At & { rows: Milestone[] })[];
  /** Set where the Panel takes it to decision early. */
  early: (Formal<'progressed-early'> & At) | null;
  /** The Proposer's objections to variations that the Working Group prefers (WG-3). */
  objections: (Formal<'variation-objected'> & At)[];
  workPackage: string | null;
  /** The Modification Report Consultation, as the Panel approved it. */
  consultation: { opens: Day; closes: Day; closesAt?: string | null } | null;
  /** When the final report was submitted to the Change Board; null again after a send-back or a return. */
  beforeBoardSince: Day | null;
  /** True between the Change Board's recommendation to return the report and the Panel's answer to it. */
  returnRecommended: boolean;
  /** Every result in order; the last one that is not void counts. */
  results: Result[];
  decided: { outcome: Outcome | 'withdraw'; on: Day; by: 'change-board' | 'panel' | 'authority'; final: boolean } | null;
  appealDeadline: Day | null;
  /** The last day of the window that has ended, once the decision is final. */
  windowClosed: Day | null;
  /** After the Panel's decision on an appeal only the Authority is left to ask. */
  referralOnly: boolean;
  appeals: Appeal[];
  referrals: Referral[];
  sendBacks: (Formal<'sent-back'> & At)[];
  withdrawal: Withdrawal | null;
  /** Former withdrawals that ended in an adoption. */
  adoptions: (Formal<'adopted'> & At & { withdrawal: Withdrawal })[];
  implementation: Day | null;
  implemented: (Formal<'implemented'> & At) | null;
};

export const noFormalActs: FormalState = {
  acted: false,
  submitted: null,
  suggestedPath: null,
  urgency: { state: 'none', reasons: null, panelBy: null, referralBy: null },
  testingLikely: null,
  conversionAsked: false,
  stopped: null,
  recommendation: null,
  timetable: [],
  timetables: [],
  early: null,
  objections: [],
  workPackage: null,
  consultation: null,
  beforeBoardSince: null,
  returnRecommended: false,
  results: [],
  decided: null,
  appealDeadline: null,
  windowClosed: null,
  referralOnly: false,
  appeals: [],
  referrals: [],
  sendBacks: [],
  withdrawal: null,
  adoptions: [],
  implementation: null,
  implemented: null,
};

/** The result that counts: the last one that no send-back has voided. */
export const currentResult = (formal: FormalState): Result | null => formal.results.findLast((result) => !result.void) ?? null;

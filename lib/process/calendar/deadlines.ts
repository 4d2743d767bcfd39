import type { Day } from '../day.ts';
import type { Source } from '../event.ts';
import type { RuleId } from '../rules.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { calendarDaysAfter, type Deadline, windowOf } from './working.ts';
import { type Calendar, englandAndWales } from './working-days.ts';

/** The settings that are lengths of time. */
export type LengthSetting = Extract<keyof Settings, `${string}WD` | 'scrEndCalendarDays'>;

/** One row of the deadlines: `length` as it is by default, in Working Days (negative: before), in calendar days only where the convention says so. */
export type DeadlineRule = {
  title: string;
  length: number;
  convention: 'window' | 'inclusive' | 'calendar-days';
  from: string;
  to: string;
  rule: RuleId;
  source: Source | null;
  /** The settings that hold the length; where there are two, their sum. */
  settings: readonly LengthSetting[];
};

const guide = (place: string): Source => ({ paper: 'Guide to SEC Section D, early 2016', place });
const site: Source = { paper: 'The code’s own site, “About SEC change”', place: 'how a modification is raised' };

/** Every length of time that the process knows, by key (process of Section D; printed on the page of the rules). */
export const deadlines = {
  'critical-friend': {
    title: 'Critical friend’s comments',
    length: 5,
    convention: 'window',
    from: 'the submission',
    to: 'the Code Administrator’s comments are back with the Proposer',
    rule: 'STAGE-2',
    source: site,
    settings: ['criticalFriendWD'],
  },
  'paper-day': {
    title: 'Papers for a meeting',
    length: -5,
    convention: 'window',
    from: 'the meeting',
    to: 'its papers are issued',
    rule: 'CALENDAR-3',
    source: site,
    settings: ['paperDayWD'],
  },
  'form-cutoff': {
    title: 'Last day for a form',
    length: -10,
    convention: 'window',
    from: 'the Panel meeting',
    to: 'the last day to send a form that this meeting is to consider',
    rule: 'CALENDAR-3',
    source: site,
    settings: ['paperDayWD', 'criticalFriendWD'],
  },
  'urgent-panel': {
    title: 'Panel considers an urgent proposal',
    length: 5,
    convention: 'window',
    from: 'the submission',
    to: 'the Panel has considered it',
    rule: 'URGENT-2',
    source: guide('What is the process for raising a Modification Proposal?'),
    settings: ['urgentPanelWD'],
  },
  'urgency-referral': {
    title: 'Referral of a decision on urgency',
    length: 10,
    convention: 'window',
    from: 'the notice of the Panel’s view',
    to: 'the matter is referred to the Authority',
    rule: 'APPEAL-1',
    source: guide('What is the process for an Urgent Modification Proposal?'),
    settings: ['appealWD'],
  },
  adopt: {
    title: 'Adoption of a withdrawn proposal',
    length: 10,
    convention: 'window',
    from: 'the withdrawal notice',
    to: 'the adoption notice',
    rule: 'WITHDRAW-6',
    source: guide('What is the process for raising a Modification Proposal?'),
    settings: ['adoptWD'],
  },
  'ft-object-panel': {
    title: 'Objection to a Fast-Track decision',
    length: 10,
    convention: 'window',
    from: 'the Panel’s decision',
    to: 'the objection to the Panel',
    rule: 'APPEAL-2',
    source: guide('What is the process for a Fast-track Modification Proposal?'),
    settings: ['ftObjectWD'],
  },
  'ft-object-auth': {
    title: 'Appeal against a Fast-Track decision that the Panel has reconsidered',
    length: 10,
    convention: 'window',
    from: 'the notice of the Panel’s second view',
    to: 'the appeal to the Authority',
    rule: 'FAST-4',
    source: guide('What is the process for a Fast-track Modification Proposal?'),
    settings: ['ftObjectWD'],
  },
  'mrc-max': {
    title: 'Modification Report Consultation, longest period',
    length: 15,
    convention: 'inclusive',
    from: 'the opening day',
    to: 'the closing day',
    rule: 'CONSULT-12',
    source: guide('What is a Modification Report?'),
    settings: ['mrcMaxWD'],
  },
  'refinement-cons': {
    title: 'Refinement Consultation, usual period',
    length: 15,
    convention: 'inclusive',
    from: 'the opening day',
    to: 'the closing day',
    rule: 'CALENDAR-2',
    source: { paper: 'Panel paper SECP_90_1203_20, 5 March 2021', place: 'the timetables of the proposals' },
    settings: ['refinementDefaultWD'],
  },
  'cb-appeal': {
    title: 'Appeal against a Change Board decision',
    length: 10,
    convention: 'window',
    from: 'the publication of the decision',
    to: 'the appeal to the Panel or the Authority',
    rule: 'APPEAL-3',
    source: guide('What if I disagree with the Change Board’s decision?'),
    settings: ['appealWD'],
  },
  'panel-appeal-ref': {
    title: 'Referral of the Panel’s decision on an appeal',
    length: 10,
    convention: 'window',
    from: 'the notice of the Panel’s decision on the appeal',
    to: 'the referral to the Authority',
    rule: 'APPEAL-3',
    source: null,
    settings: ['appealWD'],
  },
  'panel-decision-ref': {
    title: 'Referral of another decision of the Panel',
    length: 10,
    convention: 'window',
    from: 'the Panel’s decision',
    to: 'the referral to the Authority',
    rule: 'APPEAL-4',
    source: null,
    settings: ['appealWD'],
  },
  'release-cutoff': {
    title: 'Decision for a SEC Release',
    length: -10,
    convention: 'window',
    from: 'the SEC Release',
    to: 'the last day on which the decision can be received',
    rule: 'CALENDAR-4',
    source: { paper: 'Panel paper SECP_90_1203_20, 5 March 2021', place: 'Recommended implementation approach' },
    settings: ['releaseCutoffWD'],
  },
  'scr-end': {
    title: 'End of a Significant Code Review',
    length: 28,
    convention: 'calendar-days',
    from: 'the Authority’s conclusion document',
    to: 'the review’s phase ends',
    rule: 'SCR-2',
    source: { paper: 'SECMP0049 legal text v0.4, 6 July 2018', place: 'Section A, SCR Phase, (d)' },
    settings: ['scrEndCalendarDays'],
  },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineKey = keyof typeof deadlines;
/** The deadlines that run from a day; the two of consultations are periods, see `consultation-period.ts`. */
export type RunningDeadline = Exclude<DeadlineKey, 'mrc-max' | 'refinement-cons'>;

/** The calendar and the settings in force; the defaults where nothing is given. */
export type DeadlineOptions = { calendar?: Calendar; settings?: Pick<Settings, LengthSetting> };

/** When a deadline falls that runs from a day. The lengths are those of the settings in force; the direction is always the table's. */
export function deadline(
  key: RunningDeadline,
  from: Day,
  { calendar = englandAndWales, settings = defaultSettings }: DeadlineOptions = {},
): Deadline {
  const length = Math.sign(deadlines[key].length) * lengthOf(key, settings);
  return deadlines[key].convention === 'calendar-days' ? calendarDaysAfter(from, length) : windowOf(from, length, calendar);
}

/** How long it is under the settings, without direction. */
export const lengthOf = (key: DeadlineKey, settings: Pick<Settings, LengthSetting> = defaultSettings): number =>
  deadlines[key].settings.reduce((sum, name) => sum + settings[name], 0);

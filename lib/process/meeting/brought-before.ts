import type { Day } from '../day.ts';
import type { Stage } from '../proposal/stage-names.ts';
import type { RuleId } from '../rules.ts';
import { type Meeting, takesPlace } from './meeting.ts';

type Content = Record<string, unknown>;
/** Before which body a proposal comes, what the body is asked to do with it, and the rule that says so. */
export type Brought = { body: string; verb: string; rule: RuleId };

const panel = (rule: RuleId, verb: string): Brought => ({ body: 'body/panel', verb, rule });

/** Event of a proposal → the body whose next meeting deals with it. What is not here comes on no agenda by itself. */
const byEvent: Record<string, (content: Content) => Brought | null> = {
  accepted: ({ stage }) => (stage === 'initial' || stage === 'ft-panel' ? panel('CALENDAR-3', 'DISCUSS') : null),
  'csc-recommended': () => panel('STAGE-4', 'AGREE'),
  'report-submitted': () => panel('STAGE-10', 'APPROVE'),
  'return-recommended': () => panel('CB-12', 'AGREE'),
  appealed: ({ forum }) => (forum === 'panel' ? panel('APPEAL-3', 'AGREE') : null),
  'sent-back': () => panel('SENDBACK-4', 'AGREE'),
  'authority-determined': ({ outcome }) => (outcome === 'send-back' ? panel('SENDBACK-4', 'AGREE') : null),
  'report-finalised': () => ({ body: 'body/change-board', verb: 'DISCUSS', rule: 'STAGE-12' }),
};

/** Before which body the events of an act bring a proposal; the last of them counts. Null where they bring it before none. */
export const broughtBefore = (events: readonly { type: string; data: Content }[]): Brought | null =>
  events.reduce<Brought | null>((found, { type, data }) => (Object.hasOwn(byEvent, type) ? (byEvent[type]?.(data) ?? null) : found), null);

const byStage: Partial<Record<Stage, string>> = {
  initial: 'body/panel',
  'ft-panel': 'body/panel',
  'panel-report': 'body/panel',
  'appeal-panel': 'body/panel',
  'change-board': 'body/change-board',
};
/** The stages in which a proposal is before a body that meets. */
export const stagesBefore = Object.keys(byStage) as Stage[];
/** The body that a proposal is before in a stage; null where it is before none. */
export const bodyOf = (stage: Stage | null): string | null => (stage && byStage[stage]) ?? null;

/** Why what the Panel was asked is off its agenda: the Authority considers the decision, and its route prevails (APPEAL-3). Null where events leave the agenda as it is. */
export const offPanelAgenda = (events: readonly { type: string; data: Content }[]): string | null =>
  events.some(({ type, data }) => type === 'appealed' && data.forum === 'authority')
    ? 'The decision was appealed to the Authority, whose route prevails.'
    : null;

/** The next scheduled meeting of a body after a day; null where none is scheduled (CALENDAR-3). */
export function nextMeetingOf(body: string, meetings: readonly Meeting[], after: Day): Meeting | null {
  const coming = meetings.filter((meeting) => meeting.body === body && takesPlace(meeting) && meeting.day !== null && meeting.day > after);
  return coming.reduce<Meeting | null>((next, meeting) => (next?.day && next.day <= (meeting.day as Day) ? next : meeting), null);
}

/** Whether a proposal waits for its outcome on the agenda of a meeting. */
export const isOn = (meeting: Meeting, proposal: string): boolean =>
  meeting.items.some((item) => item.proposal === proposal && item.outcome === undefined);

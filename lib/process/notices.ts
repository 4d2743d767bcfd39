import type { consultationEvents } from './consultation/events.ts';
import type { FactType } from './proposal/facts.ts';
import type { FormalType } from './proposal/formal-events.ts';
import { goesToAuthority, type Path } from './proposal/path.ts';
import type { Basis } from './rules/rule.ts';
import type { RuleId } from './rules.ts';

/** Who is told, by what the directory knows of them, with the words of a check page. */
export const audienceNames = {
  'all-parties': 'All Parties',
  proposer: 'The Proposer',
  'former-proposer': 'The former Proposer',
  'code-administrator': 'The Code Administrator',
  'told-committee': 'The committee whose monitor is confirmed',
  panel: 'The Panel',
  'change-sub-committee': 'The Change Sub-Committee',
  'change-board': 'The Change Board',
  'working-group': 'The Working Group',
  authority: 'The Authority',
  decider: 'Who has the last word',
  respondents: 'Those who have answered or are writing',
  'other-respondents': 'Others who have answered',
  'interested-bodies': 'Citizens Advice, Citizens Advice Scotland and bodies designated by the Authority',
  followers: 'Followers',
} as const;
export type Audience = keyof typeof audienceNames;

/** An audience; `committee` where the event itself names which. */
export type Telling = { audience: Audience; committee?: string };
/** One audience of an event, with its rule and what it rests on that it is told. `only`: which events of the type it is told of, by their content. */
export type Told = Telling & { rule: RuleId; basis: Basis; only?: (content: Content) => boolean };
type Content = Record<string, unknown>;

type EventType = FormalType | FactType;

const told =
  (basis: Basis) =>
  (rule: RuleId, ...audiences: Audience[]): Told[] =>
    audiences.map((audience) => ({ audience, rule, basis }));
const paper = told('paper');
const practice = told('general-practice');
const choice = told('our-choice');

const when = (only: (content: Content) => boolean, rows: Told[]): Told[] => rows.map((row) => ({ ...row, only }));
const isRecommendation = ({ path }: Content): boolean => goesToAuthority(path as Path);

/** Whoever answered a consultation is told what came of it; Parties are told as such. */
const whatCameOfIt = choice('CONSULT-14', 'other-respondents');

/** Event → who is told. What is not here sends nothing. */
export const notices: { [T in EventType]?: readonly Told[] } = {
  accepted: choice('STAGE-3', 'proposer'),
  'monitor-decided': when(({ told: confirmed }) => confirmed === true, paper('RIGHT-6', 'told-committee')),
  'conversion-asked': choice('CSC-3', 'code-administrator'),
  'csc-recommended': choice('STAGE-4', 'proposer', 'panel'),
  converted: choice('STAGE-5', 'all-parties', 'proposer'),
  'sent-to-refinement': choice('STAGE-6', 'all-parties', 'proposer'),
  'sent-to-report': choice('STAGE-6', 'proposer'),
  'returned-to-development': choice('STAGE-7', 'proposer', 'change-sub-committee'),
  held: choice('STAGE-8', 'proposer'),
  released: choice('STAGE-8', 'proposer'),
  'urgency-requested': choice('URGENT-2', 'panel', 'code-administrator'),
  'panel-viewed-urgency': paper('URGENT-3', 'proposer'),
  'urgency-referred': choice('URGENT-3', 'authority', 'code-administrator'),
  'urgency-decided': paper('URGENT-6', 'proposer'),
  'path-determined': choice('PATH-6', 'proposer'),
  'timetable-changed': choice('STAGE-18', 'proposer'),
  'report-submitted': choice('STAGE-10', 'panel', 'proposer'),
  'report-returned': choice('STAGE-11', 'working-group', 'proposer'),
  'approved-for-consultation': paper('CONSULT-12', 'all-parties'),
  'report-finalised': [...paper('STAGE-12', 'change-board'), ...choice('STAGE-12', 'proposer')],
  'return-recommended': choice('CB-12', 'panel', 'proposer'),
  'return-declined': choice('CB-12', 'change-board', 'proposer'),
  'result-published': [...choice('CB-14', 'all-parties'), ...when(isRecommendation, paper('CB-11', 'decider')), ...whatCameOfIt],
  'authority-approved': [...paper('STAGE-13', 'all-parties', 'interested-bodies'), ...whatCameOfIt],
  'authority-rejected': [...paper('STAGE-13', 'all-parties', 'interested-bodies'), ...whatCameOfIt],
  'sent-back': [...paper('SENDBACK-1', 'panel'), ...choice('SENDBACK-1', 'all-parties', 'interested-bodies')],
  'decision-became-final': [...paper('APPEAL-3', 'all-parties', 'interested-bodies'), ...whatCameOfIt],
  appealed: [
    ...when(({ forum }) => forum === 'panel', paper('APPEAL-3', 'panel')),
    ...when(({ forum }) => forum === 'authority', paper('APPEAL-3', 'decider')),
    ...choice('APPEAL-3', 'proposer', 'code-administrator'),
  ],
  'panel-decided-appeal': [...choice('APPEAL-3', 'all-parties', 'interested-bodies'), ...whatCameOfIt],
  'authority-determined': [...paper('APPEAL-3', 'all-parties', 'interested-bodies'), ...whatCameOfIt],
  'decision-referred': [...choice('APPEAL-4', 'decider', 'panel', 'proposer', 'code-administrator')],
  'referral-decided': choice('APPEAL-4', 'all-parties', 'panel', 'interested-bodies'),
  'fast-track-resolved': choice('FAST-3', 'all-parties', 'interested-bodies', 'authority'),
  'fast-track-reconsidered': choice('FAST-3', 'all-parties', 'interested-bodies', 'authority'),
  'withdrawn-by-proposer': choice('WITHDRAW-6', 'code-administrator', 'proposer'),
  'withdrawal-notified': paper('WITHDRAW-6', 'all-parties', 'proposer'),
  adopted: [...choice('ADOPT-8', 'all-parties', 'proposer'), ...choice('ADOPT-10', 'former-proposer', 'panel')],
  'adoption-window-expired': choice('WITHDRAW-11', 'all-parties', 'proposer'),
  'closure-reversed': choice('RIGHT-25', 'all-parties', 'proposer', 'interested-bodies'),
  'adoption-displaced': choice('RIGHT-26', 'all-parties', 'proposer', 'former-proposer', 'panel'),
  'implementation-date-changed': practice('STAGE-15', 'all-parties'),
  implemented: choice('STAGE-14', 'all-parties', 'interested-bodies'),
  'view-given': choice('RIGHT-6', 'proposer'),
};

/** Whatever somebody is told of, followers are told of too (FOLLOW-1), but that a committee was told. */
const followers = choice('FOLLOW-1', 'followers');

/** Who is told of an event; nobody where the table has no row for it. */
export function audiencesOf({ type, data }: { type: string; data: Content }): readonly Told[] {
  const rows = Object.hasOwn(notices, type) ? (notices[type as EventType] ?? []) : [];
  const due = rows
    .filter(({ only }) => only?.(data) ?? true)
    .map((row) => (row.audience === 'told-committee' ? { ...row, committee: String(data.body) } : row));
  return due.some(({ audience }) => audience !== 'told-committee') ? [...due, ...followers] : due;
}

/** The same for what happens to a consultation. That it opens, closes soon and is published, everybody is reminded of (FOLLOW-5); what comes between is told here. */
export const consultationNotices: { [T in keyof typeof consultationEvents]?: readonly Told[] } = {
  extended: [...choice('CONSULT-12', 'all-parties', 'respondents'), ...followers],
  'question-corrected': choice('CONSULT-16', 'respondents'),
  paused: choice('WITHDRAW-7', 'respondents'),
  resumed: [...choice('WITHDRAW-7', 'all-parties', 'respondents'), ...followers],
  closed: choice('CONSULT-3', 'code-administrator', 'proposer'),
  cancelled: [...choice('CONSULT-16', 'all-parties', 'respondents'), ...followers],
  'responses-published': choice('CONSULT-14', 'other-respondents', 'change-board'),
};

/** Who is told of an event of a consultation. */
export const audiencesOfConsultation = ({ type }: { type: string }): readonly Told[] =>
  Object.hasOwn(consultationNotices, type) ? (consultationNotices[type as keyof typeof consultationEvents] ?? []) : [];

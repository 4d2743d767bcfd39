import { spoken, spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import { hourInWords } from '#lib/process/consultation/may-respond.ts';
import type { Day } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Outcome } from '#lib/process/proposal/ballot.ts';
import { goesToAuthority, type Path } from '#lib/process/proposal/path.ts';

type Content = Record<string, unknown>;
type Words = string | ((content: Content, nameOf: (id: string) => string) => string);

/** "until the end of" a day of right, as a subject line says it. */
const end = (day: unknown): string => `the end of ${spokenWithWeekday(day as Day)}`;
const yes = (value: unknown, words: string, otherwise: string): string => (value ? words : otherwise);

/** The Change Board decides on Self-Governance only; elsewhere it recommends, and nothing is "approved" before the Authority says so (CB-11). */
function result({ path, outcome, appealDeadline }: Content): string {
  if (goesToAuthority(path as Path)) return `Change Board recommends ${recommendations[outcome as Outcome]} to the Authority`;
  return `${decisions[outcome as Outcome]} by the Change Board${appealDeadline ? ` – appeal by ${end(appealDeadline)}` : ''}`;
}

const recommendations: Record<Outcome, string> = { approve: 'approval', reject: 'rejection', 'no-majority': 'rejection (no majority)' };
const decisions: Record<string, string> = {
  approve: 'approved',
  reject: 'rejected',
  'no-majority': 'not approved (no majority)',
  withdraw: 'withdrawn',
  ordinary: 'goes on as an ordinary proposal',
  'send-back': 'sent back to the Panel',
};
const decided = (content: Content): string => decisions[content.outcome as string] ?? String(content.outcome);
const objectBy = (day: unknown): string => (day ? ` – object by ${end(day)}` : '');

/** What happened, in the few words that a subject line has room for. */
const words: Record<string, Words> = {
  accepted: 'accepted as a new proposal',
  'monitor-decided': ({ body }, nameOf) => `may concern the ${nameOf(body as string)}`,
  'conversion-asked': 'the Proposer asks for conversion',
  'csc-recommended': ({ outcome }) =>
    `the Change Sub-Committee recommends it as ${outcome === 'ready' ? 'ready' : 'not ready'} for the Panel`,
  converted: 'converted to a Modification Proposal – nominations for the Working Group are open',
  'sent-to-refinement': 'in the Refinement Process – nominations for the Working Group are open',
  'sent-to-report': 'goes straight to the Report Phase',
  'returned-to-development': 'sent back to the Development Stage',
  held: 'put on hold',
  released: 'taken off hold',
  'urgency-requested': ({ panelBy }) => `urgency is requested${panelBy ? ` – Panel to consider it by ${end(panelBy)}` : ''}`,
  'panel-viewed-urgency': ({ supports, referralBy }) =>
    yes(supports, 'the Panel supports urgency', `the Panel does not support urgency – refer it to the Authority by ${end(referralBy)}`),
  'urgency-referred': 'urgency is referred to the Authority',
  'urgency-decided': ({ granted }) =>
    yes(granted, 'the Authority agrees that it is urgent', 'the Authority does not agree that it is urgent'),
  'path-determined': 'its path is determined',
  'timetable-changed': 'its timetable is changed',
  'report-submitted': 'Modification Report submitted to the Panel',
  'report-returned': 'Modification Report returned to the Working Group',
  'approved-for-consultation': ({ opens, closes, closesAt = '17:00' }) =>
    `Modification Report Consultation opens ${spoken(opens as Day)} – answer by ${hourInWords(closesAt as string)} ${spokenWithWeekday(closes as Day)}`,
  'report-finalised': 'final report submitted to the Change Board',
  'return-recommended': 'the Change Board recommends to return the report',
  'return-declined': 'back with the Change Board: the Panel declines to return the report',
  'result-published': result,
  'authority-approved': ({ implementation }) =>
    `approved by the Authority${implementation ? ` – implementation on ${spoken(implementation as Day)}` : ''}`,
  'authority-rejected': 'rejected by the Authority',
  'sent-back': 'sent back to the Panel',
  'decision-became-final': (content) => `the decision is final: ${decided(content)}`,
  appealed: ({ by, forum }, nameOf) => `${nameOf(by as string)} appeals to the ${forum === 'panel' ? 'Panel' : 'Authority'}`,
  'panel-decided-appeal': (content) =>
    `the Panel decided on the appeal: ${decided(content)} – refer it to the Authority by ${end(content.appealDeadline)}`,
  'authority-determined': (content) => `the appeal is decided: ${decided(content)}`,
  'decision-referred': ({ by, to }, nameOf) =>
    `${nameOf(by as string)} refers a decision of the Panel to the ${to === 'authority' ? 'Authority' : 'Secretary of State'}`,
  'referral-decided': ({ upheld }) => `the decision of the Panel that was referred is ${yes(upheld, 'upheld', 'overturned')}`,
  'fast-track-resolved': (content) => `Fast-Track, the Panel resolved: ${decided(content)}${objectBy(content.appealDeadline)}`,
  'fast-track-reconsidered': (content) => `Fast-Track, the Panel reconsidered: ${decided(content)}${objectBy(content.appealDeadline)}`,
  'withdrawn-by-proposer': 'withdrawn by the Proposer – notice to Parties to follow',
  'withdrawal-notified': ({ adoptDeadline }) => `withdrawn by the Proposer – adopt by ${end(adoptDeadline)}`,
  adopted: ({ organisation }, nameOf) => `adopted by ${nameOf(organisation as string)}`,
  'adoption-window-expired': ({ adoptDeadline }) => `withdrawn for good – nobody adopted it by ${end(adoptDeadline)}`,
  'closure-reversed': ({ closed }) => `the closure of ${spoken(closed as Day)} is taken back`,
  'adoption-displaced': ({ organisation }, nameOf) =>
    `the adoption by ${nameOf(organisation as string)} is taken back – an earlier notice counts`,
  'implementation-date-changed': ({ date }) => `implementation date changed to ${spoken(date as Day)}`,
  implemented: ({ secVersion }) => `implemented in version ${secVersion} of the code`,
  'view-given': 'a view is recorded',
};

/** The fact that an event states, without the reference before it. Throws on an event that nobody is told of. */
export function headlineOf({ type, data }: Pick<NewEvent, 'type' | 'data'>, nameOf: (id: string) => string): string {
  const found = words[type];
  if (found === undefined) throw new Error(`No headline is known for "${type}"`);
  return typeof found === 'string' ? found : found(data, nameOf);
}

import { spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import type { Day } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Audience, Told } from '#lib/process/notices.ts';
import { dueOn, windowOn } from '#lib/process/proposal/now-window.ts';
import { afterwards, takingPart } from '#lib/process/proposal/now-words.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { proposerOf, stageLabel } from '#lib/process/proposal/reading.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Settings } from '#lib/process/settings.ts';
import { headlineOf } from './notice-words.ts';
import { recommended } from './recommendation.ts';

/** What a notice says, before it is laid out as a message. Nothing in it is private: names of organisations and bodies, and what the page shows. */
export type NoticeText = {
  fact: string;
  sentences: string[];
  facts: [name: string, value: string][];
  /** What is asked of its reader, after the facts: the questions of a consultation. */
  asked?: [name: string, text: string][];
  link: { path: string; text: string };
  why: string[];
  stop: string;
  practice: boolean;
  follows: 'only' | 'also' | 'not';
  /** Whether its reader is told of it as the contact of a Party, who chooses when. */
  party: boolean;
  /** The day on which something is due of its reader, or null. */
  by: Day | null;
};

export type NoticeAsked = {
  book: 'register' | 'practice';
  after: Proposal;
  /** What this reader is told of, in order; the last is the fact of the subject line. */
  events: readonly NewEvent[];
  /** Everything that is recorded at once. */
  all: readonly NewEvent[];
  reasons: readonly { told: Told; of: string }[];
  nameOf: (id: string) => string;
  settings: Settings;
  today: Day;
};

/** The notice of what was recorded, for one reader. */
export function noticeOn(asked: NoticeAsked): NoticeText {
  const { book, after, events, all, reasons, nameOf } = asked;
  // A copy's own mark is said by the message's: every message of the practice book begins with it.
  const id = referenceOf(after).replace(/ Practice$/, '');
  const headlines = [...events].sort(actsLast).map((event) => `${id}: ${headlineOf(event, nameOf)}`);
  const as = toldAs(reasons.map(({ told }) => told.audience));
  const reversed = all.some(({ type }) => type === 'closure-reversed');
  return {
    fact: headlines.at(-1) ?? id,
    sentences: [
      ...headlines.slice(0, -1).map((line) => `Recorded with it: ${line}.`),
      ...(reversed ? ['It was received in time and recorded later, so what had been closed by time alone is open again.'] : []),
      ...(afterwards(after) ? [`What happens next: ${afterwards(after)}`, `How to take part: ${takingPart(after)}`] : []),
    ],
    facts: factsOf(asked),
    link: linkOf(asked, id),
    why: reasons.map(({ told, of }) => reason(told, of, nameOf)),
    ...as,
    stop: howToStop(as),
    practice: book === 'practice',
    by: dueOn(after),
  };
}

/** To the proposal; where the Change Board's recommendation is told of, to all that goes with it. */
function linkOf({ book, after, events }: NoticeAsked, id: string): NoticeText['link'] {
  const base = `/${book === 'practice' ? 'practice' : 'modifications'}/${after.slug}`;
  return events.some(({ type }) => type === 'result-published') && recommended(after)
    ? { path: `${base}/recommendation`, text: `Open the recommendation on ${id}` }
    : { path: base, text: `Open ${id}` };
}

/** What an act took back is said before it, so that the subject line is the act's. */
const actsLast = (a: NewEvent, b: NewEvent): number => Number(tookBack(b)) - Number(tookBack(a));
const tookBack = ({ type }: NewEvent): boolean => type === 'closure-reversed' || type === 'adoption-displaced';

export type ToldAs = Pick<NoticeText, 'follows' | 'party'>;

/** As what somebody is told who is told for these reasons. */
export const toldAs = (audiences: readonly Audience[]): ToldAs => ({
  follows: !audiences.includes('followers') ? 'not' : audiences.every((audience) => audience === 'followers') ? 'only' : 'also',
  party: audiences.includes('all-parties'),
});

const taken = 'the Helpdesk changes an address or takes it out.';

/** How to get no more of it, or why that cannot be and what can be chosen instead (FOLLOW-3, FOLLOW-6). */
export function howToStop({ follows, party }: ToldAs): string {
  if (follows === 'only') return 'You can stop it in one click, without signing in.';
  if (party)
    return `Every Party is told of this, so it cannot be stopped; you can choose to get it once a day, in one summary, and ${taken}`;
  return `Contacts in the directory are told by these rules, so this cannot be stopped; ${taken}`;
}

function factsOf({ after, nameOf, settings, today }: NoticeAsked): [name: string, value: string][] {
  const proposer = proposerOf(after)?.organisation;
  const window = windowOn(after);
  return [
    ...(after.title ? [['Title', after.title] as [string, string]] : []),
    ['Stage', stageLabel(after, settings, today)],
    ...(proposer ? [['Proposer', nameOf(proposer)] as [string, string]] : []),
    ...(window ? [[window.title, `until the end of ${spokenWithWeekday(window.day)}`] as [string, string]] : []),
  ];
}

export const roles: Record<Exclude<Audience, 'followers'>, string> = {
  'all-parties': 'is a SEC Party',
  proposer: 'is the Proposer',
  'former-proposer': 'was the Proposer',
  'code-administrator': 'is the Code Administrator',
  'told-committee': 'asked to be told of proposals like this',
  panel: 'is told of this',
  'change-sub-committee': 'is told of this',
  'change-board': 'is told of this',
  'working-group': 'is told of this',
  authority: 'is told of this',
  decider: 'has the last word on it',
  respondents: 'answers it',
  'other-respondents': 'answered it',
  'interested-bodies': 'is told of decisions',
};

/** Why somebody gets it: for whom they stand, and the rule; a person who stands for nobody else is not named. */
function reason({ audience, rule, basis }: Told, of: string, nameOf: (id: string) => string): string {
  if (audience === 'followers') return `You get this because you follow ${of} (rule ${rule}).`;
  if (audience === 'other-respondents') {
    const respondent = of.startsWith('organisation/') ? nameOf(of) : 'you';
    return `You get this because: ${respondent} answered a consultation on it (rule ${rule}; telling you is this register’s choice).`;
  }
  const who = of.startsWith('person/') ? 'You are the Proposer' : `${nameOf(of)} ${roles[audience]}`;
  return `You get this because: ${who} (rule ${rule}${basis === 'our-choice' ? '; telling you is this register’s choice' : ''}).`;
}

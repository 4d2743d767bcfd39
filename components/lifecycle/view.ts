import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import type { Stage } from '#lib/process/proposal/stage-names.ts';
import type { Settings } from '#lib/process/settings.ts';
import { type PartyCategory, partyCategories } from '#lib/process/words.ts';
import type { SourceIndex } from './sources.ts';

/** Person, organisation and body ids → the name shown and the address of their page. */
export type Names = { of(id: string | null | undefined): string; hrefOf(id: string | null | undefined): string | null };
export type RelatedProposal = {
  id: string;
  reference: string;
  slug: string;
  title: string | null;
  stage: Stage | null;
  stageLabel: string | null;
  how: string;
  note?: string | null;
};
export type Paper = { reference: string | null; title: string; date: Day | null; terms: string };
export type MeetingNote = { id: string; body: string; day: Day | null; number: string | null; standing: 'fact' | 'plan' };
export type ReleaseNote = { id: string; name: string; date: Day; decisionCutoff: Day | null; calledOff?: string };

/** What is recorded about one proposal and around it; a page reads it, the parts of the page only show it. */
export type OnRecord = {
  proposal: Proposal;
  /** Every entry, also those that a later one put right or took back: both stay readable. */
  entries: RecordedEvent[];
  names: Names;
  consultations: Consultation[];
  meetings: Record<string, MeetingNote>;
  releases: Record<string, ReleaseNote>;
  related: RelatedProposal[];
  papers: Record<string, Paper>;
  /** The seats of the Change Board by every name that they had, since old votes have the name alone. */
  boardSeats: Record<string, string>;
  lastRecorded: { day: Day; paper: string | null };
};

/** What the reader asked of the page in its address. */
export type Asked = { asOf?: Day; known?: Instant; as?: PartyCategory; print?: boolean; printParts?: string[] };

/** Everything that a part of the lifecycle page is shown with. `base` is the proposal's own address without the site. */
export type View = OnRecord & {
  today: Day;
  now: Instant;
  base: string;
  /** Where other proposals of the same book stand. */
  register: string;
  practice: boolean;
  site: string;
  /** How to reach the Helpdesk, as set; an empty number is not shown. */
  helpdesk: { email: string; telephone: string };
  /** The settings and the Working Days in force in its book. */
  settings: Settings;
  calendar: Calendar;
  /** The Working Days as they were on record at an entry. */
  calendarAt?: (entry: number) => Calendar;
  /** Whether this site has practice accounts, which can make copies to try acts on. */
  practisable: boolean;
  asked: Asked;
  sources: SourceIndex;
};

/** An address on the same proposal that keeps what the reader asked for: the day, what was known, the category. */
export function hrefIn(view: Pick<View, 'base' | 'asked'>, part = '', more: Record<string, string | null> = {}): string {
  const [path = '', fragment] = part.split('#', 2);
  return `${view.base}${path}${queryOf(view.asked, more)}${fragment ? `#${fragment}` : ''}`;
}

/** The query alone, from `?` on; empty where nothing is asked. A `null` in `more` takes a parameter away. */
export function queryOf(asked: Asked, more: Record<string, string | null> = {}): string {
  const query = new URLSearchParams();
  const wanted = { asOf: asked.asOf, known: asked.known, as: asked.as, ...more };
  for (const [name, value] of Object.entries(wanted)) if (value) query.set(name, value);
  return query.size ? `?${query}` : '';
}

/** Reads the address. What is not a day, a moment or a category counts as not asked, and `unread` names it. */
export function readAsked(search: Record<string, string | string[] | undefined>): { asked: Asked; unread: string[] } {
  const given = (name: string) => (typeof search[name] === 'string' && search[name] ? search[name] : undefined);
  const parts = [search.print ?? []].flat().filter(Boolean);
  const asOf = given('asOf');
  const known = given('known');
  const as = partyCategories.find((category) => category === given('as'));
  const unread = [asOf && !isDay(asOf) ? asOf : null, known && !isMoment(known) ? known : null].filter((text) => text !== null);
  const asked: Asked = {
    ...(as && { as }),
    ...(asOf && isDay(asOf) && { asOf }),
    ...(known && isMoment(known) && { known: new Date(known).toISOString() }),
    print: parts.length > 0,
    ...(parts.length > 0 && !parts.includes('all') && { printParts: parts }),
  };
  return { asked, unread: unread.filter((text) => text !== undefined) };
}

const isMoment = (text: string): boolean => !Number.isNaN(Date.parse(text));

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

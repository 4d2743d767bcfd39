import type { Meeting } from '#lib/process/meeting/meeting.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { formatDay } from '../format.ts';
import { paperName } from '../paper-source.tsx';

/** 'meeting/panel-2021-03-12' → '/meetings/panel-2021-03-12'; in practice under its address. */
export const meetingHref = (id: string, book: 'register' | 'practice' = 'register'): string =>
  `${book === 'practice' ? '/practice' : ''}/meetings/${id.slice(id.indexOf('/') + 1)}`;

/** "SEC Panel meeting 90"; without a number "SEC Panel meeting". */
export const meetingName = (body: string, { number }: Pick<Meeting, 'number'>): string => `${body} meeting${number ? ` ${number}` : ''}`;

/** The day, or as much of it as the paper prints. */
export const meetingWhen = ({ day, text }: Pick<Meeting, 'day' | 'text'>): string =>
  day ? formatDay(day) : (text ?? 'Date not recorded in the sources');

/** On which agenda a proposal goes with an act, or that no meeting is scheduled for it yet. */
export function agendaWords({
  name,
  meeting,
  listed,
}: {
  name: string;
  meeting: Pick<Meeting, 'day' | 'text' | 'number'> | null;
  listed: boolean;
}): string {
  if (!meeting) return `No meeting of the ${name} is scheduled, so it is on no agenda yet; it waits for the ${name}.`;
  const which = `${meetingName(name, meeting)} of ${meetingWhen(meeting)}`;
  return listed ? `It is on the agenda of the ${which} already.` : `It goes on the agenda of the ${which}.`;
}

/** That a meeting was moved or does not take place, with why; null where neither. */
export function changedIn({ moved = [], cancelled }: Pick<Meeting, 'moved' | 'cancelled'>): string | null {
  const last = moved.at(-1);
  const from = last ? `Moved${last.from ? ` from ${formatDay(last.from)}` : ''}. ${last.reason}` : null;
  return cancelled === undefined ? from : `Cancelled. ${cancelled}`;
}

/** What is known of a planned meeting whose paper is all that we have; null for one that was held, or that this register itself has scheduled. */
export function plannedIn(meeting: Pick<Meeting, 'standing' | 'source'>, papers: Readonly<Record<string, Paper>>): string | null {
  if (meeting.standing !== 'plan' || !meeting.source) return null;
  const paper = papers[meeting.source.paper];
  if (!paper) return 'Planned; what followed is not in our sources';
  return `Planned in the paper ${paper.date ? `of ${formatDay(paper.date)}` : paperName(paper)}; what followed is not in our sources`;
}

/** Meetings that are still to come, soonest first, and those of each body, the latest first; those with only a month printed after the others of their year. */
export function sortMeetings<T extends { meeting: Pick<Meeting, 'day' | 'id' | 'body'>; body: string }>(
  meetings: readonly T[],
  today: string,
) {
  const coming = meetings
    .filter(({ meeting }) => meeting.day !== null && meeting.day >= today)
    .toSorted((a, b) => key(a).localeCompare(key(b)));
  const rest = meetings.filter((m) => !coming.includes(m));
  const bodies = Map.groupBy(rest, ({ meeting }) => meeting.body);
  return {
    coming,
    bodies: [...bodies].map(([id, of]) => ({
      id: id.slice(id.indexOf('/') + 1),
      name: of[0]?.body ?? id,
      meetings: of.toSorted((a, b) => key(b).localeCompare(key(a))),
    })),
  };
}

/** The id ends with the day, or with the month where only that is printed. */
const key = ({ meeting }: { meeting: Pick<Meeting, 'day' | 'id'> }): string => meeting.day ?? /\d{4}-\d\d$/.exec(meeting.id)?.[0] ?? '';

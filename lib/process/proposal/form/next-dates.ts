import { deadline } from '../../calendar/deadlines.ts';
import { formCutoff, panelMeeting, paperDay } from '../../calendar/meetings.ts';
import type { Working } from '../../calendar/working.ts';
import type { Context } from '../../context.ts';
import type { Day } from '../../day.ts';

type Dated = { day: Day; working: Working };

/** What follows a form that is sent on a day. `panel` null where neither the meetings nor the table of holidays reach so far. */
export type NextDates = { comments: Dated | null; urgentPanel: Dated | null; panel: { meeting: Day; form: Dated; papers: Dated } | null };

/**
 * When comments are due, when the Panel considers a request for urgency, and the first meeting of the Panel whose last day for forms is not over (CALENDAR-3). `meetings`: the days on which
 * the Panel is known to meet; without one that fits, its rule gives the day.
 */
export function nextDates(
  submitted: Day,
  urgent: boolean,
  meetings: readonly Day[],
  { settings, calendar }: Pick<Context, 'settings' | 'calendar'>,
): NextDates {
  const options = { settings, calendar };
  const comments = deadline('critical-friend', submitted, options);
  const urgentPanel = urgent ? deadline('urgent-panel', submitted, options) : null;
  const known = [...meetings].filter((meeting) => meeting > submitted).sort();
  const fitting = [...known, ...byRule(submitted, known, calendar)].flatMap((meeting) => {
    const form = formCutoff(meeting, options);
    const papers = paperDay(meeting, options);
    return form.ok && papers.ok && form.day >= submitted ? [{ meeting, form, papers }] : [];
  });
  return { comments: comments.ok ? comments : null, urgentPanel: urgentPanel?.ok ? urgentPanel : null, panel: fitting[0] ?? null };
}

/** The Panel's meetings of this month and the three that follow by their rule, where no meeting of that month is known. */
function byRule(from: Day, known: readonly Day[], calendar: Context['calendar']): Day[] {
  const [year, month] = from.split('-').map(Number) as [number, number];
  return [0, 1, 2, 3].flatMap((later) => {
    const index = month - 1 + later;
    const meeting = panelMeeting(year + Math.floor(index / 12), (index % 12) + 1, calendar);
    return meeting.ok && !known.some((day) => day.slice(0, 7) === meeting.day.slice(0, 7)) ? [meeting.day] : [];
  });
}

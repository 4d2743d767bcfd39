import { spokenShort, spokenWithWeekday, spokenWorkingDays } from '#lib/process/calendar/spoken.ts';
import type { Calendar } from '#lib/process/calendar/working-days.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { hourInWords } from '#lib/process/consultation/may-respond.ts';
import { daysLeft, type Reminder } from '#lib/process/consultation/reminders.ts';
import type { Day } from '#lib/process/day.ts';
import { howToStop, type NoticeText, type ToldAs } from './notice.ts';
import { askedInMessage } from './questions.ts';

/** What a reminder of a consultation is about. `title`: the consultation's own; `id`: the proposal's reference, or the title where it is about none. */
export type Reminded = {
  practice: boolean;
  id: string;
  kind: string;
  title: string;
  opens: Day;
  closes: Day;
  hour: string;
  asked: Pick<Consultation, 'questions' | 'chapters'> | null;
  path: string;
};

/** Who is reminded: for which organisation, and whether it is known here that it has not answered; or what somebody follows, in words; or both. */
export type ForWhom = { organisation: string | null; unanswered: boolean; follows: string | null };

/** The reminder of a consultation for one reader (FOLLOW-5). Its subject carries the fact: "EX01: answer by 5pm Fri 12 Feb 2021 – 2 Working Days left, your organisation has not answered". */
export function reminderOf(what: Reminder, about: Reminded, whom: ForWhom, today: Day, calendar: Calendar): NoticeText {
  const { id, kind, title, opens, closes, hour, asked, path, practice } = about;
  const until = `${hourInWords(hour)} on ${spokenWithWeekday(closes)}`;
  const count = asked?.questions.length ?? 0;
  const party = whom.organisation !== null;
  const as: ToldAs = { follows: whom.follows === null ? 'not' : party ? 'also' : 'only', party };
  return {
    fact: `${id}: ${headline(what, about, whom, daysLeft(today, closes, calendar))}`,
    sentences:
      what === 'published'
        ? ['Every response that is not confidential can be read, with what became of the counts.']
        : ['The Helpdesk takes a response by e-mail, letter or telephone too; the time of receipt counts.'],
    facts: [
      ['Consultation', `${kind}: ${title}`],
      ['Open', `from ${spokenWithWeekday(opens)} until ${until}`],
      ...(count > 0 ? ([['What is asked', `${count} question${count === 1 ? '' : 's'}`]] as [string, string][]) : []),
    ],
    asked: what === 'published' || !asked ? [] : askedInMessage(asked),
    link: { path, text: what === 'published' ? 'Read the responses' : `Open the ${kind}` },
    why: whyOf(whom),
    ...as,
    stop: howToStop(as),
    practice,
    by: what === 'published' ? null : closes,
  };
}

function headline(what: Reminder, { kind, closes, hour }: Reminded, { unanswered }: ForWhom, left: number | null): string {
  if (what === 'published') return `responses to the ${kind} are published`;
  const by = `answer by ${hourInWords(hour)} ${spokenShort(closes)}`;
  const days = left === null ? '' : ` – ${left === 0 ? 'today is the last day' : `${spokenWorkingDays(left)} left`}`;
  if (what === 'open') return `${kind} is open – ${by}`;
  return `${by}${days}${unanswered ? ', your organisation has not answered' : ''}`;
}

const whyOf = ({ organisation, follows }: ForWhom): string[] => [
  ...(organisation ? [`You get this because: ${organisation} is a SEC Party (rule FOLLOW-5; telling you is this register’s choice).`] : []),
  ...(follows ? [`You get this because you follow ${follows} (rule FOLLOW-1).`] : []),
];

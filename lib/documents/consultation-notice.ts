import { spoken, spokenWithWeekday } from '#lib/process/calendar/spoken.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { hourInWords } from '#lib/process/consultation/may-respond.ts';
import type { Day } from '#lib/process/day.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Told } from '#lib/process/notices.ts';
import { howToStop, type NoticeText, roles, toldAs } from './notice.ts';
import { askedInMessage } from './questions.ts';

export type ConsultationNoticeAsked = {
  book: 'register' | 'practice';
  after: Consultation;
  events: readonly NewEvent[];
  reasons: readonly { told: Told; of: string }[];
  nameOf: (id: string) => string;
};

/** The notice of what happened to a consultation, for one reader: the deadline, what is asked, and a link. Nothing of any response is in it. */
export function consultationNotice({ book, after, events, reasons, nameOf }: ConsultationNoticeAsked): NoticeText {
  const headlines = events.map((event) => `${after.title}: ${headline(event, after)}`);
  const as = toldAs(reasons.map(({ told }) => told.audience));
  const slug = after.id.slice('consultation/'.length);
  return {
    fact: headlines.at(-1) ?? after.title,
    sentences: [
      ...headlines.slice(0, -1).map((line) => `Recorded with it: ${line}.`),
      ...events.flatMap((event) => reasonOf(event)),
      ...(after.summary ? [after.summary] : []),
    ],
    facts: [
      ['Opens', spokenWithWeekday(after.opens)],
      ['Closes', `${hourInWords(after.closesAt)} on ${spokenWithWeekday(after.closes)}, London time`],
      ['Questions', String(after.questions.length)],
    ],
    asked: events.some(asks) ? askedInMessage(after) : [],
    link: { path: `${book === 'practice' ? '/practice' : ''}/consultations/${slug}`, text: 'Open the consultation' },
    why: reasons.map(({ told, of }) => why(told, of, nameOf)),
    ...as,
    stop: howToStop(as),
    practice: book === 'practice',
    by: events.some(asks) ? after.closes : null,
  };
}

/** What says until when its reader can answer. */
const asks = ({ type }: NewEvent): boolean => type === 'extended' || type === 'resumed';

function headline({ type, data }: NewEvent, { closes, closesAt, published }: Consultation): string {
  const by = `answer by ${hourInWords(closesAt)} ${spokenWithWeekday(closes)}`;
  switch (type) {
    case 'extended':
      return `extended – ${by}`;
    case 'question-corrected':
      return 'a question was corrected';
    case 'paused':
      return 'paused, since its proposal was withdrawn';
    case 'resumed':
      return `open again – ${by}`;
    case 'closed':
      return `closed at ${hourInWords(closesAt)} on ${spoken(closes)}`;
    case 'cancelled':
      return 'cancelled';
    case 'responses-published':
      return `responses published, ${published?.counted ?? Number(data.counted)} counted`;
    default:
      return 'announced';
  }
}

function reasonOf({ type, data }: NewEvent): string[] {
  if (type === 'question-corrected') return [`It was: ${data.was}`, `It is now: ${data.text}`, `Why: ${data.reason}`];
  if (type === 'extended') return [`It was to close on ${spoken(data.was as Day)}. Why: ${data.reason}`];
  return typeof data.reason === 'string' ? [`Why: ${data.reason}`] : [];
}

function why({ audience, rule, basis }: Told, of: string, nameOf: (id: string) => string): string {
  if (audience === 'followers') return `You get this because you follow ${of} (rule ${rule}).`;
  const who = of.startsWith('organisation/') || of.startsWith('body/') ? `${nameOf(of)} ${roles[audience]}` : 'you answer it';
  return `You get this because: ${who} (rule ${rule}${basis === 'our-choice' ? '; telling you is this register’s choice' : ''}).`;
}

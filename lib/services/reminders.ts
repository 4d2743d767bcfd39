import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { readClaim } from '#db/queries/claims.ts';
import { headsOf } from '#db/queries/freshness.ts';
import { type Running, respondedTo, runningConsultations } from '#db/queries/running-consultations.ts';
import { readCalendar, readSettings } from '#db/queries/settings.ts';
import { type Reminded, reminderOf } from '#lib/documents/reminder.ts';
import { londonDay, londonHour } from '#lib/process/calendar/london.ts';
import { kindNames } from '#lib/process/consultation/kind-names.ts';
import { type Period, type Reminder, reminderDue, reminderHour } from '#lib/process/consultation/reminders.ts';
import { isPaused } from '#lib/process/consultation/status.ts';
import { addDays, type Day, type Instant, lastDayOf } from '#lib/process/day.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { consultationHref } from './consultation-href.ts';
import { letterTo } from './letter-to.ts';
import { remindedOf } from './reminded.ts';

/** The state of the record at the last look, by connection. */
const looked = new WeakMap<ReturnType<typeof database>, string>();

/**
 * Reminds of every consultation of both books what is due (FOLLOW-5): each thing once, however many servers look at the same time, by a claim that is committed with the messages. What an
 * extension moves is due again. Between two entries of the log, and within a day, there is nothing new to look for. Returns how many messages were written.
 */
export async function remind(now: Instant): Promise<number> {
  const today = londonDay(now);
  const state = `${headsOf(database())} ${today} ${londonHour(now) >= reminderHour}`;
  if (looked.get(database()) === state) return 0;
  let written = 0;
  for (const running of runningConsultations(addDays(today, -lookBack))) written += await remindOf(running, today, now);
  looked.set(database(), state);
  return written;
}

/** Responses are published some time after the close; a consultation that closed longer ago is no longer looked at. In days. */
const lookBack = 200;

async function remindOf(running: Running, today: Day, now: Instant): Promise<number> {
  const { book, stream } = running;
  const period = periodOf(running, today);
  const calendar = readCalendar(book);
  const what = period && reminderDue(period, now, calendar);
  if (!period || !what) return 0;
  const claim = { kind: 'reminder', key: `${stream} ${what} ${dayOf(what, period)}`, value: now };
  if (readClaim(book, claim.kind, claim.key)) return 0;
  const about = aboutOf(running, period, what);
  const names = namesOf(database(), book);
  const responded = what === 'open' || what === 'published' ? null : respondedTo(book, stream);
  const vault = [...remindedOf(running, { responded, closing: what === 'five-left' || what === 'two-left' })].map(
    ([address, { organisation, follows, daily }]) => {
      const whom = { organisation: names.of(organisation), unanswered: organisation !== null && responded !== null, follows };
      return letterTo(address, reminderOf(what, about, whom, today, calendar), { book, about: stream, daily }, now);
    },
  );
  const done = await commit(database(), { book, events: [], vault, claims: [claim] }, now);
  return done.ok ? vault.length : 0;
}

/** The day that a reminder is of: it is sent once for each. */
const dayOf = (what: Reminder, { opens, closes, published }: Period): Day =>
  what === 'open' ? opens : what === 'published' ? (published ?? closes) : closes;

/** When it runs; null where it rests or was cancelled, and where the proposal has left its consultation. */
function periodOf({ book, consultation, proposal }: Running, today: Day): Period | null {
  if (consultation) {
    const { opens, closes, closesAt, cancelled, published } = consultation;
    return cancelled || isPaused(consultation) ? null : { opens, closes, hour: closesAt ?? '24:00', published: published?.on ?? null };
  }
  const window = proposal?.formal.consultation;
  if (proposal?.stage !== 'report-consultation' || !window) return null;
  const announced = proposal.events.findLast(({ type }) => type === 'approved-for-consultation');
  const { opens, closes, closesAt } = window;
  const hour = closesAt ?? readSettings(book, today).consultationHour;
  return { opens, closes, hour, announced: announced ? lastDayOf(announced.effective) : null };
}

function aboutOf({ book, stream, consultation, proposal }: Running, { opens, closes, hour }: Period, what: Reminder): Reminded {
  const practice = book === 'practice';
  const shelf = practice ? '/practice' : '/modifications';
  const page = proposal ? `${shelf}/${proposal.slug}${what === 'published' ? '/consultations' : ''}` : shelf;
  const own = consultation ? consultationHref(book, stream) : null;
  const title = consultation?.title ?? proposal?.title ?? 'no title recorded';
  return {
    practice,
    id: proposal ? referenceOf(proposal).replace(/ Practice$/, '') : title,
    kind: kindNames[consultation?.kind ?? 'modification-report'],
    title,
    opens,
    closes,
    hour,
    asked: consultation,
    path: own ?? page,
  };
}

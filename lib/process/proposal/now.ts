import { deadline as workedOut } from '../calendar/deadlines.ts';
import { closesAtInstant, inTime, londonDay } from '../calendar/london.ts';
import { spokenWithWeekday, spokenWorkingDays } from '../calendar/spoken.ts';
import type { Working } from '../calendar/working.ts';
import { type Calendar, englandAndWales, workingDaysLeft } from '../calendar/working-days.ts';
import { hourInWords } from '../consultation/may-respond.ts';
import type { Day, Instant } from '../day.ts';
import { upToDate } from '../decide.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { clockRuns } from './due.ts';
import { datedBy, implementingOf } from './implementing.ts';
import { closedSentence, lastRecordedSentence } from './now-past.ts';
import { type RunningWindow, windowOn } from './now-window.ts';
import { afterwards, takingPart } from './now-words.ts';
import type { Proposal } from './proposal.ts';
import { stageLabel } from './reading.ts';
import type { Stage } from './stage-names.ts';
import { stages } from './stages.ts';
import { urgencyLabel } from './urgency.ts';

/** What the lifecycle page answers first. `deadline` is null where nothing runs, and always for what only papers tell. */
export type Now = {
  sentence: string;
  waitsOn: string;
  deadline: Day | null;
  working?: Working;
  /** What happens after. */
  after: string;
  /** How to take part, also without an account. */
  how: string;
};

export type NowOptions = {
  settings?: Settings;
  calendar?: Calendar;
  /** The calendar as it was recorded at an entry: a window that opened before a holiday was declared was counted without it. */
  calendarAt?: (entry: number) => Calendar;
  /** Names of papers, organisations and bodies by id. */
  nameOf?: (id: string) => string;
  /** The last day that the papers tell of, and the paper; by default those of the last stage. */
  lastRecorded?: { day: Day; paper: string | null };
  /** The moment, where the hour matters: a consultation closes at 5pm. Noon of the day where it is not given. */
  now?: Instant;
};

/** Where a proposal stands on a day, in plain words: one for a live, a closed and an imported proposal. */
export function nowOf(given: Proposal, today: Day, options: NowOptions = {}): Now {
  const { settings = defaultSettings, calendar = englandAndWales, nameOf = (id: string) => id } = options;
  const now = options.now ?? `${today}T12:00:00.000Z`;
  const { proposal } = upToDate(given, now);
  const { stage } = proposal;
  const label = stageLabel(proposal, settings, today);
  if (!clockRuns(proposal)) return past(lastRecordedSentence(proposal, label, nameOf, options.lastRecorded));
  if (stage === null) return past(`${label}.`);
  if (stages[stage].terminal) return past(closedSentence(proposal, label));
  const running = runningWindow(proposal, { settings, calendar, calendarAt: options.calendarAt }, now);
  const left = running && leftOf(today, running.day, calendar);
  const sentence = [
    proposal.onHold ? `On hold: ${proposal.onHold.replace(/\.$/, '')}.` : '',
    urgencyLabel(proposal.formal.urgency.state) ? `${urgencyLabel(proposal.formal.urgency.state)}.` : '',
    running ? running.sentence(left ?? '') : `${label}. ${waiting(proposal, today)}`,
  ];
  return {
    sentence: sentence.filter(Boolean).join(' '),
    waitsOn: running?.waitsOn ?? waitsOn(proposal, stage),
    deadline: running?.day ?? null,
    ...(running?.working && { working: running.working }),
    after: afterwards(proposal),
    how: takingPart(proposal),
  };
}

const waitsOn = (proposal: Proposal, stage: Stage): string => {
  if (lacksDate(proposal)) return datedBy(proposal);
  return stoppedOn(proposal) ? 'The Proposer' : stages[stage].waitsOn[proposal.regime];
};

/** The day on which the Proposer stopped a proposal that is still developed: no recommendation follows until it asks for conversion (CSC-3). */
const stoppedOn = ({ stage, formal }: Proposal): Day | null => (stage === 'development' ? formal.stopped : null);

const lacksDate = (proposal: Proposal): boolean => proposal.stage === 'pending-implementation' && implementingOf(proposal)?.lacking != null;

/** What it waits for where no window runs: what is approved for its day. */
function waiting(proposal: Proposal, today: Day): string {
  const stopped = stoppedOn(proposal);
  if (stopped) return `The Proposer stopped it here on ${spokenWithWeekday(stopped)}; it goes on once the Proposer asks for conversion.`;
  const implementing = proposal.stage === 'pending-implementation' ? implementingOf(proposal) : null;
  if (implementing?.waits) return 'An appeal or a referral is not answered yet; implementation waits for it.';
  if (implementing?.lacking) return implementing.lacking;
  if (implementing?.date && today <= implementing.date) return `It takes effect on ${spokenWithWeekday(implementing.date)}.`;
  return `It waits for ${proposal.stage && stages[proposal.stage].waitsOn[proposal.regime]}.`;
}

const past = (sentence: string): Now => ({ sentence, waitsOn: '', deadline: null, after: '', how: '' });

type InForce = { settings: Settings; calendar: Calendar; calendarAt: NowOptions['calendarAt'] };

type Running = { day: Day; working?: Working; waitsOn?: string; sentence: (left: string) => string };

/** The window that a reader can still use, with the sentence that says so; null where none is open. */
function runningWindow(proposal: Proposal, inForce: InForce, now: Instant): Running | null {
  const { consultation, decided } = proposal.formal;
  if (proposal.stage === 'report-consultation' && consultation) {
    const { opens, closes } = consultation;
    const hour = consultation.closesAt ?? inForce.settings.consultationHour;
    if (londonDay(now) < opens)
      return { day: closes, sentence: () => `The Modification Report Consultation opens on ${spokenWithWeekday(opens)}.` };
    if (!inTime(now, closesAtInstant(closes, hour))) return null;
    const by = `Respond by ${hourInWords(hour)} on ${spokenWithWeekday(closes)}`;
    return { day: closes, sentence: (left) => `${by}${left}. SEC Parties other than the DCC may respond.` };
  }
  const window = windowOn(proposal);
  if (!window) return null;
  const working = workingOf(window, inForce);
  const until = `until the end of ${spokenWithWeekday(window.day)}`;
  if (window.key === 'adopt')
    return {
      day: window.day,
      ...(working && { working }),
      sentence: (left) => `Withdrawn by the Proposer. Any SEC Party can adopt it ${until}${left}.`,
    };
  if (window.key === 'urgent-panel')
    return {
      day: window.day,
      ...(working && { working }),
      waitsOn: 'the Panel',
      sentence: (left) => `The Panel considers it by ${spokenWithWeekday(window.day)}${left}.`,
    };
  const how =
    decided?.outcome === 'approve'
      ? 'Approved'
      : decided?.outcome === 'reject'
        ? 'Rejected'
        : decided?.outcome === 'withdraw'
          ? 'Withdrawn by the Panel'
          : 'Not approved (no majority)';
  const right =
    window.key === 'panel-appeal-ref' ? 'The Panel’s answer to the appeal can be referred to the Authority' : 'An appeal can be made';
  return { day: window.day, ...(working && { working }), sentence: (left) => `${how}. ${right} ${until}${left}.` };
}

/** How its last day was worked out; null where counting gives another day, also with the calendar as it was known when the window opened. */
function workingOf({ key, from, day, entry }: RunningWindow, { settings, calendar, calendarAt }: InForce): Working | null {
  if (!from) return null;
  const counted = workedOut(key, from, { calendar, settings });
  if (counted.ok && counted.day === day) return counted.working;
  const then = entry !== null && calendarAt ? workedOut(key, from, { calendar: calendarAt(entry), settings }) : null;
  return then?.ok && then.day === day ? { ...then.working, sentence: `${then.working.sentence} ${asKnownThen}` } : null;
}

const asKnownThen =
  'Counted with the Working Days that were on record when the window opened: what was declared since does not move its end.';

function leftOf(today: Day, last: Day, calendar: Calendar): string {
  const left = workingDaysLeft(today, last, calendar);
  if (!left.ok || left.passed) return '';
  return left.count === 0 ? ', today' : `, ${spokenWorkingDays(left.count)} left`;
}

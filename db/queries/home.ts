import { desc, sql } from 'drizzle-orm';
import { londonDay } from '../../lib/process/calendar/london.ts';
import { isOpen } from '../../lib/process/consultation/status.ts';
import type { Instant } from '../../lib/process/day.ts';
import type { RecordedEvent } from '../../lib/process/event.ts';
import type { Meeting } from '../../lib/process/meeting/meeting.ts';
import { takesPlace } from '../../lib/process/meeting/meeting.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { proposalRows } from '../schema/rows.ts';
import { type ListedConsultation, listConsultations } from './consultations.ts';
import { listMeetings } from './meetings.ts';
import { type OpenWindow, openWindows } from './open-windows.ts';
import type { Counts } from './register-shown.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubjects } from './subjects.ts';

export type Home = {
  counts: Counts;
  openConsultations: ListedConsultation[];
  windows: (OpenWindow & { proposal: ProposalLink })[];
  meetings: { meeting: Meeting; body: string }[];
  /** The proposals that changed last, each with its entries, so that the latest acts can be told. */
  latest: { proposal: ProposalLink; events: RecordedEvent[] }[];
  /** The papers that the historic record comes from, the latest first. */
  papers: Paper[];
};

const MOST = 8;

/** What is open now, what comes next and what changed last. `now` decides what is still open. */
export function readHome(now: Instant): Home {
  const today = londonDay(now);
  const counted = database()
    .select({ closed: proposalRows.closed, n: sql<number>`count(*)` })
    .from(proposalRows)
    .groupBy(proposalRows.closed)
    .all();
  const openConsultations = listConsultations().filter(({ consultation }) => isOpen(consultation, now));
  const of = (closed: boolean | null) => counted.find((row) => row.closed === closed)?.n ?? 0;
  return {
    counts: { open: of(false), closed: of(true), 'not-recorded': of(null) },
    openConsultations,
    windows: windowsOf(now, openConsultations),
    meetings: listMeetings()
      .filter(({ meeting }) => takesPlace(meeting) && meeting.day !== null && meeting.day >= today)
      .reverse()
      .slice(0, MOST),
    latest: latest(),
    papers: readSubjects<Paper>('paper').reverse(),
  };
}

/** A window is over at its hour, not at the end of its day. */
function windowsOf(now: Instant, consultations: Home['openConsultations']): Home['windows'] {
  const open = openWindows(
    'register',
    now,
    consultations.map(({ consultation }) => consultation),
    MOST,
  );
  const proposals = proposalsByStream(open.map(({ stream }) => stream));
  return open.flatMap((window) => {
    const proposal = proposals[window.stream];
    return proposal ? [{ ...window, proposal }] : [];
  });
}

function latest(): Home['latest'] {
  const rows = database()
    .select({ stream: proposalRows.stream })
    .from(proposalRows)
    .orderBy(desc(proposalRows.updated), desc(proposalRows.id))
    .limit(3 * MOST)
    .all();
  const proposals = proposalsByStream(rows.map((row) => row.stream));
  return rows.flatMap(({ stream }) =>
    proposals[stream] ? [{ proposal: proposals[stream], events: read(database(), 'register', stream) }] : [],
  );
}

import { closesAtInstant } from '#lib/process/calendar/london.ts';
import type { Day, Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import type { Source } from '#lib/process/event.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { indexSources } from './sources.ts';
import type { Asked, Names, OnRecord, View } from './view.ts';

/** What a page reads: names that the record does not have are null. */
export type Read = Omit<OnRecord, 'names'> & {
  names: { of(id: string | null | undefined): string | null; hrefOf(id: string | null | undefined): string | null };
};

/** Where the page stands, what was asked of it, and which sources its notes number; by default those of every entry. */
export type Place = {
  today: Day;
  now: Instant;
  register: string;
  practice: boolean;
  site: string;
  helpdesk: View['helpdesk'];
  settings: View['settings'];
  calendar: View['calendar'];
  calendarAt?: View['calendarAt'];
  practisable: boolean;
  asked: Asked;
  sources?: (Source | null | undefined)[];
};

/** Puts together what every part of a proposal's pages is shown with. */
export function buildView(read: Read, { sources = allSources(read), ...place }: Place): View {
  const names: Names = {
    of: (id) => read.names.of(id) ?? 'Not recorded in the sources',
    hrefOf: (id) => read.names.hrefOf(id),
  };
  return {
    ...read,
    ...place,
    proposal: atThatMoment(read.proposal, place),
    names,
    base: `${place.register}/${read.proposal.slug}`,
    sources: indexSources(sources),
  };
}

/** A window is closed for every reader at its end, before the clock has recorded so; entries and history are those that are recorded. */
function atThatMoment(proposal: Proposal, { now, asked: { asOf, known } }: Pick<Place, 'now' | 'asked'>): Proposal {
  if (known) return proposal;
  const moment = asOf ? closesAtInstant(asOf, 'end-of-day') : now;
  const { lastEntry, lastRecorded, events } = proposal;
  return { ...upToDate(proposal, moment < now ? moment : now).proposal, lastEntry, lastRecorded, events };
}

const allSources = ({ entries, consultations }: Read): (Source | null)[] => [
  ...entries.map((event) => event.source),
  ...consultations.flatMap((consultation) => [consultation.source, consultation.outcome?.source ?? null]),
];

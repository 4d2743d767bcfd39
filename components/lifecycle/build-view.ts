import type { Day, Instant } from '#lib/process/day.ts';
import type { Source } from '#lib/process/event.ts';
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
  asked: Asked;
  sources?: (Source | null | undefined)[];
};

/** Puts together what every part of a proposal's pages is shown with. */
export function buildView(read: Read, { sources = allSources(read), ...place }: Place): View {
  const names: Names = {
    of: (id) => read.names.of(id) ?? 'Not recorded in the sources',
    hrefOf: (id) => read.names.hrefOf(id),
  };
  return { ...read, ...place, names, base: `${place.register}/${read.proposal.slug}`, sources: indexSources(sources) };
}

const allSources = ({ proposal, consultations }: Read): (Source | null)[] => [
  ...proposal.events.map((event) => event.source),
  ...consultations.flatMap((consultation) => [consultation.source, consultation.outcome?.source ?? null]),
];

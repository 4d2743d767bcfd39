import { lastDayOf } from '../day.ts';
import { type Document, white } from '../document.ts';
import type { Fact } from './facts.ts';
import type { Proposal, Stated } from './proposal.ts';

/** The key under which the versions of a solution are read and compared, as those of a document are. */
export const solutionKey = (key: string): string => `solution-${key}`;

/** Every version of every solution that was published here, oldest first, each as a document of one section; papers number none. */
export const solutionVersions = ({ events }: Pick<Proposal, 'events'>): Stated<Document>[] =>
  events.flatMap((event) => {
    if (event.type !== 'solution-put-forward') return [];
    const { key, label, version, text, verbatim } = event.data as Fact<'solution-put-forward'>;
    if (version === undefined) return [];
    const section = { id: 'solution', heading: label, level: 2, kind: 'solution' as const, text, verbatim, tables: [] };
    const document = { key: solutionKey(key), kind: 'other' as const, title: label, version, date: lastDayOf(event.effective), ...white };
    return [{ ...document, held: true, sections: [section], entry: event.position, source: event.source, effective: event.effective }];
  });

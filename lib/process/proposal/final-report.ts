import type { Day } from '../day.ts';
import { type Document, publishedHere, type Section } from '../document.ts';
import type { Proposal } from './proposal.ts';

const id = 'modification-report-consultation';

/**
 * The final Modification Report: the version that was consulted on, under the next whole number, with what came of the consultation (STAGE-12). Null where no report was published here.
 */
export function finalReport(
  { documents }: Pick<Proposal, 'documents'>,
  { responses, note, today }: { responses: number; note: string | undefined; today: Day },
): Document | null {
  const last = documents.findLast(({ kind }) => kind === 'modification-report');
  if (!last || last.source !== null || !last.held || last.sections.length === 0) return null;
  const { key, kind, title, version, sections } = last;
  const counted =
    responses === 0
      ? 'No responses were received.'
      : responses === 1
        ? 'One response was received.'
        : `${responses} responses were received.`;
  const answered: Section = {
    ...{ id, heading: 'Modification Report Consultation', level: 2, kind: 'views', verbatim: false, tables: [] },
    text: [counted, note].filter(Boolean).join('\n\n'),
  };
  return {
    ...{ key, kind, title, version: nextWhole(version), date: today, ...publishedHere },
    note: 'The final report: as it was consulted on, with what came of the consultation.',
    sections: [...sections.filter((section) => section.id !== id), answered],
  };
}

/** The whole number after a version: 1.0 after 0.3, 2.0 after 1.1. */
const nextWhole = (version: string | null): string => `${Number.parseInt(/\d+/.exec(version ?? '')?.[0] ?? '0', 10) + 1}.0`;

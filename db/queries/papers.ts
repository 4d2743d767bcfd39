import type { Names } from '../../lib/process/directory/names.ts';
import type { Source } from '../../lib/process/event.ts';
import type { Paper } from '../../lib/process/paper/paper.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import type { Book } from '../schema/log.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';
import { readSubjects } from './subjects.ts';

export type PapersById = Readonly<Record<string, Paper>>;
export type PaperPage = {
  paper: Paper;
  proposals: ProposalLink[];
  /** How many facts of the record it states, and where in it, in the order in which the record tells them. */
  facts: number;
  places: { place: string; facts: number }[];
};

/** The papers of the record by id, for the sources that facts name. */
export const papersById = (book: Book = 'register'): PapersById =>
  Object.fromEntries(readSubjects<Paper>('paper', book).map((paper) => [paper.id, paper]));

/** Every paper of the record, the latest first, with what it states. */
export function listPapers(): { papers: PaperPage[]; names: Names } {
  const stated = atHead('what papers state', countPlaces);
  const papers = readSubjects<Paper>('paper').reverse();
  const links = proposalsByStream(papers.flatMap((paper) => paper.proposals));
  return {
    papers: papers.map((paper) => {
      const places = [...(stated.get(paper.id) ?? [])].map(([place, facts]) => ({ place, facts }));
      return {
        paper,
        proposals: paper.proposals.flatMap((stream) => links[stream] ?? []),
        facts: places.reduce((sum, { facts }) => sum + facts, 0),
        places,
      };
    }),
    names: atHead('names register', () => namesOf(database(), 'register')),
  };
}

function countPlaces(): Map<string, Map<string, number>> {
  const rows = database().$client.prepare("SELECT body FROM log WHERE book = 'register' ORDER BY position").iterate() as Iterable<{
    body: string;
  }>;
  const papers = new Map<string, Map<string, number>>();
  for (const { body } of rows) {
    const { source } = JSON.parse(body) as { source: Source | null };
    if (!source) continue;
    const places = papers.get(source.paper) ?? new Map<string, number>();
    papers.set(source.paper, places.set(source.place, (places.get(source.place) ?? 0) + 1));
  }
  return papers;
}

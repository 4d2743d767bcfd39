import type { Source } from '#lib/process/event.ts';

/** Notes of one page: each place in each paper has one number, in the order in which the record tells them. */
export type SourceIndex = {
  noteOf(source: Source | null | undefined): number | null;
  papers: { paper: string; notes: { number: number; place: string }[] }[];
};

/** Numbers the places that facts come from; a place that states ten facts is one note. */
export function indexSources(sources: (Source | null | undefined)[]): SourceIndex {
  const papers = new Map<string, Set<string>>();
  for (const source of sources) {
    if (!source) continue;
    papers.set(source.paper, (papers.get(source.paper) ?? new Set()).add(source.place));
  }
  const numbers = new Map<string, number>();
  const listed = [...papers].map(([paper, places]) => ({
    paper,
    notes: [...places].map((place) => {
      numbers.set(`${paper}\n${place}`, numbers.size + 1);
      return { number: numbers.size, place };
    }),
  }));
  return { noteOf: (source) => (source ? (numbers.get(`${source.paper}\n${source.place}`) ?? null) : null), papers: listed };
}

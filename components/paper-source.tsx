import type { Source } from '#lib/process/event.ts';
import type { Paper } from '#lib/process/paper/paper.ts';
import { SourceNote } from './source-note.tsx';

/** The fragment of a paper on the page of sources: 'paper/secp-90-1203-20' → 'secp-90-1203-20'. */
export const paperFragment = (id: string): string => id.slice(id.indexOf('/') + 1);

export const paperHref = (id: string): string => `/sources#${paperFragment(id)}`;

/** As a reader knows a paper: its reference, or its title where it has none. */
export const paperName = (paper: Pick<Paper, 'reference' | 'title'>): string => paper.reference ?? paper.title;

/** The same for a row that is called "Source" already. */
export function PaperPlace({ source, papers }: { source: Source; papers: Readonly<Record<string, Paper>> }) {
  const paper = papers[source.paper];
  return (
    <span className="small">
      {paper ? <a href={paperHref(paper.id)}>{paperName(paper)}</a> : 'A paper that is not on record'}, {source.place}
    </span>
  );
}

/** The paper and the place that state a fact, with the way to the paper; nothing where a fact has no paper. */
export function PaperSource({ source, papers }: { source: Source | null; papers: Readonly<Record<string, Paper>> }) {
  const paper = source && papers[source.paper];
  return paper ? <SourceNote paper={paperName(paper)} place={source.place} href={paperHref(paper.id)} /> : null;
}

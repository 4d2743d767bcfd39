import type { Source } from '#lib/process/event.ts';
import type { View } from './view.ts';

/** A raised number that leads to the paper and the place that state a fact; nothing where the fact has no paper. */
export function Note({ view, source }: { view: View; source: Source | null | undefined }) {
  const number = view.sources.noteOf(source);
  if (!source || number === null) return null;
  return (
    <>
      {'\u2060'}
      <sup className="note">
        <a href={`#source-${number}`} title={`${paperName(view, source.paper)}, ${source.place}`}>
          <span className="sr-only">Source </span>
          {number}
        </a>
      </sup>
    </>
  );
}

/** The notes of several facts, each once: beside a heading or a caption where a table's rows share them. */
export function Notes({ view, of }: { view: View; of: { source: Source | null }[] }) {
  const seen = new Map(of.map(({ source }) => [view.sources.noteOf(source), source]));
  return [...seen].map(([number, source]) => (number === null ? null : <Note key={number} view={view} source={source} />));
}

/** Whether all of these come from one place, so that one note beside their heading is enough. */
export const oneSource = (view: View, facts: { source: Source | null }[]): boolean =>
  new Set(facts.map(({ source }) => view.sources.noteOf(source))).size <= 1;

export const paperName = (view: Pick<View, 'papers'>, paper: string): string =>
  view.papers[paper]?.reference ?? view.papers[paper]?.title ?? paper;

import type { Document, Section } from '#lib/process/document.ts';
import { changed, redline } from '#lib/process/proposal/redline.ts';
import { Marked } from '../legal-text/marked.tsx';

/** A section of either version: what it says in each, blank where it is not there. */
export type Compared = { id: string; heading: string; before: string; after: string };

/** The sections of two versions side by side in the order of the later one; those that only the earlier has come last. */
export function comparedSections(from: Pick<Document, 'sections'> | null, to: Pick<Document, 'sections'> | null): Compared[] {
  const [old, now] = [from?.sections ?? [], to?.sections ?? []];
  const textOf = (sections: readonly Section[], id: string) => sections.find((section) => section.id === id)?.text ?? '';
  const gone = old.filter(({ id }) => !now.some((section) => section.id === id));
  return [...now, ...gone].map(({ id, heading }) => ({ id, heading, before: textOf(old, id), after: textOf(now, id) }));
}

/** What two versions of a document say differently, section by section, word by word; sections that are the same are only named. */
export function CompareText({ from, to }: { from: Pick<Document, 'sections'> | null; to: Pick<Document, 'sections'> | null }) {
  const sections = comparedSections(from, to).map((section) => ({ ...section, runs: redline(section.before, section.after) }));
  const different = sections.filter(({ runs }) => changed(runs));
  const same = sections.filter(({ runs }) => !changed(runs));
  return (
    <>
      {different.length === 0 && <p>Both versions say the same.</p>}
      {different.map(({ id, heading, runs }) => (
        <section key={id} id={`compare-${id}`} className="compared">
          <h2>{heading}</h2>
          <p>
            <Marked clause={{ id, part: heading, ref: null, kind: 'clause', runs }} />
          </p>
        </section>
      ))}
      {different.length > 0 && same.length > 0 && (
        <p className="small quiet">Without a difference: {same.map(({ heading }) => heading).join('; ')}.</p>
      )}
    </>
  );
}

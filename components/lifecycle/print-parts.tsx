import { hrefIn, queryOf, type View } from './view.ts';

type Listed = { id: string; title: string };

/** The parts that a print shows: those that were chosen, or all where none was. */
export const printed = <P extends Listed>(parts: P[], { printParts }: View['asked']): P[] => {
  const chosen = parts.filter(({ id }) => printParts?.includes(id));
  return chosen.length > 0 ? chosen : parts;
};

/** Which parts to print, as a plain GET form; on paper only what was left out is said. */
export function PrintParts({ view, parts }: { view: View; parts: readonly Listed[] }) {
  const shown = printed([...parts], view.asked);
  const leftOut = parts.filter((part) => !shown.includes(part));
  const kept = [...new URLSearchParams(queryOf(view.asked))];
  return (
    <>
      <details className="more no-print print-parts" open={leftOut.length > 0}>
        <summary>Choose which parts to print</summary>
        <form action={hrefIn({ ...view, asked: {} })}>
          {kept.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <fieldset>
            <legend>Parts</legend>
            {parts.map((part) => (
              <label key={part.id}>
                <input type="checkbox" name="print" value={part.id} defaultChecked={shown.includes(part)} /> {part.title}
              </label>
            ))}
          </fieldset>
          <p className="filters-actions">
            <button type="submit" className="button">
              Show these parts
            </button>
            <a href={hrefIn(view, '', { print: 'all' })}>All parts</a>
          </p>
        </form>
      </details>
      {leftOut.length > 0 && (
        <p className="small quiet">
          {leftOut.length === 1 ? 'A part is' : `${leftOut.length} parts are`} left out of this print:{' '}
          {leftOut.map(({ title }) => title).join(', ')}.
        </p>
      )}
    </>
  );
}

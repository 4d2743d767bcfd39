import type { ReactNode } from 'react';
import type { PartKind } from './bar.tsx';

export type PictureRow = { key: string; name: ReactNode; bars: readonly { key: string; bar: ReactNode; words: ReactNode }[] };

/** Bars with their names and their numbers in words, as a list that reads without the drawing. `legend`: what the colours stand for. */
export function Picture({
  title,
  rows,
  legend = [],
}: {
  title: ReactNode;
  rows: readonly PictureRow[];
  legend?: readonly (readonly [kind: PartKind, name: string])[];
}) {
  return (
    <figure className="picture">
      <figcaption>{title}</figcaption>
      {legend.length > 0 && (
        <ul className="legend small">
          {legend.map(([kind, name]) => (
            <li key={kind}>
              <svg aria-hidden="true" viewBox="0 0 10 10" width="10" height="10">
                <rect className={`part-${kind}`} width="10" height="10" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      )}
      <dl>
        {rows.map(({ key, name, bars }) => (
          <div key={key}>
            <dt>{name}</dt>
            {bars.map((one) => (
              <dd key={one.key}>
                {one.bar}
                <span className="num">{one.words}</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </figure>
  );
}

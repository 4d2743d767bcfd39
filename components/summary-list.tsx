import type { ReactNode } from 'react';

/** Facts by name. A row whose value is null is left out; an unknown that matters is passed as words ("Not recorded in the sources"). */
export function SummaryList({ rows }: { rows: readonly (readonly [name: string, value: ReactNode])[] }) {
  return (
    <dl className="summary-list">
      {rows.map(([name, value]) =>
        value === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

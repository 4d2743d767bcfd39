import { Fragment } from 'react';
import type { RuleId } from '#lib/process/rules.ts';

/** The rules of an act in a line, each with the way to its sentence. */
export function RulesLine({ ids }: { ids: readonly RuleId[] }) {
  return (
    <p className="small quiet">
      {ids.length === 1 ? 'Rule' : 'Rules'}:{' '}
      {ids.map((id, n) => (
        <Fragment key={id}>
          {n > 0 && ', '}
          <a href={`/process#${id}`}>{id}</a>
        </Fragment>
      ))}
    </p>
  );
}

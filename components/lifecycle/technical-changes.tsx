import type { ReactNode } from 'react';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { DataTable } from '../data-table.tsx';
import { InlineProse } from '../prose.tsx';

type Change = Proposal['technicalChanges'][number];

/** Each technical change with the solutions that bring it: those on record, and the Proposed Solution where a change names it before it is. */
export function TechnicalChanges({
  proposal: { solutions, technicalChanges },
  caption,
  note,
}: {
  proposal: Pick<Proposal, 'solutions' | 'technicalChanges'>;
  caption: string;
  note?: (change: Change) => ReactNode;
}) {
  const unpublished =
    technicalChanges.some((change) => change.solutions.includes('proposed')) && !solutions.some(({ key }) => key === 'proposed');
  const columns = [...(unpublished ? [{ key: 'proposed', label: 'Proposed Solution' }] : []), ...solutions];
  return (
    <DataTable
      caption={caption}
      columns={['Change', ...columns.map(({ label }) => label), 'Where']}
      rows={technicalChanges.map((change) => ({
        key: String(change.number),
        id: `change-${change.number}`,
        cells: [
          <>
            {change.number}. {change.title}
            {note?.(change)}
            {change.text && (
              <span className="small quiet block normal">
                <InlineProse text={change.text} />
              </span>
            )}
          </>,
          ...columns.map(({ key }) => (change.solutions.includes(key) ? 'Yes' : 'No')),
          change.where ?? '',
        ],
      }))}
    />
  );
}

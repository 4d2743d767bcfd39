import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount } from '#components/format.ts';
import { PageHeader } from '#components/page-header.tsx';
import { ClauseLinks } from '#components/sec/part-proposals.tsx';
import { listSecParts } from '#db/queries/sec-parts.ts';
import { secAddress } from '#lib/process/sec-part.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Parts of the code that proposals touch',
  description: 'The sections and appendices of the Smart Energy Code that proposals touch, each with the clauses that they name.',
  alternates: { canonical: '/sec' },
};

/** Every part of the code that a proposal touches. */
export default function SecPage() {
  const parts = listSecParts();
  return (
    <>
      <PageHeader
        title="Parts of the code that proposals touch"
        lead="A section or an appendix leads to every proposal that touches it, live ones first; a clause to those that name it."
      />
      {parts.length === 0 ? (
        <EmptyState title="No proposal names a part of the code yet." />
      ) : (
        <DataTable
          caption={formatCount(parts.length, 'part')}
          columns={['Part', { head: 'Proposals', figure: true }, 'Clauses named']}
          rows={parts.map(({ part, clauses, count }) => ({
            key: part,
            cells: [
              <a key="part" className="whitespace-nowrap" href={secAddress({ part, clause: null })}>
                {part}
              </a>,
              count,
              <ClauseLinks key="clauses" part={part} clauses={clauses.map(({ clause }) => clause)} />,
            ],
          }))}
        />
      )}
    </>
  );
}

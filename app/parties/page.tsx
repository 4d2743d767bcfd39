import type { Metadata } from 'next';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { formatCount, formatList } from '#components/format.ts';
import { PageHeader, Section } from '#components/page-header.tsx';
import { type ListedParty, listParties } from '#db/queries/parties.ts';
import { groupParties, isParty, kindNames } from './groups.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Parties and other organisations',
  description: 'The organisations that the record names, by Party Category: what each proposed and which consultations it answered.',
  alternates: { canonical: '/parties' },
};

/** Every organisation of the record by Party Category. A category that no paper prints is not guessed. */
export default function PartiesPage() {
  const groups = groupParties(listParties());
  return (
    <>
      <PageHeader
        title="Parties and other organisations"
        lead="The organisations that the record names. Where no paper prints a Party Category it is not recorded, and not guessed from the name."
      />
      {groups.length === 0 && <EmptyState title="No organisation is on record yet." />}
      {groups.map(({ id, title, parties }) => (
        <Section key={id} id={id} title={title}>
          <div className="stacked of-parties">
            <DataTable
              caption={formatCount(parties.length, 'organisation')}
              columns={[
                'Name',
                id === 'not-parties' ? 'What it is' : 'Category as printed',
                'Also printed as',
                { head: 'Proposed', figure: true },
                { head: 'Answered', figure: true },
              ]}
              rows={parties.map(row)}
            />
          </div>
        </Section>
      ))}
    </>
  );
}

const row = ({ organisation, slug, proposed, answered }: ListedParty) => ({
  key: slug,
  cells: [
    <a key="name" href={`/parties/${slug}`}>
      {organisation.name}
    </a>,
    isParty(organisation) ? (organisation.categoryPrinted ?? 'Not recorded in the sources') : kindNames[organisation.kind],
    organisation.labels.length > 0 ? formatList(organisation.labels) : '–',
    proposed,
    answered,
  ],
});

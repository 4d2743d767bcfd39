import type { ListedParty } from '#db/queries/parties.ts';
import type { Organisation } from '#lib/process/directory/directory.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';

type Group = { id: string; title: string; parties: ListedParty[] };

/** What an organisation is where it is no SEC Party. */
export const kindNames: Record<Organisation['kind'], string> = {
  party: 'SEC Party',
  dcc: 'SEC Party: the DCC',
  authority: 'The Authority',
  government: 'Government department',
  'consumer-body': 'Consumer body',
  'code-administrator': 'Code Administrator',
  other: 'Other organisation',
};

/** The DCC is a SEC Party too. */
export const isParty = ({ kind }: Pick<Organisation, 'kind'>): boolean => kind === 'party' || kind === 'dcc';

/** Parties by Party Category in the code's order, those without a recorded one, then everybody else; empty groups are left out. */
export function groupParties(parties: readonly ListedParty[]): Group[] {
  const groups: Group[] = [
    ...partyCategories.map((category) => ({
      id: category,
      title: partyCategoryNames[category],
      parties: parties.filter(({ organisation }) => organisation.category === category),
    })),
    {
      id: 'category-not-recorded',
      title: 'Parties whose category is not recorded',
      parties: parties.filter((party) => isParty(party.organisation) && party.organisation.category === null),
    },
    {
      id: 'not-parties',
      title: 'Other organisations',
      parties: parties.filter((party) => !isParty(party.organisation) && party.organisation.category === null),
    },
  ];
  return groups.filter((group) => group.parties.length > 0);
}

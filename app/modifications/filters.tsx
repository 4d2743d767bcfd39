import { CheckboxField, FilterForm, SelectField } from '#components/filter-form.tsx';
import { pathNames } from '#components/words.ts';
import { readFacets } from '#db/queries/facets.ts';
import type { RegisterQuery } from '#db/queries/register.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import { chipsOf, stageName } from './chips.ts';
import { orderOf, statusOf } from './query.ts';

const counted = (name: string, count: number): string => `${name} (${count})`;

/** The filters of the register, with what each choice would find in all; no script is needed. */
export function Filters({ query }: { query: RegisterQuery }) {
  const facets = readFacets();
  const chosen = query.status === statusOf(query) ? null : query.status;
  return (
    <FilterForm action="/modifications" chips={chipsOf(query, facets)} clearHref="/modifications">
      <label>
        <span>Words or number</span>
        <input type="search" name="q" defaultValue={query.q ?? ''} />
      </label>
      <SelectField
        name="status"
        label="Open or closed"
        any="Open; a search covers all"
        value={chosen}
        options={[
          ['open', 'Only open'],
          ['closed', 'Only closed'],
          ['all', 'All'],
        ]}
      />
      <SelectField
        name="proposer"
        label="Proposer"
        any="Anyone"
        value={query.proposer}
        options={facets.proposers.map(({ slug, name, count }) => [slug, counted(name, count)])}
      />
      <SelectField
        name="initiator"
        label="Initiated by"
        any="Anyone"
        value={query.initiator}
        options={facets.initiators.map(({ slug, name, count }) => [slug, counted(name, count)])}
      />
      <SelectField
        name="sec"
        label="Part of the code"
        any="Any"
        value={query.sec}
        options={facets.secParts.map(({ part, count }) => [part, counted(part, count)])}
      />
      <SelectField
        name="release"
        label="SEC Release"
        any="Any"
        value={query.release}
        options={facets.releases.map(({ id, name, count }) => [id, counted(name, count)])}
      />
      <SelectField
        name="urgent"
        label="Urgency"
        any="Urgent or not"
        value={query.urgent === null ? null : query.urgent ? 'yes' : 'no'}
        options={[
          ['yes', 'Urgent'],
          ['no', 'Not urgent'],
        ]}
      />
      <label>
        <span>Raised from</span>
        <input type="date" name="from" defaultValue={query.raisedFrom ?? ''} />
      </label>
      <label>
        <span>Raised until</span>
        <input type="date" name="to" defaultValue={query.raisedTo ?? ''} />
      </label>
      <SelectField
        name="sort"
        label="Sort by"
        any={null}
        value={query.sort}
        options={[
          ['next', 'What comes next'],
          ['updated', 'Last updated'],
          ['reference', 'Reference'],
          ['stage', 'Stage'],
          ['proposer', 'Proposer'],
        ]}
      />
      {query.order !== orderOf(query.sort) && <input type="hidden" name="order" value={query.order} />}
      <CheckboxField
        name="stage"
        legend="Stage"
        values={query.stage}
        options={facets.stages.map(({ stage, count }) => [stage, counted(stageName(stage), count)])}
      />
      <CheckboxField
        name="affects"
        legend="Affects"
        values={query.affects}
        options={partyCategories.map((category) => [category, partyCategoryNames[category]])}
      />
      <CheckboxField name="path" legend="Path" values={query.path} options={Object.entries(pathNames)} />
    </FilterForm>
  );
}

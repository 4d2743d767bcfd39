import { checkboxField, FilterForm, inputField, selectField } from '#components/filter-form.tsx';
import { type Markup, markup } from '#components/markup.ts';
import { pathNames } from '#components/words.ts';
import { type Facets, readFacets } from '#db/queries/facets.ts';
import type { RegisterQuery } from '#db/queries/register.ts';
import { stageName } from '#lib/process/proposal/stages.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import { chipsOf } from './chips.ts';
import { orderOf, statusOf } from './query.ts';

/** The filters of the register, with what each choice would find in all; no script is needed. */
export function Filters({ query }: { query: RegisterQuery }) {
  const facets = readFacets();
  return <FilterForm action="/modifications" chips={chipsOf(query, facets)} clearHref="/modifications" fields={fieldsOf(query, facets)} />;
}

const counted = (name: string, count: number): string => `${name} (${count})`;
const bySlug = (list: readonly { slug: string; name: string; count: number }[]) =>
  list.map(({ slug, name, count }): [string, string] => [slug, counted(name, count)]);

const statuses = [
  ['open', 'Only open'],
  ['closed', 'Only closed'],
  ['not-recorded', 'Only of no recorded stage'],
  ['all', 'All'],
] as const;
const urgency = [
  ['yes', 'Urgent'],
  ['no', 'Not recorded as urgent'],
] as const;
const orders = [
  ['next', 'What comes next'],
  ['updated', 'Last updated'],
  ['reference', 'Reference'],
  ['stage', 'Stage'],
  ['proposer', 'Proposer'],
] as const;

function fieldsOf(query: RegisterQuery, facets: Facets): Markup[] {
  const chosen = query.status === statusOf(query) ? null : query.status;
  const urgent = query.urgent === null ? null : query.urgent ? 'yes' : 'no';
  const parts = facets.secParts.map(({ part, count }): [string, string] => [part, counted(part, count)]);
  const releases = facets.releases.map(({ id, name, count }): [string, string] => [id, counted(name, count)]);
  const stages = facets.stages.map(({ stage, count }): [string, string] => [stage, counted(stageName(stage), count)]);
  const categories = partyCategories.map((category): [string, string] => [category, partyCategoryNames[category]]);
  return [
    inputField('q', 'Words or number', 'search', query.q),
    selectField('status', 'Open or closed', 'Open; a search covers all', chosen, statuses),
    selectField('proposer', 'Proposer', 'Anyone', query.proposer, bySlug(facets.proposers)),
    selectField('initiator', 'Initiated by', 'Anyone', query.initiator, bySlug(facets.initiators)),
    selectField('sec', 'Part of the code', 'Any', query.sec, parts),
    selectField('release', 'SEC Release', 'Any', query.release, releases),
    selectField('urgent', 'Urgency', 'Urgent or not', urgent, urgency),
    inputField('from', 'Raised from', 'date', query.raisedFrom),
    inputField('to', 'Raised until', 'date', query.raisedTo),
    selectField('sort', 'Sort by', null, query.sort, orders),
    ...(query.order === orderOf(query.sort) ? [] : [markup`<input type="hidden" name="order" value="${query.order}">`]),
    checkboxField('stage', 'Stage', query.stage, stages),
    checkboxField('affects', 'Affects', query.affects, categories),
    checkboxField('path', 'Path', query.path, Object.entries(pathNames)),
  ];
}

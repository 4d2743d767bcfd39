import { checkboxField, FilterFields, inputField, radioField, selectField } from '#components/filter-form.tsx';
import { readFacets } from '#db/queries/facets.ts';
import { stageName } from '#lib/process/proposal/stages.ts';
import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import type { Asked } from './query.ts';

const ways = [
  ['effective', 'the day it took effect'],
  ['recorded', 'the day it was recorded here'],
] as const;
const kinds = [['formal', 'Formal acts only']] as const;

/** Between which days, of which day, and of which proposals: a plain GET form. */
export function ChangesForm({ asked: { query, formalOnly } }: { asked: Asked }) {
  const facets = readFacets();
  const filtered = query.q !== null || query.initiator !== null || query.stage.length + query.affects.length > 0;
  const days = [
    inputField('from', 'From', 'date', query.from),
    inputField('to', 'To', 'date', query.to),
    radioField('by', 'By', query.by, ways),
    selectField('acts', 'What', 'Every entry', formalOnly ? 'formal' : null, kinds),
  ];
  const proposals = [
    inputField('q', 'Proposal: words or number', 'search', query.q),
    selectField(
      'initiator',
      'Initiated by',
      'Anyone',
      query.initiator,
      facets.initiators.map(({ slug, name }): [string, string] => [slug, name]),
    ),
    checkboxField(
      'stage',
      'Stage that it is in today',
      query.stage,
      facets.stages.map(({ stage }): [string, string] => [stage, stageName(stage)]),
    ),
    checkboxField(
      'affects',
      'Affects',
      query.affects,
      partyCategories.map((category): [string, string] => [category, partyCategoryNames[category]]),
    ),
  ];
  return (
    <form action="/changes" className="no-print">
      <FilterFields className="changes-days" fields={days} />
      <details className="filters" open={filtered}>
        <summary>Only some proposals</summary>
        <FilterFields fields={proposals} />
      </details>
      <p className="filters-actions">
        <button className="button" type="submit">
          Show
        </button>
        <a href="/changes">The last 30 days</a>
      </p>
    </form>
  );
}

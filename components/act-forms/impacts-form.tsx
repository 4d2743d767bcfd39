import { partyCategories, partyCategoryNames } from '#lib/process/words.ts';
import { impactNames } from '../lifecycle/stated-names.ts';
import { otherImpacts } from './fixed.ts';
import { FixedRows } from './fixed-rows.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

const affected = [
  { value: 'yes', label: 'Affected' },
  { value: 'possible', label: 'Possibly affected' },
  { value: 'no', label: 'Not affected' },
];

/** The boxes of the report's impacts: each Party Category, then systems, documents, consumers, other codes and emissions. */
export function ImpactsForm(props: ActFormProps) {
  return (
    <>
      <FixedRows
        {...props}
        name="parties"
        legend="Impact on each Party Category"
        keyed="category"
        lines={partyCategories.map((category) => ({ key: category, label: partyCategoryNames[category] }))}
        parts={[
          { name: 'affected', label: 'Impact', options: affected },
          { name: 'text', label: 'In words' },
          { name: 'mustAct', label: 'What they must do' },
        ]}
      />
      <FixedRows
        {...props}
        name="others"
        legend="Impact on systems, documents and others"
        keyed="on"
        lines={otherImpacts.map((on) => ({ key: on, label: impactNames[on] }))}
        parts={[
          { name: 'affected', label: 'Impact', options: [...affected, { value: 'not-stated', label: 'Not known yet' }] },
          { name: 'text', label: 'In words' },
        ]}
      />
      <Rest {...props} but={['parties', 'others']} />
    </>
  );
}

import { aspects } from './fixed.ts';
import { FixedRows } from './fixed-rows.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

const names: Record<(typeof aspects)[number], string> = {
  problem: 'The problem',
  idea: 'The idea',
  cost: 'What it costs',
  'who-pays': 'Who pays',
  'who-decides': 'Who decides',
  when: 'When',
  consumers: 'What it means for consumers',
};

/** The summary, and one sentence on each question that a reader asks first. */
export const SummaryForm = (props: ActFormProps) => (
  <>
    <Rest {...props} only={['text']} />
    <FixedRows
      {...props}
      name="inShort"
      legend="In short"
      keyed="aspect"
      lines={aspects.map((key) => ({ key, label: names[key] }))}
      parts={[{ name: 'text', label: 'In one sentence' }]}
    />
    <Rest {...props} but={['text', 'inShort']} />
  </>
);

import { consumerAreas, objectiveLetters, objectiveName, objectives } from '#lib/process/proposal/objectives.ts';
import { FixedRows } from './fixed-rows.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** A view against each General SEC Objective; those left blank are not given. */
export const ObjectivesForm = (props: ActFormProps) => (
  <>
    <Rest {...props} only={['speaker']} />
    <FixedRows
      {...props}
      name="views"
      legend="Views against the General SEC Objectives"
      keyed="objective"
      lines={objectiveLetters.map((letter) => ({ key: letter, label: objectiveName(letter), hint: objectives[letter].label }))}
      parts={[
        {
          name: 'view',
          label: 'View',
          options: [
            { value: 'better', label: 'Better facilitated' },
            { value: 'neutral', label: 'Neutral' },
            { value: 'worse', label: 'Worse' },
          ],
        },
        { name: 'text', label: 'Reason' },
      ]}
    />
    <Rest {...props} but={['speaker', 'views']} />
  </>
);

/** The effect on consumers in each of the five areas. */
export const ConsumersForm = (props: ActFormProps) => (
  <>
    <Rest {...props} only={['speaker']} />
    <FixedRows
      {...props}
      name="views"
      legend="Effects on consumers"
      keyed="area"
      lines={Object.entries(consumerAreas).map(([key, label]) => ({ key, label }))}
      parts={[
        {
          name: 'effect',
          label: 'Effect',
          options: [
            { value: 'positive', label: 'Positive' },
            { value: 'none', label: 'No effect' },
            { value: 'negative', label: 'Negative' },
          ],
        },
        { name: 'text', label: 'In words' },
      ]}
    />
    <Rest {...props} but={['speaker', 'views']} />
  </>
);

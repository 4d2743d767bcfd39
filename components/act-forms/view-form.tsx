import { noVersion, versionsOf } from '#lib/process/proposal/acts/give-view.ts';
import { SelectField } from '../form/select-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** A view with its addressee and the version that it speaks of, chosen among those that the proposal holds. */
export function ViewForm(props: ActFormProps) {
  const { proposal, typed, errors, fields } = props;
  const held = versionsOf(proposal).map(({ value, title, version }) => ({
    value,
    label: [title, version].filter(Boolean).join(', version '),
  }));
  const options = held.length > 0 ? held : [{ value: noVersion, label: 'No version of a document is published yet' }];
  return (
    <>
      <Rest {...props} only={['to']} />
      {fields.some(({ name }) => name === 'version') && (
        <SelectField
          name="version"
          label="On which version"
          options={options}
          empty="Choose one"
          value={typed.version?.[0]}
          error={errors.version}
        />
      )}
      <Rest {...props} but={['to', 'version']} />
    </>
  );
}

import type { ReactNode } from 'react';
import { control, FieldGroup, type FieldProps } from './field.tsx';

/** A choice of a field: what is sent, what is read, and a line under it. */
export type Option = { value: string; label: ReactNode; hint?: ReactNode };

/** One of several choices. Nothing is chosen unless `value` says so: a form with effect never answers for anybody. */
export function RadioField({ options, value, ...field }: FieldProps & { options: readonly Option[]; value?: string | undefined }) {
  return (
    <FieldGroup {...field}>
      {options.map((option, n) => (
        <Choice key={option.value} field={field} option={option} n={n} type="radio" checked={option.value === value} />
      ))}
    </FieldGroup>
  );
}

/** Any number of several choices. `values`: those that are ticked. */
export function CheckboxesField({
  options,
  values = [],
  ...field
}: FieldProps & { options: readonly Option[]; values?: readonly string[] | undefined }) {
  return (
    <FieldGroup {...field}>
      {options.map((option, n) => (
        <Choice key={option.value} field={field} option={option} n={n} type="checkbox" checked={values.includes(option.value)} />
      ))}
    </FieldGroup>
  );
}

function Choice(props: { field: FieldProps; option: Option; n: number; type: 'radio' | 'checkbox'; checked: boolean }) {
  const { field, option, n, type, checked } = props;
  const id = n === 0 ? field.name : `${field.name}-${n + 1}`;
  return (
    <div className="choice">
      <input
        id={id}
        name={field.name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-invalid={control(field)['aria-invalid']}
        aria-describedby={option.hint ? `${id}-note` : undefined}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint && (
        <p id={`${id}-note`} className="field-hint">
          {option.hint}
        </p>
      )}
    </div>
  );
}

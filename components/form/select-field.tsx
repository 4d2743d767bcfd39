import { control, Field, type FieldProps } from './field.tsx';

/** One of many choices as a list. `empty` is the first line, which chooses nothing ("Choose a meeting"); without it the first option is chosen. */
export function SelectField({
  options,
  value,
  empty,
  ...field
}: FieldProps & { options: readonly { value: string; label: string }[]; value?: string | undefined; empty?: string }) {
  return (
    <Field {...field}>
      <select {...control(field)} defaultValue={value ?? (empty === undefined ? undefined : '')}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

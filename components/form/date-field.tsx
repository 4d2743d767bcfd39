import { control, Field, type FieldProps } from './field.tsx';

/**
 * A day: one field of the browser's own kind, and plain text where something else was typed, so that it is shown as it was. The server reads 2021-03-12, 12/03/2021 and
 * 12 March 2021 (`readDay` of lib/process/calendar). `min` and `max` only help to pick.
 */
export function DateField({
  value,
  min,
  max,
  hint = 'For example, 12 March 2021.',
  ...rest
}: FieldProps & { value?: string | undefined; min?: string | undefined; max?: string | undefined }) {
  const field = { ...rest, hint };
  const type = !value || /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text';
  return (
    <Field {...field}>
      <input {...control(field)} className="input-short" type={type} defaultValue={value} min={min} max={max} autoComplete="off" />
    </Field>
  );
}

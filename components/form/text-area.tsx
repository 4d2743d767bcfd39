import { control, Field, type FieldProps } from './field.tsx';

/** Several lines of text. `value` is what was typed before; `rows` is the height at first, and people can draw it larger. */
export function TextArea({ value, rows = 5, ...field }: FieldProps & { value?: string | undefined; rows?: number }) {
  return (
    <Field {...field}>
      <textarea {...control(field)} className="input-wide" rows={rows} defaultValue={value} />
    </Field>
  );
}

import { control, Field, type FieldProps } from './field.tsx';

/** One line of text. `value` is what was typed before; `type`, `autoComplete` and `inputMode` are the browser's own; `width` is about so many characters. */
export function TextField({
  value,
  type = 'text',
  width = 'wide',
  autoComplete = 'off',
  inputMode,
  readOnly,
  ...field
}: FieldProps & {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url';
  width?: 'wide' | 'short' | 'figure';
  autoComplete?: string;
  inputMode?: 'numeric' | 'decimal' | 'email' | 'tel' | 'url';
  readOnly?: boolean;
}) {
  return (
    <Field {...field}>
      <input
        {...control(field)}
        className={`input-${width}`}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        inputMode={inputMode}
        readOnly={readOnly}
        spellCheck={type === 'text' ? undefined : false}
      />
    </Field>
  );
}

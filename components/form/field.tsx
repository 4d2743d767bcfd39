import type { ReactNode } from 'react';

/** What every field of a form has: `name` is its id too, so that the summary of errors can link to it; `hint` says what to type or who will read it. */
export type FieldProps = { name: string; label: ReactNode; hint?: ReactNode; error?: string | undefined; optional?: boolean };

/** What a control says of itself: its id and name, and by what it is described and whether it is wrong. */
export const control = ({ name, hint, error, optional }: FieldProps) => ({
  id: name,
  name,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
  'aria-required': optional ? undefined : true,
});

/** A control under its label, hint and error, in that order. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={field.error ? 'field field-error' : 'field'}>
      <label className="field-label" htmlFor={field.name}>
        {field.label}
        {field.optional && <Optional />}
      </label>
      <HintAndError {...field} />
      {children}
    </div>
  );
}

/** Several controls that answer one question: a fieldset with the question as its legend. The first control has `name` as its id. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { 'aria-describedby': describedBy } = control(field);
  return (
    <fieldset className={field.error ? 'field field-error' : 'field'} aria-describedby={describedBy}>
      <legend className="field-label">
        {field.label}
        {field.optional && <Optional />}
      </legend>
      <HintAndError {...field} />
      {children}
    </fieldset>
  );
}

const Optional = () => <span className="field-optional"> (optional)</span>;

function HintAndError({ name, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={`${name}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-error`} className="field-message">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
    </>
  );
}

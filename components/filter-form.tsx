import type { ReactNode } from 'react';
import { late } from '#lib/late-markup.ts';
import { markup } from './markup.ts';

/** A filter that is on, and the address of the same list without it. */
export type Chip = { label: string; removeHref: string };

/** Filters as a plain GET form in a `details`; what is on is shown as chips, each a link that takes it off. The address is the state. */
export function FilterForm({
  action,
  chips,
  clearHref,
  open = false,
  children,
}: {
  action: string;
  chips: readonly Chip[];
  clearHref: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <details className="filters" open={open}>
        <summary>Filter and sort</summary>
        <form action={action}>
          <div className="filters-fields">{children}</div>
          <p className="filters-actions">
            <button className="button" type="submit">
              Show
            </button>
            <a href={clearHref}>Clear all</a>
          </p>
        </form>
      </details>
      {chips.length > 0 && (
        <ul className="chips" aria-label="Filters that are on">
          {chips.map(({ label, removeHref }) => (
            <li key={removeHref}>
              <a href={removeHref}>
                <span className="sr-only">Remove </span>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** One choice of a filter as a drop-down list; the first option asks for nothing. */
export function SelectField({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string;
  label: string;
  any: string | null;
  value: string | null;
  options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select
        name={name}
        dangerouslySetInnerHTML={{ __html: late(optionsOf(any === null ? options : [['', any], ...options], value ?? '')) }}
      />
    </label>
  );
}

const optionsOf = (options: readonly (readonly [value: string, label: string])[], chosen: string): string =>
  options
    .map(
      ([key, text]) =>
        (key === chosen ? markup`<option value="${key}" selected>${text}</option>` : markup`<option value="${key}">${text}</option>`).html,
    )
    .join('');

/** A filter with several choices at once. */
export function CheckboxField({
  name,
  legend,
  values,
  options,
}: {
  name: string;
  legend: string;
  values: readonly string[];
  options: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div dangerouslySetInnerHTML={{ __html: late(boxesOf(name, values, options)) }} />
    </fieldset>
  );
}

const boxesOf = (name: string, values: readonly string[], options: readonly (readonly [value: string, label: string])[]): string =>
  options
    .map(([key, text]) => {
      const box = values.includes(key)
        ? markup`<input type="checkbox" name="${name}" value="${key}" checked>`
        : markup`<input type="checkbox" name="${name}" value="${key}">`;
      return markup`<label>${box} ${text}</label>`.html;
    })
    .join('');

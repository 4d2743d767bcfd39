import { late } from '#lib/late-markup.ts';
import { type Markup, markup } from './markup.ts';

/** A filter that is on, and the address of the same list without it. */
export type Chip = { label: string; removeHref: string };

/** Filters as a plain GET form in a `details`; what is on is shown as chips, each a link that takes it off. The address is the state. */
export function FilterForm({
  action,
  chips,
  clearHref,
  open = false,
  fields,
}: {
  action: string;
  chips: readonly Chip[];
  clearHref: string;
  open?: boolean;
  fields: readonly Markup[];
}) {
  return (
    <>
      <details className="filters" open={open}>
        <summary>Filter and sort</summary>
        <form action={action}>
          <FilterFields fields={fields} />
          <p className="filters-actions">
            <button className="button" type="submit">
              Show
            </button>
            <a href={clearHref}>Clear all</a>
          </p>
        </form>
      </details>
      {chips.length > 0 && (
        <ul className="chips" aria-label="Filters that are on" dangerouslySetInnerHTML={{ __html: late(linksOf(chips)) }} />
      )}
    </>
  );
}

const linksOf = (chips: readonly Chip[]): string =>
  chips
    .map(({ label, removeHref }) => markup`<li><a href="${removeHref}"><span class="sr-only">Remove </span>${label}</a></li>`.html)
    .join('');

/** Fields side by side, as many as there is room for. */
export const FilterFields = ({ fields, className = '' }: { fields: readonly Markup[]; className?: string }) => (
  <div
    className={`filters-fields ${className}`.trim()}
    dangerouslySetInnerHTML={{ __html: late(fields.map(({ html }) => html).join('')) }}
  />
);

type Options = readonly (readonly [value: string, label: string])[];

/** A field of text, of a day, or whatever a browser offers for the type. */
export const inputField = (name: string, label: string, type: 'search' | 'date', value: string | null): Markup =>
  markup`<label><span>${label}</span> <input type="${type}" name="${name}" value="${value ?? ''}"></label>`;

/** One choice of a filter as a drop-down list; the first option, `any`, asks for nothing. */
export function selectField(name: string, label: string, any: string | null, value: string | null, options: Options): Markup {
  const all = any === null ? options : [['', any] as const, ...options];
  const one = ([key, text]: Options[number]) =>
    key === (value ?? '') ? markup`<option value="${key}" selected>${text}</option>` : markup`<option value="${key}">${text}</option>`;
  return markup`<label><span>${label}</span> <select name="${name}">${all.map(one)}</select></label>`;
}

/** One choice of a few, each of them to be seen. */
export function radioField(name: string, legend: string, value: string, options: Options): Markup {
  const one = ([key, text]: Options[number]) =>
    key === value
      ? markup`<label><input type="radio" name="${name}" value="${key}" checked> ${text}</label>`
      : markup`<label><input type="radio" name="${name}" value="${key}"> ${text}</label>`;
  return markup`<fieldset><legend>${legend}</legend><div>${options.map(one)}</div></fieldset>`;
}

/** A filter with several choices at once. */
export function checkboxField(name: string, legend: string, values: readonly string[], options: Options): Markup {
  const box = (key: string) =>
    values.includes(key)
      ? markup`<input type="checkbox" name="${name}" value="${key}" checked>`
      : markup`<input type="checkbox" name="${name}" value="${key}">`;
  const boxes = options.map(([key, text]) => markup`<label>${box(key)} ${text}</label>`);
  return markup`<fieldset><legend>${legend}</legend><div>${boxes}</div></fieldset>`;
}

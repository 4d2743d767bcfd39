import type { ReactNode } from 'react';
import type { Control } from '#lib/forms/controls.ts';
import { rowNumbers, type Typed } from '#lib/forms/input.ts';
import { FieldGroup, type FieldProps } from '../form/field.tsx';
import { SelectField } from '../form/select-field.tsx';
import type { Choices } from './props.ts';
import { choiceWords, partLabel } from './words.ts';

type Errors = Readonly<Record<string, string>>;
/** One cell of the table, as the control of a field of its own. */
export type Part = { control: Control; typed: Typed; errors: Errors; choices: Choices; name: string; label: string };

/** How many blank rows stand under those that are filled. */
const blanks = 4;

/** A table to fill in, row by row (`name.0.what`); a blank row does not count. The button brings more rows, and keeps what was typed. `part` shows a cell. */
export function RowsField({
  fields,
  typed,
  errors,
  choices,
  part: show,
  ...field
}: FieldProps & {
  fields: Record<string, Control>;
  typed: Typed;
  errors: Errors;
  choices: Choices;
  part: (part: Part) => ReactNode;
}) {
  const { name } = field;
  const sent = rowNumbers(typed, name).filter((n) => Object.keys(fields).some((part) => typed[`${name}.${n}.${part}`]?.[0]?.trim()));
  const after = (sent.at(-1) ?? -1) + 1;
  const rows = [...sent, ...Array.from({ length: blanks }, (_, i) => after + i)];
  const first = Object.keys(fields)[0] ?? '';
  return (
    <FieldGroup {...field} error={errors[name] ?? undefined}>
      <ol className="row-fields" id={name}>
        {rows.map((n, i) => (
          <li key={n} className="field-row">
            {Object.entries(fields).map(([part, control]) => (
              <RowPart
                key={part}
                {...{ control, typed, errors, choices, show }}
                name={`${name}.${n}.${part}`}
                label={part === first ? `${i + 1}. ${partLabel(part)}` : partLabel(part)}
              />
            ))}
          </li>
        ))}
      </ol>
      <button type="submit" className="button button-quiet" name="more" value={name}>
        More rows
      </button>
    </FieldGroup>
  );
}

/** A part of a row: a short list instead of radio buttons, and no example under every day. */
function RowPart({ show, ...part }: Part & { show: (part: Part) => ReactNode }) {
  const { control, typed, errors, ...field } = part;
  if (control.kind !== 'choice') return show(part);
  const options = control.values.map((value) => ({ value, label: choiceWords(value) }));
  return (
    <SelectField
      name={field.name}
      label={field.label}
      error={errors[field.name]}
      value={typed[field.name]?.[0]}
      options={options}
      empty="–"
    />
  );
}

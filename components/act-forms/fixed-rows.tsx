import type { ReactNode } from 'react';
import type { Typed } from '#lib/forms/input.ts';
import { FieldGroup } from '../form/field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';

/** One line of a list in which each line asks the same: what it is about (`key`) is sent unseen, `label` is read. */
export type Line = { key: string; label: string; hint?: ReactNode };
/** What is asked of each line: one of several choices, or a text. */
export type Part = { name: string; label: string; options?: readonly { value: string; label: string }[]; lines?: number };

type Props = {
  name: string;
  legend: string;
  keyed: string;
  lines: readonly Line[];
  parts: readonly Part[];
  typed: Typed;
  errors: Readonly<Record<string, string>>;
};

/** The same questions about each of a closed list: a line that is left blank is not sent as an answer. */
export function FixedRows({ name, legend, keyed, lines, parts, typed, errors }: Props) {
  return (
    <FieldGroup name={name} label={legend} error={errors[name]}>
      <ol className="plain fixed-rows" id={name}>
        {lines.map(({ key, label, hint }, n) => (
          <li key={key}>
            <h2>{label}</h2>
            {hint && <p className="small quiet">{hint}</p>}
            <input type="hidden" name={`${name}.${n}.${keyed}`} value={key} />
            {parts.map((part) => (
              <PartField key={part.name} part={part} about={label} id={`${name}.${n}.${part.name}`} typed={typed} errors={errors} />
            ))}
          </li>
        ))}
      </ol>
    </FieldGroup>
  );
}

function PartField({ part, about, id, typed, errors }: { part: Part; about: string; id: string } & Pick<Props, 'typed' | 'errors'>) {
  const label = (
    <>
      {part.label}
      <span className="sr-only">: {about}</span>
    </>
  );
  const field = { name: id, label, error: errors[id], value: typed[id]?.[0], optional: true };
  return part.options ? (
    <SelectField {...field} options={part.options} empty="Not answered" />
  ) : (
    <TextArea {...field} rows={part.lines ?? 2} />
  );
}

import { rowNumbers } from '#lib/forms/input.ts';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

const blanks = 2;

/** A document by its sections: heading and text of each; what has no text is left out of the version. */
export function DocumentForm(props: ActFormProps) {
  const { typed, errors } = props;
  const sent = rowNumbers(typed, 'sections');
  const after = (sent.at(-1) ?? -1) + 1;
  const numbers = [...sent, ...Array.from({ length: blanks }, (_, i) => after + i)];
  const value = (name: string) => typed[name]?.[0];
  return (
    <>
      <Rest {...props} only={['kind', 'title', 'version']} />
      <ol className="plain fixed-rows" id="sections">
        {numbers.map((n) => {
          const name = `sections.${n}`;
          return (
            <li key={n}>
              <HiddenFields fields={{ [`${name}.id`]: value(`${name}.id`), [`${name}.kind`]: value(`${name}.kind`) }} />
              <TextField
                name={`${name}.heading`}
                label="Heading"
                value={value(`${name}.heading`)}
                error={errors[`${name}.heading`]}
                optional
              />
              <TextArea name={`${name}.text`} label="Text" rows={5} value={value(`${name}.text`)} error={errors[`${name}.text`]} optional />
            </li>
          );
        })}
      </ol>
      <button type="submit" className="button button-quiet" name="more" value="sections">
        More sections
      </button>
      <Rest {...props} but={['kind', 'title', 'version', 'sections']} />
    </>
  );
}

import { rowNumbers } from '#lib/forms/input.ts';
import { FieldGroup } from '../form/field.tsx';
import { CheckboxesField } from '../form/radio-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';
import { solutionNames } from './solution-names.ts';

const blanks = 2;

/** The technical changes, row by row: what changes, which solutions bring it, where, and in words; a blank row does not count. */
export function TechnicalChangesForm(props: ActFormProps) {
  const { proposal, typed, errors } = props;
  const sent = rowNumbers(typed, 'changes');
  const after = (sent.at(-1) ?? -1) + 1;
  return (
    <>
      <FieldGroup name="changes" label="Technical changes" hint="They are numbered in this order." error={errors.changes}>
        <ol className="plain fixed-rows" id="changes">
          {[...sent, ...Array.from({ length: blanks }, (_, i) => after + i)].map((n, i) => (
            <li key={n}>
              <ChangeFields name={`changes.${n}`} number={i + 1} solutions={solutionNames(proposal)} typed={typed} errors={errors} />
            </li>
          ))}
        </ol>
      </FieldGroup>
      <button type="submit" className="button button-quiet" name="more" value="changes">
        More changes
      </button>
      <Rest {...props} but={['changes']} />
    </>
  );
}

type Change = { name: string; number: number; solutions: ReturnType<typeof solutionNames> } & Pick<ActFormProps, 'typed' | 'errors'>;

function ChangeFields({ name, number, solutions, typed, errors }: Change) {
  const field = (part: string) => ({ name: `${name}.${part}`, error: errors[`${name}.${part}`] });
  const text = (part: string) => ({ ...field(part), value: typed[`${name}.${part}`]?.[0] });
  const label = (words: string) => (
    <>
      {words}
      <span className="sr-only">: change {number}</span>
    </>
  );
  return (
    <>
      <TextField {...text('title')} label={`Change ${number}`} optional />
      <CheckboxesField
        {...field('solutions')}
        label={label('Solutions that bring it')}
        options={solutions}
        values={typed[`${name}.solutions`]}
        optional
      />
      <TextField {...text('where')} label={label('Where')} hint="For example, DCC service desk or North Region." optional />
      <TextArea {...text('text')} label={label('In words')} rows={2} optional />
    </>
  );
}

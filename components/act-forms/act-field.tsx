import type { Typed } from '#lib/forms/input.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { DateField } from '../form/date-field.tsx';
import { FieldGroup, type FieldProps } from '../form/field.tsx';
import { FileField } from '../form/file-field.tsx';
import { CheckboxesField, RadioField } from '../form/radio-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import type { Choices, FieldOfAct } from './props.ts';
import { RowsField } from './rows-field.tsx';
import { audienceWords, choiceWords, partLabel } from './words.ts';

type Shown = { control: FieldOfAct['control']; typed: Typed; errors: Readonly<Record<string, string>>; choices: Choices; regime: Regime };

/** One field of an act's form: its control, its label, who reads it, and what is wrong with it. */
export function ActField({ field, ...shown }: Omit<Shown, 'control'> & { field: FieldOfAct }) {
  const { name, label, required, audience, control } = field;
  const hint = [field.hint, audienceWords(audience)].filter(Boolean).join(' ') || undefined;
  return <ControlField {...shown} control={control} name={name} label={label} hint={hint} optional={!required} />;
}

/** The control itself, for a field or a part of one. */
export function ControlField({ control, typed, errors, choices, regime, ...field }: Shown & Omit<FieldProps, 'error'>) {
  const { name } = field;
  const props = { ...field, error: errors[name] };
  const value = typed[name]?.[0];
  switch (control.kind) {
    case 'line':
      return <TextField {...props} value={value} />;
    case 'text':
      return <TextArea {...props} value={value} />;
    case 'lines':
      return <TextArea {...props} value={typed[name]?.join('\n')} hint={joined(field.hint, 'One on each line.')} />;
    case 'day':
      return <DateField {...props} value={value} hint={joined(field.hint, 'For example, 12 March 2021.')} />;
    case 'figure':
      return <TextField {...props} value={value} width="figure" inputMode="numeric" />;
    case 'yes-no':
      return <RadioField {...props} value={value} options={yesAndNo} />;
    case 'tick':
      return <Tick {...props} ticked={value === 'true' || value === 'on'} />;
    case 'choice':
      return <RadioField {...props} value={value} options={control.values.map(asOption(regime))} />;
    case 'choices':
      return <CheckboxesField {...props} values={typed[name]} options={control.values.map(asOption(regime))} />;
    case 'file': {
      const added = choices.file?.find((file) => file.value === value);
      return <FileField {...props} file={added ? { id: added.value, name: added.label } : null} received={choices.received ?? []} />;
    }
    case 'record': {
      const known = choices[control.of];
      if (!known) return <TextField {...props} value={value} />;
      return <SelectField {...props} value={value} options={known} empty={field.optional ? 'None' : 'Choose one'} />;
    }
    case 'group':
      return (
        <FieldGroup {...props}>
          <div className="field-row">
            {Object.entries(control.fields).map(([part, inner]) => (
              <ControlField
                key={part}
                control={inner}
                typed={typed}
                errors={errors}
                choices={choices}
                regime={regime}
                name={`${name}.${part}`}
                label={partLabel(part)}
              />
            ))}
          </div>
        </FieldGroup>
      );
    case 'rows':
      return (
        <RowsField
          {...{ ...props, typed, errors, choices }}
          fields={control.fields}
          part={(part) => <ControlField {...part} regime={regime} />}
        />
      );
  }
}

/** A single box to tick; what it says is its label. */
function Tick({ ticked, label, ...field }: FieldProps & { ticked: boolean }) {
  return (
    <div className={field.error ? 'field field-error' : 'field'}>
      {field.error && (
        <p id={`${field.name}-error`} className="field-message">
          <span className="sr-only">Error: </span>
          {field.error}
        </p>
      )}
      <div className="choice">
        <input
          id={field.name}
          name={field.name}
          type="checkbox"
          value="true"
          defaultChecked={ticked}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={
            [field.hint && `${field.name}-hint`, field.error && `${field.name}-error`].filter(Boolean).join(' ') || undefined
          }
        />
        <label htmlFor={field.name}>{label}</label>
        {field.hint && (
          <p id={`${field.name}-hint`} className="field-hint">
            {field.hint}
          </p>
        )}
      </div>
    </div>
  );
}

const yesAndNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

const asOption = (regime: Regime) => (value: string) => ({ value, label: choiceWords(value, regime) });

const joined = (hint: FieldProps['hint'], more: string) => (hint ? `${hint} ${more}` : more);

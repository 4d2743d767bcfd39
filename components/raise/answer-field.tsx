import { DateField } from '#components/form/date-field.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { FormField } from '#lib/process/proposal/form/field.ts';

type Choices = { bodies: readonly { value: string; label: string }[]; meetings: readonly { value: string; label: string }[] };

/** One question of the proposal form, with what was typed: several choices stand on a line each. */
export function AnswerField({
  field,
  value,
  error,
  optional,
  choices,
}: {
  field: FormField;
  value: string;
  error: string | undefined;
  optional: boolean;
  choices: Choices;
}) {
  const common = { name: field.name, label: field.label, hint: field.hint, error, optional };
  const options = field.choices ?? [];
  switch (field.kind) {
    case 'text':
      return <TextArea {...common} value={value} rows={8} />;
    case 'parts':
      return <TextArea {...common} value={value} rows={4} />;
    case 'one':
      return <RadioField {...common} options={options} value={value} />;
    case 'many':
      return <CheckboxesField {...common} options={options} values={value.split('\n')} />;
    case 'yes-no':
      return (
        <RadioField
          {...common}
          value={value}
          options={[
            { value: 'yes', label: 'Yes' },
            { value: 'no', label: 'No' },
          ]}
        />
      );
    case 'day':
      return <DateField {...common} value={value} />;
    case 'body':
      return <SelectField {...common} options={choices.bodies} value={value} empty="Our own" />;
    case 'meeting':
      return <SelectField {...common} options={choices.meetings} value={value} empty="Choose a meeting" />;
    case 'count':
      return <TextField {...common} value={value} width="figure" inputMode="numeric" />;
    case 'email':
      return <TextField {...common} value={value} type="email" />;
    case 'telephone':
      return <TextField {...common} value={value} type="tel" width="short" />;
    default:
      return <TextField {...common} value={value} />;
  }
}

import { DateField } from '#components/form/date-field.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { SelectField } from '#components/form/select-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import type { Typed } from '#lib/forms/subject-input.ts';
import { fieldsOf } from '#lib/process/audience.ts';
import type { SettingName } from '#lib/process/settings.ts';
import type { AnySubjectAct } from '#lib/process/subject-act.ts';
import type { Choice } from './choices.ts';
import { SettingValue } from './setting-value.tsx';

export type ActField = ReturnType<typeof fieldsOf>[number];
type Props = {
  act: AnySubjectAct;
  values: Typed;
  errors: Record<string, string>;
  choicesOf: (field: string) => Choice[] | null;
  /** What follows from a choice, under it. */
  hintOf: (field: string, choice: string) => string | undefined;
};

/** The fields of an act's form but those that say what it is about. */
export function ActFields({ act, values, errors, choicesOf, hintOf }: Props) {
  return fieldsOf(act.input)
    .filter(({ name }) => !act.about.includes(name) || (values[name] === undefined && choicesOf(name) !== null && asked(act, name)))
    .map((field) => <Control key={field.name} {...{ field, values, errors, choicesOf, hintOf }} />);
}

/** A new person, organisation, body, seat or release has no id yet, so none is asked for. */
const asked = ({ act }: AnySubjectAct, name: string): boolean =>
  (!act.startsWith('record-') && act !== 'announce-release') || (name === 'body' && act !== 'record-body');

const long = new Set(['reason', 'text', 'note']);
const days = new Set(['from', 'until', 'on', 'day', 'date']);
const radios = new Set(['kind', 'voting', 'chair']);

function Control({ field, values, errors, choicesOf, hintOf }: Omit<Props, 'act'> & { field: ActField }) {
  const { name, label, hint, required, audience } = field;
  const typed = values[name]?.[0];
  const shared = { name, label, hint, error: errors[name], optional: !required };
  const choices = choicesOf(name);
  if (name === 'value') return <SettingValue name={values.name?.[0] as SettingName} values={values} error={errors.value} />;
  if (days.has(name)) return <DateField {...shared} hint={hint} value={typed} />;
  if (!choices && long.has(name)) return <TextArea {...shared} rows={3} value={typed} />;
  if (!choices)
    return (
      <TextField
        {...shared}
        value={typed}
        type={name === 'email' ? 'email' : name === 'telephone' ? 'tel' : 'text'}
        autoComplete={audience.to === 'private' ? 'off' : undefined}
      />
    );
  const options = choices.map((choice) => ({ ...choice, hint: hintOf(name, choice.value) }));
  if (name === 'rights' || name === 'verbs')
    return <CheckboxesField {...shared} optional={name === 'verbs'} options={options} values={values[name]} />;
  if (radios.has(name)) return <RadioField {...shared} options={options} value={typed} />;
  return <SelectField {...shared} options={choices} value={typed} empty={required ? 'Choose from the list' : 'None'} />;
}

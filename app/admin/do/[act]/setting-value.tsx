import { FieldGroup } from '#components/form/field.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { choiceText, cutoffNames } from '#components/process/setting-words.ts';
import type { Typed } from '#lib/forms/subject-input.ts';
import { settingValues } from '#lib/process/setting-values.ts';
import type { SettingName } from '#lib/process/settings.ts';

type Props = { name: SettingName; values: Typed; error?: string | undefined };

/** The control for the new value of a setting, by what kind of value it has. */
export function SettingValue(props: Props) {
  const form = settingValues[props.name]?.form;
  const compound = form?.as === 'contact' || form?.as === 'monitors' || form?.as === 'cutoffs' || form?.as === 'paths';
  return compound ? (
    <div id="value">
      <Value {...props} />
    </div>
  ) : (
    <Value {...props} />
  );
}

function Value({ name, values, error }: Props) {
  const form = settingValues[name]?.form;
  const field = { name: 'value', label: 'New value', error };
  const value = values.value?.[0];
  const options = (choices: readonly string[]) => choices.map((choice) => ({ value: choice, label: choiceText(name, choice) }));
  switch (form?.as) {
    case 'number':
      return <TextField {...field} hint={form.unit && `In ${form.unit}.`} value={value} width="figure" inputMode="numeric" />;
    case 'hour':
      return <TextField {...field} hint="London time, like 17:00; 24:00 for the end of the day." value={value} width="figure" />;
    case 'yes-no':
      return (
        <RadioField
          {...field}
          options={[
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          value={value}
        />
      );
    case 'one':
      return <RadioField {...field} options={options(form.choices)} value={value} />;
    case 'several':
      return <CheckboxesField {...field} options={options(form.choices)} values={values.value} />;
    case 'contact':
      return (
        <FieldGroup {...field} hint="Published: this is how everybody reaches the Helpdesk. Leave out what there is not.">
          <TextField name="value.email" label="E-mail address" type="email" value={values['value.email']?.[0]} optional />
          <TextField name="value.telephone" label="Telephone" type="tel" value={values['value.telephone']?.[0]} optional />
        </FieldGroup>
      );
    case 'monitors':
      return (
        <FieldGroup {...field}>
          <TextArea name="value.tabasc" label="TABASC" rows={2} value={values['value.tabasc']?.[0]} />
          <TextArea name="value.ssc" label="Security Sub-Committee" rows={2} value={values['value.ssc']?.[0]} />
          <TextArea name="value.smki-pma" label="SMKI PMA" rows={2} value={values['value.smki-pma']?.[0]} />
        </FieldGroup>
      );
    case 'cutoffs': {
      const limits = form.choices.map((choice) => ({ value: choice, label: cutoffNames[choice] ?? choice }));
      return (
        <FieldGroup {...field}>
          <RadioField name="value.2016" label="Proposals under the 2016 process" options={limits} value={values['value.2016']?.[0]} />
          <RadioField name="value.2018" label="Proposals since November 2018" options={limits} value={values['value.2018']?.[0]} />
        </FieldGroup>
      );
    }
    case 'paths':
      return (
        <FieldGroup {...field}>
          <CheckboxesField
            name="value.paths"
            label="Open to every proposal"
            options={options(form.choices)}
            values={values['value.paths']}
          />
          <CheckboxesField
            name="value.urgentOnly"
            label="Open to Urgent proposals only"
            options={options(form.choices)}
            values={values['value.urgentOnly']}
            optional
          />
        </FieldGroup>
      );
    default:
      return null;
  }
}

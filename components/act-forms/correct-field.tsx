import type { RecordKind } from '#lib/forms/controls.ts';
import type { Correctable } from '#lib/process/proposal/correctable.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { DateField } from '../form/date-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { placeName } from '../lifecycle/put-right.tsx';
import type { Choices } from './props.ts';
import { choiceWords } from './words.ts';

type Props = {
  name: string;
  leaf: Correctable;
  typed: string | undefined;
  error: string | undefined;
  nameOf: (id: string) => string;
  choices: Choices;
  regime: Regime;
};

/** Texts of more than so many characters get several lines. */
const long = 80;

/** One place of an entry as it can be typed: a name or a word of a closed list is chosen, a day is picked, a text is written. */
export function CorrectField({ name, leaf, typed, error, nameOf, choices, regime }: Props) {
  const { field, kind, value } = leaf;
  const shown = { name, label: placeName(field), error, value: typed ?? value, optional: true };
  const record = /^(person|organisation|body|meeting|release)\/[a-z0-9-]+$/.exec(value)?.[1];
  const empty = leaf.blank || value === '' ? { empty: 'Nothing' } : {};
  if (record) {
    const others = (choices[record as RecordKind] ?? []).filter((one) => one.value !== value);
    return <SelectField {...shown} {...empty} options={[{ value, label: nameOf(value) }, ...others]} />;
  }
  if (kind === 'choice')
    return <SelectField {...shown} {...empty} options={leaf.choices.map((one) => ({ value: one, label: choiceWords(one, regime) }))} />;
  if (kind === 'yes-no') return <SelectField {...shown} {...empty} options={yesAndNo} />;
  if (kind === 'day') return <DateField {...shown} />;
  return value.length > long ? <TextArea {...shown} rows={Math.min(12, Math.ceil(value.length / long))} /> : <TextField {...shown} />;
}

const yesAndNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
];

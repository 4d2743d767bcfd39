import { rowsWaiting } from '#lib/process/proposal/planned-rows.ts';
import { SelectField } from '../form/select-field.tsx';
import { formatDay } from '../format.ts';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** Which planned day it was, of those of which nothing is recorded, and what came of it. */
export function OutcomeForm(props: ActFormProps) {
  const rows = rowsWaiting(props.proposal);
  return (
    <>
      <SelectField
        name="what"
        label="Planned day"
        hint="Those of which nothing is recorded yet."
        options={rows.map(({ what, on }) => ({ value: what, label: `${what}, planned for ${formatDay(on)}` }))}
        value={props.typed.what?.[0] ?? (rows.length === 1 ? rows[0]?.what : undefined)}
        empty="Choose one"
        error={props.errors.what}
      />
      <Rest {...props} but={['what']} />
    </>
  );
}

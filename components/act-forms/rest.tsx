import { ActField } from './act-field.tsx';
import type { ActFormProps } from './props.ts';

/** The fields of an act that a form does not lay out by hand; `only` picks some, `but` leaves some out. */
export const Rest = ({
  fields,
  only,
  but = [],
  proposal,
  typed,
  errors,
  choices,
}: ActFormProps & { only?: readonly string[]; but?: readonly string[] }) =>
  fields
    .filter(({ name }) => (only ? only.includes(name) : !but.includes(name)))
    .map((field) => <ActField key={field.name} {...{ field, typed, errors, choices }} regime={proposal.regime} />);

import { SelectField } from '../form/select-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** Who deals with the proposal, and who had the idea: only what is chosen changes. */
export function AssignForm(props: ActFormProps) {
  const { choices, typed, errors, proposal, nameOf } = props;
  const initiators = [...(choices.body ?? []), ...(choices.organisation ?? [])];
  const now = proposal.initiator ? `Now: ${nameOf(proposal.initiator.by)}.` : 'Nobody is named yet.';
  return (
    <>
      <Rest {...props} only={['analyst', 'contact', 'role']} />
      <SelectField
        name="initiator"
        label="Who initiated it"
        hint={`Where a Party volunteered as Proposer for another. ${now}`}
        options={initiators}
        value={typed.initiator?.[0]}
        error={errors.initiator}
        empty="No change"
        optional
      />
      <Rest {...props} but={['analyst', 'contact', 'role', 'initiator']} />
    </>
  );
}

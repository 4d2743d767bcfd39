import { SelectField } from '../form/select-field.tsx';
import type { ActFormProps } from './props.ts';
import { Rest } from './rest.tsx';

/** A new version of a solution: which one, its number and its text. */
export function SolutionForm(props: ActFormProps) {
  const { proposal, typed, errors } = props;
  const alternatives = proposal.solutions.filter(({ key }) => key !== 'proposed');
  const options = [{ value: 'proposed', label: 'Proposed Solution' }, ...alternatives.map(({ key, label }) => ({ value: key, label }))];
  return (
    <>
      <SelectField
        name="solution"
        label="Which solution"
        options={options}
        value={typed.solution?.[0] ?? 'proposed'}
        error={errors.solution}
      />
      {proposal.stage === 'development' && (
        <p className="field-hint">Solutions are not discussed in the Development Stage. What is published now is for later.</p>
      )}
      <Rest {...props} but={['solution']} />
    </>
  );
}

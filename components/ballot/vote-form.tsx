import type { Typed } from '#lib/forms/input.ts';
import { voteField } from '#lib/forms/vote-input.ts';
import type { Ballot } from '#lib/process/ballot/ballot.ts';
import { objectiveViewNames, objectiveViews } from '#lib/process/ballot/vote.ts';
import { choices } from '#lib/process/proposal/ballot.ts';
import { objectiveLetters, objectiveName, objectives } from '#lib/process/proposal/objectives.ts';
import { CheckboxesField, RadioField } from '../form/radio-field.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { choiceLabel } from './words.ts';

type Props = {
  ballot: Pick<Ballot, 'kind' | 'questions'>;
  called: string;
  typed: Typed;
  errors: Readonly<Record<string, string>>;
  /** What was chosen before, by question: said beside the choices, never chosen for the member. */
  before?: Readonly<Record<string, string>>;
};

/** The questions of a ballot, each apart with its reason (CB-7); nothing is chosen but what was typed in this form. */
export function VoteFields({ ballot, called, typed, errors, before = {} }: Props) {
  return (
    <>
      {ballot.questions.map(({ key, label }) => (
        <Question key={key} {...{ ballot, called, typed, errors, before }} id={key} label={label} />
      ))}
      <details className="more" open={Boolean(errors.interest || typed.interest?.[0] || typed.recused?.[0])}>
        <summary>Declare an interest</summary>
        <TextArea
          name={voteField.interest}
          label="Your interest"
          hint="Public, with your name, once the result is published."
          optional
          rows={2}
          error={errors.interest}
          value={typed.interest?.[0]}
        />
        <CheckboxesField
          name={voteField.recused}
          label="Recusal"
          optional
          values={typed.recused}
          options={[{ value: 'yes', label: 'I recuse myself', hint: 'Recorded as an abstention, whatever is chosen above.' }]}
        />
      </details>
    </>
  );
}

function Question({ ballot, called, typed, errors, before, id, label }: Props & { id: string; label: string }) {
  const asked = ballot.questions.length > 1 ? `Your vote on ${called}: ${label}` : `Your vote on ${called}`;
  const reasoned = ballot.kind === 'change-board';
  return (
    <>
      <RadioField
        name={voteField.choice(id)}
        label={asked}
        hint={before?.[id]}
        error={errors[voteField.choice(id)]}
        value={typed[voteField.choice(id)]?.[0]}
        options={choices.map((choice) => ({ value: choice, label: choiceLabel(choice, called, ballot, label) }))}
      />
      <TextArea
        name={voteField.reason(id)}
        label={ballot.questions.length > 1 ? `Reason: ${label}` : 'Reason'}
        hint="Public, with your name, once the result is published."
        optional={!reasoned}
        rows={4}
        error={errors[voteField.reason(id)]}
        value={typed[voteField.reason(id)]?.[0]}
      />
      {reasoned && <Objectives id={id} label={label} several={ballot.questions.length > 1} typed={typed} errors={errors} />}
    </>
  );
}

type ObjectivesProps = Pick<Props, 'typed' | 'errors'> & { id: string; label: string; several: boolean };

/** Better, worse or neutral against each Objective, folded away; a vote for or against refers to at least one (CB-3). */
function Objectives({ id, label, several, typed, errors }: ObjectivesProps) {
  const error = errors[`${id}.objectives`];
  const touched = objectiveLetters.some((letter) => typed[voteField.view(id, letter)]?.[0] || errors[voteField.view(id, letter)]);
  return (
    <details id={`${id}.objectives`} className={error ? 'more field-error' : 'more'} open={Boolean(error) || touched}>
      <summary>SEC Objectives{several && `: ${label}`} (at least one, unless you abstain)</summary>
      {error && <p className="field-message">{error}</p>}
      {objectiveLetters.map((letter) => (
        <div key={letter} className="objective-fields">
          <SelectField
            name={voteField.view(id, letter)}
            label={`(${letter}) ${objectives[letter].label}`}
            optional
            error={errors[voteField.view(id, letter)]}
            value={typed[voteField.view(id, letter)]?.[0]}
            empty="No view"
            options={objectiveViews.map((view) => ({ value: view, label: objectiveViewNames[view] }))}
          />
          <label className="small quiet" htmlFor={voteField.words(id, letter)}>
            Why<span className="sr-only">, {objectiveName(letter)}</span>
          </label>
          <textarea
            name={voteField.words(id, letter)}
            id={voteField.words(id, letter)}
            className="input-wide"
            rows={1}
            defaultValue={typed[voteField.words(id, letter)]?.[0]}
          />
        </div>
      ))}
    </details>
  );
}

import type { Composed } from '#lib/process/consultation/draft.ts';
import { kindOfQuestion, questionKinds } from '#lib/process/consultation/questions.ts';
import { CheckboxesField } from '../../form/radio-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextArea } from '../../form/text-area.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Arrange } from './arrange.tsx';
import { kindWords } from './words.ts';

type Props = { question: Composed['questions'][number]; chapters: Composed['chapters']; error: string | undefined };

/** One question as it is composed. Its id is in the names of its fields, so printed numbers can repeat. */
export function QuestionFields({ question, chapters, error }: Props) {
  const { id, printed, text, hint, suggestions = [], reasonFor = [], chapter, rationale, mandatory } = question;
  const name = `question ${printed || id}`;
  const kind = kindOfQuestion(question);
  const offered = kind === 'choice' || kind === 'choice-per-solution' || kind === 'date-or-duration' || kind === 'objective-grid';
  return (
    <fieldset className="field composed" id={id}>
      <legend className="field-label">Question {printed || id}</legend>
      <TextField name={`${id}.printed`} label="Number as printed" width="figure" value={printed} />
      <TextArea name={`${id}.text`} label="Question" rows={3} error={error} value={text} />
      <SelectField
        name={`${id}.kind`}
        label="How it is answered"
        value={kind}
        options={questionKinds.map((value) => ({ value, label: kindWords[value] }))}
      />
      {offered && (
        <TextArea
          name={`${id}.suggestions`}
          label="Suggested answers"
          hint="One on each line."
          optional
          rows={4}
          value={suggestions.join('\n')}
        />
      )}
      {rationale && suggestions.length > 0 && (kind === 'choice' || kind === 'choice-per-solution') && (
        <CheckboxesField
          name={`${id}.reasonFor`}
          label="Answers that are taken only with a rationale"
          hint="As the suggested answers were last saved."
          optional
          values={[...reasonFor]}
          options={suggestions.map((value) => ({ value, label: value }))}
        />
      )}
      <TextField name={`${id}.hint`} label="A line of help under it" optional value={hint} />
      {chapters.length > 0 && (
        <SelectField
          name={`${id}.chapter`}
          label="Chapter"
          optional
          value={chapter}
          empty="None"
          options={chapters.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
        />
      )}
      <CheckboxesField
        name={`${id}.with`}
        label="With"
        optional
        values={[...(rationale ? ['rationale'] : []), ...(mandatory ? ['mandatory'] : [])]}
        options={[
          { value: 'rationale', label: 'A rationale' },
          { value: 'mandatory', label: 'An answer that is mandatory' },
        ]}
      />
      <Arrange id={id} name={name} />
    </fieldset>
  );
}

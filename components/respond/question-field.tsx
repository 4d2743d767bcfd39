import type { ReactNode } from 'react';
import { OWN_WORDS, responseField } from '#lib/forms/response-input.ts';
import type { Answer } from '#lib/process/consultation/answers.ts';
import { kindOfQuestion, linesOf, type Question } from '#lib/process/consultation/questions.ts';
import { FieldGroup } from '../form/field.tsx';
import { type AddedFile, FileField } from '../form/file-field.tsx';
import { RadioField } from '../form/radio-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';

export type QuestionFieldProps = {
  question: Question;
  answer: Answer | undefined;
  error: string | undefined;
  file: AddedFile | null;
  /** What a colleague wrote meanwhile, to be decided on. */
  children?: ReactNode;
};

/** A question of a consultation with all that it asks for. Nothing is chosen beforehand. */
export function QuestionField({ question, answer, error, file, children }: QuestionFieldProps) {
  const { printed, text, rationale, hint, mandatory } = question;
  const numbered = /^\d/.test(printed) ? `Question ${printed}` : printed;
  return (
    <section className="question" aria-label={numbered}>
      <h2>{numbered}</h2>
      <p className="verbatim">{text}</p>
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      <Control question={question} answer={answer} error={error} file={file} optional={!mandatory} />
      {rationale && (
        <TextArea
          name={responseField.rationale(question.id)}
          label="Rationale"
          hint={<span className="sr-only">for {numbered.toLowerCase()}</span>}
          optional={!question.reasonFor?.length}
          rows={4}
          value={answer?.rationale ?? ''}
        />
      )}
    </section>
  );
}

type ControlProps = Pick<QuestionFieldProps, 'question' | 'answer' | 'error' | 'file'> & { optional: boolean };

function Control({ question, answer, error, file, optional }: ControlProps) {
  const { id, suggestions = [] } = question;
  const said = answer?.response ?? '';
  const common = { name: responseField.answer(id), error, optional };
  switch (kindOfQuestion(question)) {
    case 'long-text':
      return <TextArea {...common} name={responseField.own(id)} label="Your comments" rows={8} value={said} />;
    case 'date-or-duration':
      return <TextField {...common} name={responseField.own(id)} label="A date, or how long" hint={example(suggestions)} value={said} />;
    case 'choice-per-solution':
      return <RadioField {...common} label="Your answer" options={suggestions.map((value) => ({ value, label: value }))} value={said} />;
    case 'objective-grid':
    case 'party-categories':
      return <Lines question={question} answer={answer} error={error} optional={optional} />;
    case 'file':
      return <FileField {...common} name={responseField.file(id)} label="A file" file={file} />;
    default:
      return suggestions.length > 0 ? (
        <Choice {...common} question={question} said={said} />
      ) : (
        <TextField {...common} name={responseField.own(id)} label="Your answer" value={said} />
      );
  }
}

/** Offered answers, and one's own words where none of them fits. */
function Choice({
  question,
  said,
  ...field
}: {
  question: Question;
  said: string;
  name: string;
  error: string | undefined;
  optional: boolean;
}) {
  const { id, suggestions = [] } = question;
  const own = said !== '' && !suggestions.includes(said);
  return (
    <>
      <RadioField
        {...field}
        label="Your answer"
        options={[...suggestions.map((value) => ({ value, label: value })), { value: OWN_WORDS, label: 'Another answer, in your words' }]}
        value={own ? OWN_WORDS : said}
      />
      <TextField
        name={responseField.own(id)}
        label={
          <>
            Another answer<span className="sr-only"> to question {question.printed}</span>
          </>
        }
        optional
        width="short"
        value={own ? said : ''}
      />
    </>
  );
}

function Lines({ question, answer, error, optional }: Omit<ControlProps, 'file'>) {
  return (
    <FieldGroup name={question.id} label="Your answer" error={error} optional={optional}>
      {(linesOf(question) ?? []).map(({ key, label, choices }, n) => {
        const name = responseField.line(question.id, key);
        const chosen = answer?.lines?.[key];
        if (choices.length === 1)
          return (
            <div key={key} className="choice">
              <input
                id={n === 0 ? question.id : name}
                name={name}
                type="checkbox"
                value={choices[0]}
                defaultChecked={chosen === choices[0]}
              />
              <label htmlFor={n === 0 ? question.id : name}>{label}</label>
            </div>
          );
        return (
          <RadioField
            key={key}
            name={name}
            label={label}
            optional
            options={choices.map((value) => ({ value, label: value }))}
            value={chosen}
          />
        );
      })}
    </FieldGroup>
  );
}

const example = (suggestions: readonly string[]) =>
  suggestions.length > 0 ? `For instance ${suggestions.map((one) => `“${one}”`).join(' or ')}.` : undefined;

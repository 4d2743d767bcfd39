import { type Calculated, type Calculation, calculations, type Typed } from './calculate.ts';
import { type Field, questions } from './calculator-fields.ts';
import { WorkingShown } from './working-shown.tsx';

/** The question that was asked, what was typed, and what came of it. */
export type Asked = { kind: Calculation; typed: Typed; result: Calculated };

/** The calculator of Working Days: one plain form for each question, the answer with its working under the form that asked. */
export function Calculator({ asked }: { asked: Asked | null }) {
  return (
    <div className="calculator">
      {calculations.map((kind) => (
        <Question key={kind} kind={kind} asked={asked?.kind === kind ? asked : null} />
      ))}
    </div>
  );
}

function Question({ kind, asked }: { kind: Calculation; asked: Asked | null }) {
  const { title, fields } = questions[kind];
  const id = `calculate-${kind}`;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      <form action={`/process#${id}`}>
        <input type="hidden" name="calculate" value={kind} />
        {fields.map((field) => (
          <TypedField key={field.name} id={`${id}-${field.name}`} field={field} asked={asked} />
        ))}
        <button className="button" type="submit">
          Work it out
        </button>
      </form>
      {asked && <Result result={asked.result} />}
    </section>
  );
}

function TypedField({ id, field: { name, label, hint, short }, asked }: { id: string; field: Field; asked: Asked | null }) {
  const error = asked?.result.errors[name];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-error' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error">
          <span className="sr-only">Error: </span>
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        className={short ? 'short' : undefined}
        defaultValue={asked?.typed[name]}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}

function Result({ result: { answers, errors } }: { result: Calculated }) {
  if (answers.length === 0 && !errors['']) return null;
  return (
    <div className="answers">
      {errors[''] && <p className="error">{errors['']}</p>}
      {answers.map(({ name, text, working, notes }) => (
        <div key={name} className="answered">
          <p>
            {name} <strong className="num">{text}</strong>
          </p>
          {notes.map((note) => (
            <p key={note} className="small">
              {note}
            </p>
          ))}
          {working && <WorkingShown working={working} open={answers.length === 1} />}
        </div>
      ))}
    </div>
  );
}

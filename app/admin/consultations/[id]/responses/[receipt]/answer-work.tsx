import { ResponseGiven } from '#components/consultation/said.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { CheckboxesField, RadioField } from '#components/form/radio-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { formatCount, formatInstant } from '#components/format.ts';
import { mayClarify, mayRedact } from '#lib/process/consultation/afterwards.ts';
import { rationaleText, responseText } from '#lib/process/consultation/answers.ts';
import { isWithheld } from '#lib/process/consultation/confidential.ts';
import { type Question, questionName } from '#lib/process/consultation/questions.ts';
import { currentVersion } from '#lib/process/consultation/response.ts';
import type { Handled } from '#lib/services/afterwards.ts';
import { addressesOf } from '#lib/services/afterwards-letters.ts';
import type { Parked } from '#lib/services/park.ts';
import type { Handling } from '../handling.ts';

/** `parked`: what was typed and not accepted, with what is wrong with it. */
type Props = { at: Handling; found: Handled; question: Question; themes: readonly string[]; parked: Parked | null };

/** One answer and the work on it, each as a form of its own. */
export function AnswerWork({ at, found: { id, given, notes }, question, themes, parked }: Props) {
  const { answers, confidential } = currentVersion(given);
  const answer = answers.find((one) => one.question === question.id);
  const send = `${at.base}/${id}/send`;
  const own = notes.notes.filter((note) => note.question === question.id);
  const redactions = notes.redactions.filter((one) => one.question === question.id);
  const asked = notes.clarifications.filter((one) => one.question === question.id);
  const wrong = Object.keys(parked?.errors ?? {}).some((name) => name.endsWith(`-${question.id}`));
  const field = (what: string) => {
    const name = `${what}-${question.id}`;
    return { name, value: parked?.fields[name]?.[0], error: parked?.errors[name] };
  };
  const hidden = (what: string) => <HiddenFields fields={{ do: what, question: question.id }} />;
  return (
    <section className="section" id={question.id} aria-labelledby={`${question.id}-title`}>
      <h2 id={`${question.id}-title`}>{questionName(question, at.consultation)}</h2>
      <p className="prose">{question.text}</p>
      {isWithheld(confidential, question.id) && <p className="banner">Confidential: it is not published.</p>}
      <blockquote className="verbatim">
        <p>
          <strong>Response:</strong> <ResponseGiven response={responseText(question, answer)} file={answer?.file ?? null} />
        </p>
        {question.rationale && (
          <p>
            <strong>Rationale:</strong> {rationaleText(answer)}
          </p>
        )}
      </blockquote>
      {redactions.map(({ part, was, text, reason, at: when }) => (
        <p key={part}>
          <strong>Redacted</strong> ({part}, {formatInstant(when)}): “{was}” is published as “{text || '-'}”. Reason: {reason}
        </p>
      ))}
      {asked.map((one) => (
        <p key={one.id}>
          <strong>Asked</strong> {formatInstant(one.askedAt)}: {one.asked} <strong>Answer:</strong> {one.answered ?? 'not yet'}
        </p>
      ))}
      {own.map((note) => (
        <p key={note.at} className="quiet">
          Note, {formatInstant(note.at)}: {note.text}
        </p>
      ))}
      <details open={wrong}>
        <summary>
          Work on it<span className="sr-only"> ({questionName(question, at.consultation)})</span>
        </summary>
        {themes.length > 0 && (
          <form className="form" action={send} method="post">
            {hidden('code')}
            <CheckboxesField
              name={`codes-${question.id}`}
              label="Themes and positions"
              optional
              options={themes.map((theme) => ({ value: theme, label: theme }))}
              values={notes.codes[question.id] ?? []}
            />
            <button className="button button-quiet" type="submit">
              Save the themes
            </button>
          </form>
        )}
        <form className="form" action={send} method="post">
          {hidden('note')}
          <TextArea {...field('note')} label="A note, for the Code Administrator only" rows={2} />
          <button className="button button-quiet" type="submit">
            Add the note
          </button>
        </form>
        {mayClarify(at.consultation, given, question.id, at.now).ok && (
          <form className="form" action={send} method="post">
            {hidden('ask')}
            <TextArea
              {...field('asked')}
              label="Ask the respondent to clarify"
              hint={`Published beside the answer, with what the respondent says. The letter goes to ${formatCount(addressesOf(at.viewer.book, given).length, 'address', 'addresses')}.`}
              rows={2}
            />
            <button className="button button-quiet" type="submit">
              Ask
            </button>
          </form>
        )}
        {answer && mayRedact(at.consultation, at.now).ok && (
          <form className="form" action={send} method="post">
            {hidden('redact')}
            <RadioField
              {...field('part')}
              label="What is redacted"
              options={[
                { value: 'response', label: 'The response' },
                { value: 'rationale', label: 'The rationale' },
              ]}
            />
            <TextArea
              {...field('instead')}
              label="What is published instead"
              hint="Leave it empty to publish “-”. Both texts are kept; only this one is published."
              optional
              rows={2}
            />
            <TextArea {...field('reason')} label="Why" hint="Public, so name nobody." rows={2} />
            <button className="button button-quiet" type="submit">
              Redact
            </button>
          </form>
        )}
      </details>
    </section>
  );
}

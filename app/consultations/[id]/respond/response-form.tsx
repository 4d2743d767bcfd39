import { FirstButton } from '#components/form/first-button.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { Autosave } from '#components/respond/autosave.tsx';
import { ByChapter } from '#components/respond/by-chapter.tsx';
import { choiceField } from '#components/respond/choosing.ts';
import { ConfidentialFields } from '#components/respond/confidential-fields.tsx';
import { QuestionField } from '#components/respond/question-field.tsx';
import { answersFrom, confidentialFrom } from '#lib/forms/response-input.ts';
import { responseText } from '#lib/process/consultation/answers.ts';
import { CONFIDENTIAL } from '#lib/process/consultation/merge.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import { earlierAnswers } from '#lib/services/earlier-answers.ts';
import type { Parked } from '#lib/services/park.ts';
import type { OpenResponse } from '#lib/services/responding.ts';
import { filesOf } from '#lib/services/response-files.ts';
import { ChooseText } from './choose-text.tsx';
import type { Place } from './place.ts';

/** Every question of the consultation with what was answered so far. Saved by the button, and by itself where scripts run. */
export function ResponseForm({ place, open, parked }: { place: Place; open: OpenResponse; parked: Parked | null }) {
  const { consultation } = open;
  const { questions, chapters } = consultation;
  const answers = parked ? answersFrom(questions, parked.fields) : open.answers;
  const confidential = parked ? confidentialFrom(parked.fields) : open.confidential;
  const errors = parked?.errors ?? {};
  const version = parked?.fields.version?.[0] ?? String(open.version);
  const files = filesOf({ answers, voice: open.voice });
  const send = `${place.base}/send`;
  const clash = (field: string, theirs: string) => {
    const by = errors[`theirs.${field}`];
    return by && <ChooseText name={choiceField(field)} by={by} theirs={theirs} />;
  };
  const asked = (question: Question) => {
    const answer = answers.find((one) => one.question === question.id);
    const file = answer?.file ? { id: answer.file, name: files[answer.file] ?? 'The file' } : null;
    const saved = open.answers.find((one) => one.question === question.id);
    const theirs = [responseText(question, saved), saved?.rationale].filter(Boolean).join(' – ');
    return (
      <QuestionField key={question.id} question={question} answer={answer} error={errors[question.id]} file={file}>
        {clash(question.id, theirs)}
      </QuestionField>
    );
  };
  return (
    <form className="form" action={send} method="post" noValidate>
      <FirstButton label="Save and check" name="go" value="check" />
      <HiddenFields fields={{ version }} />
      {parked?.fields.clashed?.map((field) => (
        <HiddenFields key={field} fields={{ clashed: field }} />
      ))}
      <Earlier open={open} />
      <ByChapter questions={questions} chapters={chapters}>
        {asked}
      </ByChapter>
      {clash(CONFIDENTIAL, 'What your colleague chose about confidentiality')}
      <ConfidentialFields value={confidential} questions={questions} errors={errors} />
      <p className="form-actions">
        <button className="button" type="submit" name="go" value="check">
          Save and check
        </button>
        <button className="button button-quiet" type="submit" name="go" value="save">
          Save and come back later
        </button>
      </p>
      <Autosave action={send} />
    </form>
  );
}

/** Where the organisation has answered before, it can start from that; only questions that are blank here are filled. */
function Earlier({ open }: { open: OpenResponse }) {
  const earlier = earlierAnswers(open);
  if (earlier.length === 0) return null;
  return (
    <div className="banner">
      <p>
        {open.voice.respondent.organisation ? 'Your organisation has' : 'You have'} answered the same questions before. What is still blank
        here can be filled from an earlier response; what was confidential there, and files, are left out.
      </p>
      <p className="form-actions">
        {earlier.map(({ id, title, count }) => (
          <button key={id} className="button button-quiet" type="submit" name="earlier" value={id}>
            {title} ({count === 1 ? 'one answer' : `${count} answers`})
          </button>
        ))}
      </p>
    </div>
  );
}

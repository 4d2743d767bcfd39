import { formatDay } from '#components/format.ts';
import type { Composed } from '#lib/process/consultation/draft.ts';
import { questionKinds } from '#lib/process/consultation/questions.ts';
import type { Day } from '#lib/process/day.ts';
import { DateField } from '../../form/date-field.tsx';
import { FirstButton } from '../../form/first-button.tsx';
import { HiddenFields } from '../../form/hidden-fields.tsx';
import { TextArea } from '../../form/text-area.tsx';
import { TextField } from '../../form/text-field.tsx';
import { ChapterFields } from './chapter-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { kindWords } from './words.ts';

type Props = {
  action: string;
  content: Composed;
  version: number;
  errors: Record<string, string>;
  /** The closing day that the kind usually has from the opening day. */
  usual: { day: Day } | null;
};

/** All that is composed of a consultation on one page; each button saves, and some do one thing more. */
export function ComposeForm({ action, content, version, errors, usual }: Props) {
  const { title, opens, closes, summary, terms, chapters, questions, kind } = content;
  const field = (name: string) => ({ name, error: errors[name] });
  const unknown = kind === 'secretary-of-state' ? 'No length is usual.' : 'Save the opening day to see which day is usual.';
  const latest = kind === 'modification-report' ? 'The latest lawful day is' : 'The usual length ends on';
  return (
    <form className="form" method="post" action={action} noValidate>
      <FirstButton label="Save" name="do" value="save" />
      <HiddenFields fields={{ version }} />
      <TextField {...field('title')} label="Title" value={title} />
      <DateField {...field('opens')} label="Opens on" value={opens} />
      <DateField {...field('closes')} label="Closes on" value={closes} hint={usual ? `${latest} ${formatDay(usual.day)}.` : unknown} />
      <TextArea
        {...field('summary')}
        label="In short"
        hint={kind === 'refinement' ? 'What it is about, and every Alternative with its source and the preference.' : 'What it is about.'}
        optional
        rows={5}
        value={summary}
      />
      <TextField {...field('terms')} label="What may be done with its text" value={terms} />
      <h2 id="chapters">Chapters</h2>
      {chapters.map((chapter) => (
        <ChapterFields key={chapter.id} chapter={chapter} error={errors[chapter.id]} />
      ))}
      <p>
        <button className="button button-quiet" type="submit" name="do" value="add-chapter">
          Add a chapter
        </button>
      </p>
      <h2 id="questions">Questions</h2>
      {questions.map((question) => (
        <QuestionFields key={question.id} question={question} chapters={chapters} error={errors[question.id]} />
      ))}
      <fieldset className="field">
        <legend className="field-label">Add a question</legend>
        <p className="form-actions">
          {questionKinds.map((one) => (
            <button key={one} className="button button-quiet" type="submit" name="do" value={`add-question ${one}`}>
              {kindWords[one]}
            </button>
          ))}
        </p>
      </fieldset>
      <p className="form-actions">
        <button className="button" type="submit" name="do" value="save">
          Save
        </button>
        <button className="button button-quiet" type="submit" name="do" value="announce">
          Save and check before it is announced
        </button>
      </p>
    </form>
  );
}

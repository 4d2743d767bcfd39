import type { ReactNode } from 'react';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Question } from '#lib/process/consultation/questions.ts';

type Props = Pick<Consultation, 'questions' | 'chapters'> & { children: (question: Question) => ReactNode };

/** The questions as a respondent meets them: those that belong to no chapter, then chapter by chapter. A chapter that asks nothing is left out. */
export function ByChapter({ questions, chapters, children }: Props) {
  const asked = (chapter: string | undefined) => questions.filter((question) => question.chapter === chapter);
  return (
    <>
      {asked(undefined).map(children)}
      {chapters
        .filter(({ id }) => asked(id).length > 0)
        .map(({ id, number, title }) => (
          <fieldset key={id} className="field">
            <legend className="field-label">{[number, title].filter(Boolean).join(' ')}</legend>
            {asked(id).map(children)}
          </fieldset>
        ))}
    </>
  );
}

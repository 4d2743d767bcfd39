import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { questionName } from '#lib/process/consultation/questions.ts';
import { secAddress, secPlaceNamed } from '#lib/process/sec-part.ts';
import { SectionText } from '../document/section-text.tsx';
import { Section } from '../page-header.tsx';

/** A chapter as it is headed: number, where it has one, and title. */
export const chapterName = ({ number, title }: Consultation['chapters'][number]): string => (number ? `${number} ${title}` : title);

/** The chapters of a consultation paper, each with its tables, the questions it asks and the parts of the code that it would change. */
export function Chapters({ consultation }: { consultation: Pick<Consultation, 'chapters' | 'questions'> }) {
  return consultation.chapters.map((chapter) => {
    const asked = consultation.questions.filter((question) => question.chapter === chapter.id);
    return (
      <Section key={chapter.id} id={chapter.id} title={chapterName(chapter)}>
        {chapter.secParts.length > 0 && <Parts names={chapter.secParts} />}
        {chapter.sections.map((section) => (
          <SectionText key={section.id} section={section} deeper={1} headed={section.heading !== chapter.title} />
        ))}
        {asked.length > 0 && (
          <div className="asked">
            <h3>Questions of this chapter</h3>
            <ul>
              {asked.map((question) => (
                <li key={question.id}>
                  <a href={`#${question.id}`}>{questionName(question, consultation)}</a>: {question.text}
                </li>
              ))}
            </ul>
          </div>
        )}
      </Section>
    );
  });
}

function Parts({ names }: { names: readonly string[] }) {
  return (
    <dl className="parts-named">
      <dt>Parts of the code</dt>
      <dd>
        <ul className="inline-list">
          {names.map((name) => {
            const place = secPlaceNamed(name);
            return <li key={name}>{place ? <a href={secAddress(place)}>{name}</a> : name}</li>;
          })}
        </ul>
      </dd>
    </dl>
  );
}

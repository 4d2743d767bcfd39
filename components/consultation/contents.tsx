import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { formatCount } from '../format.ts';
import { chapterName } from './chapters.tsx';

/** What a long consultation paper contains, chapter by chapter, with the questions of each. */
export function ConsultationContents({ consultation: { chapters, questions } }: { consultation: Consultation }) {
  return (
    <nav className="apart" aria-labelledby="contents-title">
      <h2 id="contents-title">Contents</h2>
      <ol className="toc">
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={`#${chapter.id}`}>{chapterName(chapter)}</a>
            <span className="quiet small">
              {' '}
              {questions
                .filter((question) => question.chapter === chapter.id)
                .map(({ printed }) => printed)
                .join(', ')}
            </span>
          </li>
        ))}
        <li>
          <a href="#questions">{formatCount(questions.length, 'question')}</a>
        </li>
      </ol>
    </nav>
  );
}

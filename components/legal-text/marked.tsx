import type { Clause } from '#lib/process/document.ts';
import { wordsOf } from './clauses.ts';

/** A clause with its marks: never by colour alone, each with words for those who do not see it. */
export function Marked({ clause }: { clause: Clause }) {
  const at: Record<string, number> = {};
  return clause.runs.map((run) => {
    const text = wordsOf(run);
    at[text] = (at[text] ?? 0) + 1;
    const key = `${text}-${at[text]}`;
    if ('same' in run) return <span key={key}>{text}</span>;
    const [Mark, word] = 'ins' in run ? (['ins', 'inserted'] as const) : (['del', 'deleted'] as const);
    return (
      <Mark key={key}>
        <span className="sr-only">[{word}: </span>
        {text}
        <span className="sr-only"> end of {word}]</span>
      </Mark>
    );
  });
}

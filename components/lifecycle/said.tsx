import type { Source } from '#lib/process/event.ts';
import { InlineProse, Prose } from '../prose.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

/** What somebody said, with its note at the end of its last line; a single paragraph runs on in its line, quoted where it is the paper's own. */
export function Said({ view, said }: { view: View; said: { text: string; verbatim?: boolean; source: Source | null } }) {
  const oneLine = !/\n/.test(said.text.trim()) && !/^([-*>]|\d+\.)\s/.test(said.text);
  return (
    <>
      {oneLine ? <InlineProse text={said.verbatim ? `“${said.text}”` : said.text} /> : <Prose text={said.text} verbatim={said.verbatim} />}
      <Note view={view} source={said.source} />
    </>
  );
}

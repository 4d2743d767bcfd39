import { SummaryList } from '#components/summary-list.tsx';
import type { Match } from '#lib/process/proposal/monitors.ts';

/** What each committee's monitor finds in a form; whether a committee is told is decided after acceptance, each with a reason. */
export function Monitors({ matches, nameOf }: { matches: readonly Match[]; nameOf: (id: string) => string }) {
  return (
    <SummaryList
      rows={matches.map(({ body, asks, words }) => [
        nameOf(body),
        <>
          {words.length > 0 ? `Found: ${words.join(', ')}.` : 'Nothing found.'}
          <span className="small quiet"> It asks to be told of: {asks}.</span>
        </>,
      ])}
    />
  );
}

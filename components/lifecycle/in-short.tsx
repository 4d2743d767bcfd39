import { InlineProse } from '../prose.tsx';
import { SummaryList } from '../summary-list.tsx';
import { Note } from './note.tsx';
import type { View } from './view.ts';

const aspects = [
  ['problem', 'Problem'],
  ['idea', 'Idea'],
  ['cost', 'Cost'],
  ['who-pays', 'Who pays'],
  ['who-decides', 'Who decides'],
  ['when', 'When'],
  ['consumers', 'For consumers'],
] as const;

/** One sentence each, with its source; what no source tells is named in the last line instead of left as a gap. */
export function InShort({ view }: { view: View }) {
  const known = aspects.map(([aspect, label]) => ({ label, fact: view.proposal.inShort.find((s) => s.aspect === aspect) }));
  const unknown = known.filter(({ fact }) => !fact).map(({ label }) => label.toLowerCase());
  return (
    <>
      <SummaryList
        rows={known.map(({ label, fact }) => [
          label,
          fact ? (
            <>
              <InlineProse text={fact.text} />
              <Note view={view} source={fact.source} />
            </>
          ) : null,
        ])}
      />
      {unknown.length > 0 && <p className="small quiet after">Not recorded in the sources: {unknown.join(', ')}.</p>}
    </>
  );
}

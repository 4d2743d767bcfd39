import { secAddress } from '#lib/process/sec-part.ts';
import { InlineProse } from '../prose.tsx';
import { EarlierVersions } from './earlier-versions.tsx';
import { FirstFew } from './first-few.tsx';
import { Note } from './note.tsx';
import { statedKey } from './stated-versions.ts';
import type { View } from './view.ts';

const partName = ({ part, clause }: View['proposal']['secParts'][number]) => (clause ? `${part}, ${clause}` : part);

/** The sections, appendices and clauses of the code that it touches, each with its own page; those of practice are made up and have none. */
export function SecParts({ view }: { view: View }) {
  const parts = view.proposal.secParts.map((part) => (
    <li key={part.entry}>
      {view.practice ? partName(part) : <a href={secAddress(part)}>{partName(part)}</a>}
      <Note view={view} source={part.source} />
      {part.text && (
        <span className="small quiet block">
          <InlineProse text={part.text} />
        </span>
      )}
    </li>
  ));
  return (
    <>
      <FirstFew items={parts} most={5} what="parts" open={view.asked.print} />
      <EarlierVersions view={view} of={statedKey('sec-parts')} />
    </>
  );
}

/** Other proposals with what connects them. */
export function Related({ view }: { view: View }) {
  const related = view.related.map((other) => (
    <li key={`${other.id} ${other.how}`}>
      <a href={`${view.register}/${other.slug}`}>
        {other.reference}
        {other.title && ` ${other.title}`}
      </a>
      <span className="small quiet block">
        {[other.how, other.stageLabel].filter(Boolean).join('. ')}
        {other.note && `. ${other.note}`}
      </span>
    </li>
  ));
  return <FirstFew items={related} most={5} what="related proposals" open={view.asked.print} />;
}

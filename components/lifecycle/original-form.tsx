import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { SectionText } from '../document/section-text.tsx';
import { formatDay } from '../format.ts';
import { documentPath, named } from './sections.ts';
import { hrefIn, type View } from './view.ts';

/** The form with which a proposal was raised, where it is held; null for most of what only papers tell. */
export const originalForm = ({ documents }: Proposal) => documents.find(({ kind, held }) => kind === 'proposal-form' && held) ?? null;

/** What the form said when it was accepted, on demand: what became of it since stands above. */
export function OriginalForm({ view }: { view: View }) {
  const form = originalForm(view.proposal);
  if (!form) return null;
  const deeper = 3 - Math.min(...form.sections.map(({ level }) => level));
  return (
    <>
      <p className="source">
        From <a href={hrefIn(view, documentPath(form))}>{named(form)}</a>
        {form.date && `, ${formatDay(form.date)}`}
      </p>
      <details className="more" open={view.asked.print}>
        <summary>Each question with its answer</summary>
        {form.sections.map((section) => (
          <SectionText key={section.id} section={section} deeper={deeper} prefix="form-" />
        ))}
      </details>
    </>
  );
}

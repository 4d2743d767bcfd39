import type { Regime } from '#lib/process/proposal/facts.ts';
import type { Answers } from '#lib/process/proposal/form/field.ts';
import { pathFrom, ticksOf } from '#lib/process/proposal/form/path-from.ts';
import { goesToAuthority, pathLabel } from '#lib/process/proposal/path.ts';

/** What the saved checklist leads to, and who then decides. */
export function PathLeads({ answers, regime, standing }: { answers: Answers; regime: Regime; standing: string }) {
  const { path, because } = pathFrom(ticksOf(answers, standing));
  return (
    <div className="banner">
      <p>
        <strong>As saved, the checklist leads to: {pathLabel(path, regime)}.</strong> {because}
      </p>
      {path && (
        <p>
          {goesToAuthority(path)
            ? 'The Change Board then recommends, and the Authority decides.'
            : 'The Change Board then decides, and its decision can be appealed against.'}
        </p>
      )}
    </div>
  );
}

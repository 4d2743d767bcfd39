import type { Stage } from '#lib/process/proposal/stage-names.ts';
import { stages } from '#lib/process/proposal/stages.ts';

/** A stage in its colour, always with its words; `label` as the process names it for this proposal (`labelOf`). Never a link. */
export function StageTag({ stage, label }: { stage: Stage | null; label: string }) {
  return <span className={`tag ${stage ? stages[stage].group : 'stopped'}`}>{label}</span>;
}

/** A plain mark beside a title: an adjective, sentence case ("Urgent", "On hold", "Practice"). */
export function Tag({ children }: { children: string }) {
  return <span className="tag tag-plain">{children}</span>;
}

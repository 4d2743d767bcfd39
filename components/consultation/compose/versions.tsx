import type { ConsultationDraft } from '#lib/process/consultation/draft.ts';
import { formatInstant } from '../../format.ts';

/** Who saved what and when, the last first. */
export const Versions = ({ saved, nameOf }: { saved: ConsultationDraft['saved']; nameOf: (id: string) => string }) => (
  <details>
    <summary>Versions ({saved.length})</summary>
    <ol reversed className="points">
      {saved.toReversed().map(({ at, by, what }) => (
        <li key={`${at} ${what}`}>
          {formatInstant(at)}: {what}, {nameOf(by)}
        </li>
      ))}
    </ol>
  </details>
);

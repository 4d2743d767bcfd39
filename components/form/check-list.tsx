import type { ReactNode } from 'react';

/** A line of a check page: what was asked, what was answered, and where it is changed (`change`: an address; `what` names the answer for screen readers). */
export type CheckRow = { name: string; value: ReactNode; change?: { href: string; what?: string } | undefined };

/** The answers before they are sent, each with a link "Change". Text keeps its line ends. */
export function CheckList({ rows }: { rows: readonly CheckRow[] }) {
  return (
    <dl className="check-list">
      {rows.map(({ name, value, change }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {change && (
            <dd className="check-change">
              <a href={change.href}>
                Change<span className="sr-only"> {change.what ?? inSentence(name)}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A label within a sentence: 'Day of publication' begins with a small letter, 'SEC Party' does not. */
const inSentence = (label: string): string => (/^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

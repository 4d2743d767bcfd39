import type { RuleId } from '#lib/process/rules.ts';

/** The rule that stands behind a sentence, on the page of the rules. */
export function RuleLink({ rule }: { rule: RuleId }) {
  return (
    <a className="small quiet" href={`/process#${rule}`}>
      Rule {rule}
    </a>
  );
}

import { isRuleId, rules } from '#lib/process/rules.ts';

/** A rule by its id, with its sentence, linked to the page of the rules. */
export function RuleLink({ id }: { id: string }) {
  return (
    <a href={`/process#${id}`} title={isRuleId(id) ? rules[id].sentence : undefined}>
      rule {id}
    </a>
  );
}

import type { RuleId } from '#lib/process/rules.ts';

/** Rules by their ids, each a link to its sentence. */
export function RuleLinks({ ids }: { ids: readonly RuleId[] }) {
  return (
    <ul className="inline-list">
      {ids.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{id}</a>
        </li>
      ))}
    </ul>
  );
}

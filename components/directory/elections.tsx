import type { Day } from '#lib/process/day.ts';
import { withoutElectionVote } from '#lib/process/directory/defaulting.ts';
import type { Directory } from '#lib/process/directory/directory.ts';
import { formatDay } from '../format.ts';
import { Section } from '../page-header.tsx';

/** Who has no vote in Panel elections on a day, since a right is suspended under Section M8.5 (DEFAULT-1). The elections themselves are not held here. */
export function Elections({ directory, day, rules }: { directory: Directory; day: Day; rules: string }) {
  const named = (id: string) => directory.organisations[id]?.name ?? id;
  const without = withoutElectionVote(directory, day);
  return (
    <Section id="elections" title="Elections">
      <p className="prose">
        The elections to the Panel are not held in this register. Where the Panel suspends the right of a Party that is in default, the
        Party and every other member of its Voting Group have no vote in them (<a href={`${rules}#DEFAULT-1`}>the rule</a>).
      </p>
      {without.length === 0 ? (
        <p>On {formatDay(day)} nobody’s vote is suspended.</p>
      ) : (
        <>
          <p>Without a vote on {formatDay(day)}:</p>
          <ul className="points">
            {without.map(({ organisation, because }) => (
              <li key={`${organisation} ${because}`}>
                {named(organisation)}
                {organisation === because ? ', whose right is suspended' : `, as a member of the Voting Group of ${named(because)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

import { Section } from '#components/page-header.tsx';
import { isPending } from '#lib/process/ballot/ballot.ts';
import { seatsOf } from '#lib/process/ballot/may-vote.ts';
import { ballotsOn, matterOf } from '#lib/services/ballots.ts';
import { notForYou } from '#lib/services/opening-ballots.ts';
import type { Reading } from './reading.ts';

/** The way to the Change Board's ballot, for those who vote in it and for the Code Administrator; nothing for others. */
export function Voting({ reading: { viewer, shelf, atHand, reference, now } }: { reading: Reading }) {
  const { proposal } = atHand;
  if (proposal.stage !== 'change-board' || viewer.book !== shelf.book) return null;
  const last = ballotsOn(shelf.book, matterOf({ proposal: proposal.id })).at(-1)?.ballot;
  const open = last && isPending(last) ? last : null;
  const keeper = notForYou(viewer, now) === null;
  const votes = open !== null && seatsOf(open, viewer.person).length > 0;
  if (!keeper && !votes) return null;
  return (
    <Section id="voting" title="The Change Board’s ballot">
      <ul className="task-list">
        {open && votes && (
          <li>
            <a href={`/ballots/${open.id}`}>Vote on {reference}</a>
          </li>
        )}
        {keeper && (
          <li>
            {open ? (
              <a href={`/ballots/${open.id}/chair`}>Who has voted on {reference}, and closing the ballot</a>
            ) : (
              <a href={`/ballots/new?proposal=${proposal.slug}`}>Open the ballot on {reference}</a>
            )}
          </li>
        )}
      </ul>
    </Section>
  );
}

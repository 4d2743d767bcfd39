import type { Metadata } from 'next';
import { AdminHeader } from '#components/admin/admin-header.tsx';
import { ballotName } from '#components/ballot/words.ts';
import { EmptyState } from '#components/empty-state.tsx';
import { formatInstant } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { now } from '#lib/clock.ts';
import { standingOf } from '#lib/process/ballot/ballot.ts';
import { quorumSentence } from '#lib/process/ballot/count.ts';
import { cast, votesIn } from '#lib/services/ballots.ts';
import { ballotsToOpen, heldBallots } from '#lib/services/ballots-held.ts';
import { keeper } from '../keeper.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Ballots', robots: { index: false } };

const standings = { open: 'open', resting: 'rests', closed: 'closed, to be published', published: 'published', cancelled: 'cancelled' };

/** The ballots that are not published yet, and what one can be opened on. */
export default async function BallotsPage() {
  const { viewer } = await keeper('/admin/ballots');
  const held = heldBallots(viewer, now());
  const toOpen = ballotsToOpen(viewer, now());
  return (
    <>
      <AdminHeader
        title="Ballots"
        lead="What is voted on, and what can be put to the vote. Votes are sealed until they are published."
        book={viewer.book}
      />
      <Section id="held" title="Not published yet">
        {held.length === 0 && <EmptyState title="No ballot is open." />}
        <ul className="work-items">
          {held.map(({ ballot, matter }) => (
            <li key={ballot.id}>
              <a href={`/ballots/${ballot.id}/chair`}>
                {ballotName(ballot)} on {matter.called}
              </a>
              <span className="block">{ballot.motion?.text ?? matter.title}</span>
              <span className="small quiet block">
                Opened at {formatInstant(ballot.opened.at)}, {standings[standingOf(ballot)]}.{' '}
                {standingOf(ballot) === 'open' && quorumSentence(ballot, cast(votesIn(viewer.book, ballot)).length)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="to-open" title="Can be put to the vote">
        {toOpen.length === 0 && (
          <p>No proposal is with the Change Board, and no meeting with an agenda was in the last seven days or is today.</p>
        )}
        <ul className="work-items">
          {toOpen.map(({ href, title, about }) => (
            <li key={href}>
              <a href={href}>{title}</a>
              <span className="small quiet block">{about}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

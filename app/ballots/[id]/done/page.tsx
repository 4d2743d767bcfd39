import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { voteRows } from '#components/ballot/vote-rows.tsx';
import { seatWords, voteSentence } from '#components/ballot/words.ts';
import { CheckList } from '#components/form/check-list.tsx';
import { ConfirmationPanel } from '#components/form/confirmation-panel.tsx';
import { CopyToKeep } from '#components/form/copy-to-keep.tsx';
import { formatSecond } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { siteUrl } from '#lib/env.ts';
import { ownVersions, type VoteVersion } from '#lib/process/ballot/own-votes.ts';
import { votesIn } from '#lib/services/ballots.ts';
import { Frame } from '../frame.tsx';
import { type BallotProps, type Place, readPlace, type Voter, voterOf } from '../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'The vote is recorded', robots: { index: false } };

/** The receipt: what was recorded, when, until when it can be changed, its fingerprint, a copy to keep, and the earlier versions. Only for whoever cast or wrote it down. */
export default async function ReceiptPage(props: BallotProps) {
  const place = await readPlace(props, '/done');
  const { viewer, ballot, base, matter, search } = place;
  const voter = voterOf(place, search);
  const held = voter && votesIn(viewer.book, ballot).find(({ seat }) => seat === voter.elector.seat);
  const [last, ...earlier] = held ? ownVersions(held.votes, viewer.person) : [];
  if (!voter || !last) redirect(voter ? `${base}${voter.query}` : base);
  const sentence = recorded(place, voter, last);
  return (
    <Frame place={place} title={null}>
      <ConfirmationPanel
        title="The vote is recorded"
        reference={`${ballot.id}, version ${last.number}`}
        when={`${formatSecond(last.vote.at)}, London time`}
      >
        <p>{sentence}</p>
        <p>{untilWhen(place, last)}</p>
        <p>
          Fingerprint of the sealed vote: <code className="fingerprint">{last.receipt}</code>. When the result is published, the same
          fingerprint stands beside the vote, and anybody can work it out from what is published.
        </p>
        <p className="form-actions no-print">
          {!ballot.closed && <a href={`${base}${voter.query}`}>Change the vote</a>}
          {ballot.meeting && <a href={`/meetings/${ballot.meeting.slice('meeting/'.length)}/vote`}>The other items of the meeting</a>}
          {voter.for && <a href={`${base}/chair`}>Who has voted</a>}
        </p>
        <CheckList rows={voteRows(last.vote.said, matter.called, ballot)} />
        <CopyToKeep>{copyOf(place, voter, last, sentence)}</CopyToKeep>
      </ConfirmationPanel>
      {earlier.length > 0 && (
        <Section id="earlier" title="Earlier votes">
          <p className="prose">They do not count, and are published with the result like the one that does.</p>
          {earlier.map((version) => (
            <details className="more" key={version.receipt}>
              <summary>
                {formatSecond(version.vote.at)}: {voteSentence(version.vote, matter.called, ballot)}
              </summary>
              <CheckList rows={voteRows(version.vote.said, matter.called, ballot)} />
              <p className="small">
                Fingerprint <code className="fingerprint">{version.receipt}</code>
              </p>
            </details>
          ))}
        </Section>
      )}
    </Frame>
  );
}

/** One sentence of what was recorded: who, in which seat, what, when. */
function recorded({ matter, ballot, names }: Place, { elector }: Voter, { vote }: VoteVersion): string {
  const by = vote.recordedBy ? `, recorded by ${names.of(vote.recordedBy)} as given in the room` : '';
  const seat = seatWords(elector, vote.instead, names.of);
  return `At ${formatSecond(vote.at)}, ${names.of(vote.by)} voted for ${seat}: ${voteSentence(vote, matter.called, ballot)}${by}.`;
}

const untilWhen = ({ ballot }: Place, { counts }: VoteVersion): string => {
  if (ballot.closed) return `The ballot was closed at ${formatSecond(ballot.closed.at)}; the vote can no longer be changed.`;
  return counts ? 'It can be changed until the ballot is closed.' : 'Another vote for the seat has taken its place since.';
};

/** The receipt as plain text, for one's own files. */
function copyOf({ matter, ballot, viewer, base }: Place, { query }: Voter, version: VoteVersion, sentence: string): string {
  const { document } = ballot;
  return [
    `SEC Modification Register${viewer.book === 'practice' ? ' (practice: made up, without any effect)' : ''}`,
    matter.title,
    ...(ballot.motion ? [ballot.motion.text] : []),
    ...(document ? [[document.title, document.version].filter(Boolean).join(', version ')] : []),
    sentence,
    ...voteRows(version.vote.said, matter.called, ballot).map(({ name, value }) => `${name}: ${value}`),
    `Fingerprint: ${version.receipt}`,
    `${siteUrl()}${base}/done${query}`,
  ].join('\n');
}

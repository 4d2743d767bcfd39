import type { Metadata } from 'next';
import { BallotOutcome } from '#components/ballot/outcome.tsx';
import { TurnoutTable } from '#components/ballot/turnout.tsx';
import { Banner } from '#components/banner.tsx';
import { formatSecond } from '#components/format.ts';
import { Section } from '#components/page-header.tsx';
import { type Elector, standingOf, votingSeats } from '#lib/process/ballot/ballot.ts';
import { quorumSentence } from '#lib/process/ballot/count.ts';
import { notOpen, presides } from '#lib/process/ballot/may-vote.ts';
import { cast, votesIn } from '#lib/services/ballots.ts';
import { Frame, NotForYou } from '../frame.tsx';
import { type BallotProps, type Place, readPlace } from '../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Who has voted', robots: { index: false } };

/** Who has voted, not how, and what the quorum needs; once it is closed, how it came out, for the Code Administrator to publish on the Chair's word. */
export default async function ChairPage(props: BallotProps) {
  const place = await readPlace(props, '/chair');
  const { viewer, ballot, matter, keeper, names, base } = place;
  if (!keeper && !presides(ballot, viewer.person)) return <NotForYou place={place} />;
  const held = votesIn(viewer.book, ballot);
  const standing = standingOf(ballot);
  const shut = notOpen(ballot, matter.called);
  return (
    <Frame place={place} title={`Who has voted on ${matter.called}`} lead={shut ? undefined : quorumSentence(ballot, cast(held).length)}>
      {ballot.motion && <p className="prose">{ballot.motion.text}</p>}
      {shut && (
        <Banner>
          <p>{shut.reason}</p>
        </Banner>
      )}
      {ballot.closed && keeper && (
        <Section id="outcome" title="The outcome">
          <p className="small quiet">
            Closed at {formatSecond(ballot.closed.at)} by {names.of(ballot.closed.by)}. Only the Code Administrator reads this before it is
            published.
          </p>
          <BallotOutcome ballot={ballot} votes={cast(held)} />
        </Section>
      )}
      {keeper && <Acts place={place} standing={standing} quorate={cast(held).length >= ballot.quorum} />}
      {!keeper && standing === 'open' && <p>The Code Administrator closes the ballot on your word.</p>}
      <Section id="turnout" title="Seat by seat">
        <p>
          {cast(held).length} of {votingSeats(ballot).length} voting seats. What they voted is sealed until the result is published.
        </p>
        <TurnoutTable
          ballot={ballot}
          held={held}
          nameOf={names.of}
          {...(keeper && standing === 'open' && { act: (elector: Elector) => <Record elector={elector} base={base} /> })}
        />
      </Section>
    </Frame>
  );
}

/** What the Code Administrator can do now on the Chair's word: close, publish, cancel, or record that the report is returned instead. */
function Acts({ place: { base, ballot, matter }, standing, quorate }: { place: Place; standing: string; quorate: boolean }) {
  if (standing === 'cancelled') return null;
  const { called, href } = matter;
  const report = ballot.kind === 'change-board';
  return (
    <p className="form-actions no-print">
      {standing === 'open' && (
        <a className={quorate ? 'button' : 'button button-quiet'} href={`${base}/chair/close`}>
          Close the ballot on {called}
        </a>
      )}
      {standing === 'closed' && (
        <a className="button" href={report ? `${href}/do/publish-result` : `${base}/chair/publish`}>
          Publish the result on {called}
        </a>
      )}
      {standing === 'published' && report && <a href={`${href}/votes`}>The published votes and reasons</a>}
      {standing !== 'published' && report && standing !== 'closed' && (
        <a href={`${href}/do/cb-return?as=body/change-board`}>Return to the Working Group instead</a>
      )}
      {(standing === 'open' || standing === 'resting') && <a href={`${base}/chair/cancel`}>Cancel the ballot</a>}
    </p>
  );
}

/** The ways to write down what a member, or the alternate instead, said in the room. */
function Record({ elector, base }: { elector: Elector; base: string }) {
  if (elector.noVote) return null;
  const to = (whom: 'member' | 'alternate') => `${base}?seat=${elector.seat.slice('seat/'.length)}&for=${whom}`;
  return (
    <>
      <a href={to('member')}>
        Record<span className="sr-only"> the vote of {elector.name}, given by its member</span>
      </a>
      {elector.alternate && (
        <>
          {' '}
          <a href={to('alternate')}>
            or the alternate’s<span className="sr-only">, for {elector.name}</span>
          </a>
        </>
      )}
    </>
  );
}

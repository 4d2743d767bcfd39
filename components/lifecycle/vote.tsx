import type { BallotBehind } from '#lib/process/ballot/published.ts';
import type { Vote } from '#lib/process/proposal/ballot.ts';
import { Prose } from '../prose.tsx';
import { sealedFragment, voteFragment } from '../votes-in-words.ts';
import { EarlierVotes } from './earlier-votes.tsx';
import { Name } from './names.tsx';
import { hrefIn, type View } from './view.ts';
import { Objectives } from './vote-objectives.tsx';

/** Who voted: the member, or the alternate instead of the member, both named; for which organisation, and who recorded it. */
export function Voter({ view, vote }: { view: View; vote: Vote }) {
  return (
    <>
      <Member view={view} vote={vote} />
      {vote.organisation && (
        <span className="small quiet block">
          <Name view={view} id={vote.organisation} />
        </span>
      )}
      {vote.recordedBy && (
        <span className="small quiet block">
          Recorded by the Code Administrator (<Name view={view} id={vote.recordedBy} />)
        </span>
      )}
    </>
  );
}

function Member({ view, vote: { person, alternate } }: { view: View; vote: Vote }) {
  if (!person) return 'Not recorded';
  const member = <Name view={view} id={person} />;
  if (!alternate) return member;
  return (
    <>
      <Name view={view} id={alternate} />, alternate, <span className="quiet">instead of {member}</span>
    </>
  );
}

type Full = { entry: number; solution: string; ballot: BallotBehind | undefined };

/** The reason, the views against each Objective, a declared interest; with `of` also the vote's own address, its earlier versions and its receipt. */
export function Reason({ view, vote, of }: { view: View; vote: Vote; of?: Full }) {
  return (
    <div className="vote-marks">
      {vote.reason ? <Prose text={vote.reason} /> : <p>None given</p>}
      <Objectives vote={vote} />
      {vote.interest && (
        <p className="small">
          Interest declared: {vote.interest}
          {vote.recused && ' The member took no part, which counts as an abstention.'}
        </p>
      )}
      {of && <Marks view={view} vote={vote} of={of} />}
    </div>
  );
}

/** Every version of a vote stands in the sealed votes; the last one is the vote itself. */
function Marks({ view, vote, of }: { view: View; vote: Vote; of: Full }) {
  const versions = of.ballot?.sealed.find(({ seat }) => seat === vote.seatId)?.versions ?? [];
  return (
    <>
      {versions.length > 1 && <EarlierVotes versions={versions.slice(0, -1)} solution={of.solution} view={view} />}
      <p className="small">
        <a href={hrefIn(view, `/votes#${voteFragment(of.entry, of.solution, vote.seat)}`)}>
          Address of this vote<span className="sr-only"> of {vote.seat}</span>
        </a>
        {vote.seatId && versions.length > 0 && (
          <>
            {' · '}
            <a href={`#${sealedFragment(of.entry, vote.seatId)}`}>
              Check it<span className="sr-only"> yourself: the vote of {vote.seat}</span>
            </a>
          </>
        )}
      </p>
    </>
  );
}

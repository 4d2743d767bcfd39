import { VoteFields } from '#components/ballot/vote-form.tsx';
import { choiceLabel, voteSentence } from '#components/ballot/words.ts';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatInstant, formatSecond } from '#components/format.ts';
import { meetingHref } from '#components/meeting/words.ts';
import { voteFields } from '#lib/forms/vote-input.ts';
import { ownVersions } from '#lib/process/ballot/own-votes.ts';
import type { SaidSoFar } from '#lib/process/ballot/vote.ts';
import { effectIn } from '#lib/services/ballot-reading.ts';
import { votesIn } from '#lib/services/ballots.ts';
import { unpark } from '#lib/services/park.ts';
import { readVoteDraft } from '#lib/services/vote-drafts.ts';
import { capacityFor } from '#lib/services/voting.ts';
import type { Place, Voter } from './place.ts';

type Props = { place: Place; voter: Voter; attempt: string | undefined; kept: boolean };

/** The form of a vote with what stands of it already; or why no vote can be cast now. */
export function Vote({ place, voter, attempt, kept }: Props) {
  const { viewer, ballot, base, now, matter } = place;
  const may = capacityFor(viewer, { ballot: ballot.id, seat: voter.elector.seat, for: voter.for }, now)?.may;
  const parked = unpark(attempt, viewer.login, base, now);
  const draft = voter.for ? null : readVoteDraft(viewer, ballot);
  const last = ownVersions(votesIn(viewer.book, ballot).find(({ seat }) => seat === voter.elector.seat)?.votes ?? null, viewer.person)[0];
  const begun = draft?.said ?? last?.vote.said ?? null;
  return (
    <>
      <ErrorSummary errors={parked?.errors} />
      {last && (
        <p className="banner">
          {voter.for ? 'Recorded' : 'You voted'} at {formatSecond(last.vote.at)}: {voteSentence(last.vote, matter.called, ballot)}.
          {!last.counts && ' Another vote for the seat has replaced it.'}{' '}
          <a href={`${base}/done${voter.query}`}>The receipt, and earlier votes</a>
        </p>
      )}
      {kept && draft && (
        <p className="banner" role="status">
          Kept as a private draft at {formatInstant(draft.saved)}. It is not a vote.
        </p>
      )}
      {!may?.ok ? (
        <>
          <Banner>
            <p>{may?.reason}</p>
          </Banner>
          <Published place={place} />
        </>
      ) : (
        <form className="form vote-form" method="post" action={`${base}/send`} noValidate>
          <HiddenFields
            fields={{
              seat: voter.elector.seat.slice('seat/'.length),
              for: voter.for && (voter.instead ? 'alternate' : 'member'),
              seen: parked?.fields.seen?.[0] ?? voter.versions,
            }}
          />
          <VoteFields
            ballot={ballot}
            called={matter.called}
            typed={parked?.fields ?? (begun ? voteFields(begun) : {})}
            errors={parked?.errors ?? {}}
            before={begun ? chosenBefore(begun, place, draft ? 'In your draft' : 'Your vote so far') : {}}
          />
          <div className="effect">
            {effectIn(viewer.book, ballot, matter, now).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <p className="form-actions">
            <button className="button" type="submit" name="go" value="check">
              Check the vote on {matter.called}
            </button>
            {!voter.for && (
              <button className="button button-quiet" type="submit" name="go" value="draft">
                Keep as a private draft
              </button>
            )}
          </p>
        </form>
      )}
    </>
  );
}

/** The way to what came of it, once that is published. */
function Published({ place: { viewer, ballot, matter } }: { place: Place }) {
  const href =
    ballot.kind === 'motion' ? ballot.meeting && meetingHref(ballot.meeting, viewer.book) : matter.href && `${matter.href}/votes`;
  return ballot.published && href ? (
    <p>
      <a href={href}>The published result, with every vote and its reason</a>
    </p>
  ) : null;
}

/** What was chosen before, beside each question: "In your draft: Approve EX01". */
const chosenBefore = ({ positions }: SaidSoFar, { ballot, matter }: Place, where: string): Record<string, string> =>
  Object.fromEntries(
    positions.flatMap(({ key, choice }) => {
      const label = ballot.questions.find((one) => one.key === key)?.label ?? key;
      return choice ? [[key, `${where}: ${choiceLabel(choice, matter.called, ballot, label)}.`]] : [];
    }),
  );

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { voteRows } from '#components/ballot/vote-rows.tsx';
import { seatWords } from '#components/ballot/words.ts';
import { Banner } from '#components/banner.tsx';
import { CheckList } from '#components/form/check-list.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { formatSecond } from '#components/format.ts';
import { voteInput } from '#lib/forms/vote-input.ts';
import { currentVote, decidedOf, recusal } from '#lib/process/ballot/vote.ts';
import { effectIn } from '#lib/services/ballot-reading.ts';
import { votesIn } from '#lib/services/ballots.ts';
import { unpark } from '#lib/services/park.ts';
import { capacityFor, voterName } from '#lib/services/voting.ts';
import { Frame } from '../frame.tsx';
import { askedIn, type BallotProps, type Place, readPlace, type Voter, voterOf } from '../place.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Check the vote', robots: { index: false } };

/** Who votes on what, in which version, how and why, before it is cast; and whether somebody voted for the seat meanwhile. */
export default async function CheckVotePage(props: BallotProps) {
  const place = await readPlace(props, '/check');
  const { viewer, ballot, base, matter, search, now, names } = place;
  const parked = unpark(search.attempt, viewer.login, base, now);
  const voter = parked && voterOf(place, askedIn(parked.fields));
  if (!parked || !voter) redirect(base);
  const form = `${base}${voter.query}&attempt=${search.attempt}`;
  if (!parked.checked) redirect(form);
  const typed = decidedOf(voteInput(ballot.questions, parked.fields));
  const said = typed.recused ? recusal(ballot, typed.interest ?? '') : typed;
  const may = capacityFor(viewer, { ballot: ballot.id, seat: voter.elector.seat, for: voter.for }, now)?.may;
  const who = names.of(voter.as) ?? 'You';
  return (
    <Frame place={place} title="Check the vote" lead="Nothing has been cast yet.">
      <Meanwhile place={place} voter={voter} seen={Number(parked.fields.seen?.[0] ?? 0)} />
      <CheckList
        rows={[
          { name: 'Who votes', value: who },
          { name: 'Seat', value: seatWords(voter.elector, voter.instead, names.of) },
          ...(voter.for ? [{ name: 'Recorded by', value: `${names.of(viewer.person)}, as given in the room` }] : []),
          { name: 'On', value: ballot.motion ? `${matter.title}\n${ballot.motion.text}` : matter.title },
          ...(ballot.document
            ? [{ name: 'Document', value: [ballot.document.title, ballot.document.version].filter(Boolean).join(', version ') }]
            : []),
          ...voteRows(said, matter.called, ballot, form),
        ]}
      />
      <div className="effect">
        {effectIn(viewer.book, ballot, matter, now).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="prose">
        The vote stays sealed until the result is published. Then it is public with name, seat, reason and every earlier version. It can be
        changed until the ballot is closed.
      </p>
      {may?.ok ? (
        <form className="form" method="post" action={`${base}/cast`}>
          <HiddenFields fields={{ ...askedIn(parked.fields), attempt: search.attempt, seen: voter.versions }} />
          <p className="form-actions">
            <button className="button" type="submit">
              {voter.versions > 0 ? 'Replace the vote' : voter.for ? 'Record the vote' : 'Cast the vote'} on {matter.called}
            </button>
            <a href={form}>Change something</a>
          </p>
        </form>
      ) : (
        <Banner>
          <p>{may?.reason}</p>
        </Banner>
      )}
    </Frame>
  );
}

/** That there is a vote for the seat which the form did not know of: by whom and when, and not how. */
function Meanwhile({ place: { viewer, ballot }, voter, seen }: { place: Place; voter: Voter; seen: number }) {
  if (voter.versions <= seen) return null;
  const votes = votesIn(viewer.book, ballot).find(({ seat }) => seat === voter.elector.seat)?.votes;
  if (!votes) return null;
  const { at, by, recordedBy } = currentVote(votes);
  return (
    <Banner kind="error">
      <p>
        {by === viewer.person ? 'You' : voterName(viewer, by)} voted for this seat at {formatSecond(at)}
        {recordedBy && recordedBy !== viewer.person && `, recorded by ${voterName(viewer, recordedBy)}`}, after you opened the form. If you
        go on, your vote takes the place of that one.
      </p>
    </Banner>
  );
}

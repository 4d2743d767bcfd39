import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { BallotOutcome } from '#components/ballot/outcome.tsx';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { RadioField } from '#components/form/radio-field.tsx';
import { TextArea } from '#components/form/text-area.tsx';
import { quorumSentence, tied } from '#lib/process/ballot/count.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { cast, votesIn } from '#lib/services/ballots.ts';
import { foreseeChange } from '#lib/services/closing-ballots.ts';
import { unpark } from '#lib/services/park.ts';
import { Frame, NotForYou } from '../../frame.tsx';
import { type BallotProps, type Place, readPlace } from '../../place.ts';

export const dynamic = 'force-dynamic';
type Props = BallotProps & { params: Promise<{ id: string; act: string }> };

const titles: Record<string, string> = { close: 'Close the ballot', publish: 'Publish the result', cancel: 'Cancel the ballot' };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const wrong = (await searchParams).attempt;
  return { title: `${wrong ? 'Error: ' : ''}${titles[(await params).act] ?? 'Ballot'}`, robots: { index: false } };
}

/** The check page of what is done with a whole ballot on the Chair's word: what follows, before it happens. */
export default async function ChairActPage(props: Props) {
  const { act } = await props.params;
  const title = titles[act] ?? notFound();
  const place = await readPlace(props, `/chair/${act}`);
  if (!place.keeper) return <NotForYou place={place} />;
  const { base, matter, viewer, search, now } = place;
  const path = `${base}/chair/${act}`;
  const parked = unpark(search.attempt, viewer.login, path, now);
  const { what, refused } = foreseen(act, place);
  return (
    <Frame place={place} title={`${title} on ${matter.called}`}>
      <ErrorSummary errors={parked?.errors} />
      {refused ? (
        <Banner>
          <p>{refused.reason}</p>
        </Banner>
      ) : (
        <form className="form" method="post" action={`${path}/send`} noValidate>
          <HiddenFields fields={{ token: randomBytes(18).toString('base64url') }} />
          {what}
          {act === 'cancel' && (
            <TextArea
              name="reason"
              label="Reason"
              hint="Said to those who open the ballot; it is not published."
              error={parked?.errors.reason}
              value={parked?.fields.reason?.[0]}
            />
          )}
          <button className="button" type="submit">
            {title} on {matter.called}
          </button>
        </form>
      )}
      <p>
        <a href={`${base}/chair`}>Back to who has voted</a>
      </p>
    </Frame>
  );
}

/** What follows from each, or why it is not possible now. */
function foreseen(act: string, { viewer, ballot, now }: Place): { what: ReactNode; refused: Refusal | null } {
  const votes = cast(votesIn(viewer.book, ballot));
  const refused = foreseeChange(viewer, ballot.id, act as 'close' | 'publish' | 'cancel', now);
  if (act === 'cancel')
    return { refused, what: <p>No vote is published, and what was cast is kept apart. A new ballot can be opened; members vote anew.</p> };
  if (act === 'publish')
    return {
      refused,
      what: (
        <>
          <p>Public from now on, on the record of the meeting: the outcome, and each vote with name, seat and reason.</p>
          {!refused && <BallotOutcome ballot={ballot} votes={votes} />}
        </>
      ),
    };
  return {
    refused,
    what: (
      <>
        <p>{quorumSentence(ballot, votes.length)}</p>
        <p>Nobody can vote or change a vote after that. You read the outcome next; it is published by a second act.</p>
        {ballot.mayCast && tied(ballot, votes) && (
          <RadioField
            name="casting"
            label="The votes are equal. The Chair’s casting vote"
            optional
            hint="Without one the motion falls."
            options={[
              { value: 'for', label: 'For' },
              { value: 'against', label: 'Against' },
            ]}
          />
        )}
      </>
    ),
  };
}

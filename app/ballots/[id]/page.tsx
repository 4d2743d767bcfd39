import type { Metadata } from 'next';
import { seatWords } from '#components/ballot/words.ts';
import { Section } from '#components/page-header.tsx';
import { unpark } from '#lib/services/park.ts';
import { MatterShown } from '../matter-shown.tsx';
import { Frame, NotForYou } from './frame.tsx';
import { type BallotProps, type Place, readPlace, voterOf } from './place.ts';
import { Vote } from './vote.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: BallotProps): Promise<Metadata> {
  const { viewer, base, search, matter, now } = await readPlace(props);
  const wrong = Object.keys(unpark(search.attempt, viewer.login, base, now)?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}Vote on ${matter.called}`, robots: { index: false } };
}

/** The ballot on one matter, light and without scripts: what it is, what changed, what was answered, what a vote brings about, and the vote. */
export default async function BallotPage(props: BallotProps) {
  const place = await readPlace(props);
  const { viewer, seats, keeper, search, base, matter, ballot, names, now } = place;
  const voter = voterOf(place, search);
  if (!voter) return seats.length > 0 || keeper ? <NoSeatChosen place={place} /> : <NotForYou place={place} />;
  const seat = seatWords(voter.elector, voter.instead, names.of);
  return (
    <Frame
      place={place}
      title={`Vote on ${matter.called}`}
      lead={voter.for ? `Given in the room by ${names.of(voter.for)}, ${seat}; you record it.` : `You vote for ${seat}.`}
    >
      <p className="no-print">
        <a href="#vote">Go to the vote</a>
      </p>
      <MatterShown
        titled
        {...{ viewer, matter, ballot, names, now }}
        category={voter.elector.category}
        whole={`${base}/whole${voter.query}`}
      />
      <Section id="vote" title="The vote">
        <Vote place={place} voter={voter} attempt={search.attempt} kept={search.kept !== undefined} />
      </Section>
      {keeper && (
        <p className="no-print">
          <a href={`${base}/chair`}>Who has voted, and closing the ballot</a>
        </p>
      )}
    </Frame>
  );
}

/** For somebody with several seats, each with its own vote, and for the Code Administrator's people, who record votes from the page of the chair. */
function NoSeatChosen({ place }: { place: Place }) {
  const { seats, keeper, base, matter, names, viewer } = place;
  return (
    <Frame place={place} title={`Vote on ${matter.called}`}>
      {seats.length > 0 && (
        <>
          <p>You can vote in more than one seat, each for itself:</p>
          <ul className="points">
            {seats.map((elector) => (
              <li key={elector.seat}>
                <a href={`${base}?seat=${elector.seat.slice('seat/'.length)}`}>
                  {seatWords(elector, elector.person !== viewer.person, names.of)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {keeper && (
        <p>
          <a className="button" href={`${base}/chair`}>
            Who has voted, and closing the ballot
          </a>
        </p>
      )}
    </Frame>
  );
}

import type { Metadata } from 'next';
import { AboutMatter } from '#components/ballot/about-matter.tsx';
import { ResponsesBeside } from '#components/ballot/responses-beside.tsx';
import { seatWords } from '#components/ballot/words.ts';
import { Section } from '#components/page-header.tsx';
import { type PartyCategory, partyCategoryNames } from '#lib/process/words.ts';
import { besideBallot, sinceLast } from '#lib/services/ballot-reading.ts';
import { unpark } from '#lib/services/park.ts';
import { Frame, NotForYou } from './frame.tsx';
import { type BallotProps, type Place, readPlace, type Voter, voterOf } from './place.ts';
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
  const { seats, keeper, search, base, matter, ballot, names } = place;
  const voter = voterOf(place, search);
  if (!voter) return seats.length > 0 || keeper ? <NoSeatChosen place={place} /> : <NotForYou place={place} />;
  const seat = seatWords(voter.elector, voter.instead, names.of);
  return (
    <Frame
      place={place}
      title={`Vote on ${matter.called}`}
      lead={voter.for ? `Given in the room by ${names.of(voter.for)}, ${seat}; you record it.` : `You vote for ${seat}.`}
    >
      <AboutMatter matter={matter} since={sinceLast(matter)} document={ballot.document} motion={ballot.motion} />
      <Responses place={place} voter={voter} />
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

/** The published responses beside the ballot, those of the seat's own Party Category first (CB-13). */
function Responses({ place: { viewer, matter, names, now }, voter: { elector } }: { place: Place; voter: Voter }) {
  const { category } = elector;
  const beside = besideBallot(viewer, matter, category, now);
  if (!beside) return null;
  const ownName = category && category in partyCategoryNames ? partyCategoryNames[category as PartyCategory] : null;
  return (
    <Section id="responses" title="What was answered">
      <ResponsesBeside beside={beside} names={names} base={beside.base} ownName={ownName} whole={beside.whole} />
    </Section>
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

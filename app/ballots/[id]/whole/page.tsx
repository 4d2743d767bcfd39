import type { Metadata } from 'next';
import { effectIn } from '#lib/services/ballot-reading.ts';
import { MatterShown } from '../../matter-shown.tsx';
import { Frame, NotForYou } from '../frame.tsx';
import { type BallotProps, readPlace, voterOf } from '../place.ts';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: BallotProps): Promise<Metadata> {
  const { matter } = await readPlace(props, '/whole');
  return { title: `Everything on ${matter.called}`, robots: { index: false } };
}

/** What is voted on with every response and the whole redline in full, however long that is, to read or to print: the ballot itself is kept light. */
export default async function WholeMatterPage(props: BallotProps) {
  const place = await readPlace(props, '/whole');
  const { viewer, seats, keeper, search, matter, ballot, names, now } = place;
  if (seats.length === 0 && !keeper) return <NotForYou place={place} />;
  const category = voterOf(place, search)?.elector.category ?? seats[0]?.category ?? null;
  return (
    <Frame place={place} title={`Everything on ${matter.called}`} lead={effectIn(viewer.book, ballot, matter, now).join(' ')}>
      <MatterShown titled whole={null} {...{ viewer, matter, ballot, category, names, now }} />
    </Frame>
  );
}

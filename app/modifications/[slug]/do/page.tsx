import type { Metadata } from 'next';
import { PageHeader } from '#components/page-header.tsx';
import { offerOn } from '#lib/services/offer.ts';
import type { PageProps } from '../read-view.ts';
import { elsewhere } from './doing.ts';
import { ForOthers } from './for-others.tsx';
import { Frame } from './frame.tsx';
import { Offered, OfSeat, Others } from './offered.tsx';
import { readReading } from './reading.ts';
import { receivedIn } from './received.ts';
import { Refused } from './refused.tsx';
import { Voting } from './voting.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const reading = await readReading(props);
  const wrong = Object.keys(receivedIn(reading)?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}What you can do: ${reading.reference}`, robots: { index: false } };
}

/** What the viewer can do about a proposal now, in each capacity; what has to wait, and why; what others can do. */
export default async function DoPage(props: PageProps) {
  const reading = await readReading(props);
  const { base, viewer, atHand, reference } = reading;
  const offer = offerOn(viewer, atHand, reading.now);
  const refusal = offer.closed ?? elsewhere(reading);
  return (
    <Frame place={reading} title={null}>
      <PageHeader over={[reference, atHand.proposal.title].filter(Boolean).join(' ')} title="What you can do" />
      {refusal ? (
        <Refused refusal={refusal} base={base} />
      ) : (
        <>
          {offer.groups.length === 0 && offer.seats.length === 0 && <p>Nothing waits for you here now.</p>}
          <Voting reading={reading} />
          {offer.groups.map((group) => (
            <Offered key={group.name} group={group} base={base} />
          ))}
          {offer.seats.map((group) => (
            <OfSeat key={group.name} group={group} />
          ))}
          {offer.groups.some(({ as }) => as === null) && <ForOthers reading={reading} />}
          <Others others={offer.others} />
        </>
      )}
    </Frame>
  );
}

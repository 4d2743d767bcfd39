import type { Metadata } from 'next';
import { theRegister } from '#app/modifications/[slug]/read-view.ts';
import { Banner } from '#components/banner.tsx';
import { ErrorSummary } from '#components/form/error-summary.tsx';
import { hiddenFrom } from '#components/respond/choosing.ts';
import { mayRespond } from '#lib/process/consultation/may-respond.ts';
import { closed } from './closed.ts';
import { Frame } from './frame.tsx';
import { attempted, type Place, type RespondProps, reading, readPlace } from './place.ts';
import { ResponseForm } from './response-form.tsx';
import { Standing } from './standing.tsx';
import { Unsent } from './unsent.tsx';
import { WaysIn } from './ways-in.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ shelf = theRegister, ...props }: RespondProps): Promise<Metadata> {
  const place = await readPlace(props, shelf);
  const parked = attempted(place, place.base, (await props.searchParams).attempt);
  const wrong = parked && Object.keys(parked.errors).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}Respond to ${place.consultation.title}`, robots: { index: false } };
}

/** Where a response is written by the people of an organisation, and what stands of it. */
export default async function RespondPage({ shelf = theRegister, ...props }: RespondProps) {
  const place = await readPlace(props, shelf);
  if (!place.voice)
    return (
      <Frame place={place} title="Respond">
        <WaysIn place={place} />
      </Frame>
    );
  return (
    <Frame place={place} title="Your response" lead={`You answer for ${place.voice.name}.`}>
      <Response place={place} attempt={(await props.searchParams).attempt} />
    </Frame>
  );
}

function Response({ place, attempt }: { place: Place; attempt: string | undefined }) {
  const open = reading(place)();
  const parked = attempted(place, place.base, attempt);
  const may = mayRespond(place.consultation, { kinds: open.voice.kinds, received: place.now });
  return (
    <>
      <ErrorSummary errors={parked && hiddenFrom(parked.errors)} />
      {!may.ok && (
        <Banner>
          <p>{may.reason}</p>
        </Banner>
      )}
      <Standing open={open} base={place.base} may={may.ok} />
      {closed(may) ? <Unsent open={open} now={place.now} /> : <ResponseForm place={place} open={open} parked={parked} />}
    </>
  );
}

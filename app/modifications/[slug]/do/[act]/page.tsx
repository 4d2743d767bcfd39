import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { londonDay } from '#lib/process/calendar/london.ts';
import { blocked } from '#lib/process/decide.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { actorOf, committeeFor } from '#lib/services/acting.ts';
import { circumstancesOf } from '#lib/services/circumstances.ts';
import { capacityWords } from '../capacity.ts';
import { resolvedAt } from '../decided-motion.ts';
import { type Doing, type DoProps, elsewhere, parkedFor, queryOf, readDoing } from '../doing.ts';
import { ActForm } from '../form.tsx';
import { Frame, placeOf } from '../frame.tsx';
import { Refused } from '../refused.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: DoProps): Promise<Metadata> {
  const doing = await readDoing(props);
  const wrong = Object.keys(parkedFor(doing, doing.search.attempt)?.errors ?? {}).length > 0;
  return { title: `${wrong ? 'Error: ' : ''}${doing.act.title}, ${doing.reference}`, robots: { index: false } };
}

/** The form of an act; where something stands in its way whatever is typed, the page says what. */
export default async function ActPage(props: DoProps) {
  const doing = await readDoing(props);
  const { act, reference, search } = doing;
  const refusal = standsInTheWay(doing, search.attempt);
  const over = [reference, capacityWords(doing)].filter(Boolean).join(' · ');
  if (refusal)
    return (
      <Frame place={placeOf(doing)} over={over} title={`${act.title}: not now`}>
        <Refused refusal={refusal} base={placeOf(doing).base} />
      </Frame>
    );
  const parked = parkedFor(doing, search.attempt);
  return (
    <Frame place={placeOf(doing)} over={over} title={act.title}>
      <ActForm doing={doing} typed={parked?.fields ?? { ...resolvedAt(doing), ...begunWith(search) }} errors={parked?.errors ?? {}} />
    </Frame>
  );
}

/** What stands in the way of the act whatever is typed. What the Helpdesk received is decided only once it is known when. */
function standsInTheWay(doing: Doing, attempt: string | undefined): Refusal | null {
  const { viewer, shelf, act, atHand, capacity, now, path } = doing;
  const other = elsewhere(doing);
  if (other) return other;
  const today = londonDay(now);
  const committee = capacity.as || capacity.for ? null : committeeFor(viewer, act, atHand.proposal, today);
  if (committee) redirect(`${path}${queryOf({ as: committee, for: null }, { attempt: attempt ?? null })}`);
  const actor = actorOf(viewer, capacity, { received: null, resolution: null }, today) ?? notFound();
  if ('rule' in actor) return actor;
  if (capacity.for) return null;
  return blocked(act, { proposal: atHand.recorded, actor, context: circumstancesOf(shelf.book, atHand.proposal, today), now });
}

/** When a message was received, and which entry is to be put right, where the address says so already. */
const begunWith = ({ day, time, how, entry }: Record<string, string>): Record<string, string[]> => ({
  ...(entry && { entry: [entry] }),
  ...(day && { 'received.day': [day] }),
  ...(time && { 'received.time': [time] }),
  ...(how && { 'received.how': [how] }),
});

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { checkAttempt } from '#lib/services/attempt.ts';
import { takenBefore } from '#lib/services/take.ts';
import { capacityWords } from '../../capacity.ts';
import { Checked } from '../../checked.tsx';
import { type DoProps, elsewhere, parkedFor, queryOf, readDoing } from '../../doing.ts';
import { Frame, placeOf } from '../../frame.tsx';
import { Refused } from '../../refused.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: DoProps): Promise<Metadata> {
  const { act, reference } = await readDoing(props);
  return { title: `Check before you send: ${act.title}, ${reference}`, robots: { index: false } };
}

/** What will be sent and what follows from it, before anything is recorded; or why it cannot be. Without a form that was sent it leads back to the form. */
export default async function CheckPage(props: DoProps) {
  const doing = await readDoing(props);
  const { act, reference, capacity, path, query, search, now } = doing;
  const place = placeOf(doing);
  const parked = parkedFor(doing, search.attempt);
  if (!parked?.checked) redirect(`${path}${query}`);
  const before = takenBefore(doing.shelf.book, search.attempt ?? '', doing.atHand.events);
  if (before !== null) redirect(`${path}/done${queryOf(capacity, { entry: String(before) })}`);
  const over = [reference, capacityWords(doing)].filter(Boolean).join(' · ');
  const form = `${path}${queryOf(capacity, { attempt: search.attempt ?? null })}`;
  const attempt = elsewhere(doing) ?? checkAttempt({ ...doing, typed: parked.fields }, now) ?? redirect(form);
  if ('rule' in attempt)
    return (
      <Frame place={place} over={over} title={`${act.title}: not possible`}>
        <Refused refusal={attempt} base={place.base} again={form} />
      </Frame>
    );
  if (!attempt.ok) redirect(form);
  const since = search.since ? Number(search.since) : null;
  return (
    <Frame place={place} over={over} title="Check before you send">
      <Checked doing={doing} attempt={attempt} id={search.attempt ?? ''} form={form} since={since} />
    </Frame>
  );
}

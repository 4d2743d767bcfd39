import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { Typed } from '#lib/forms/input.ts';
import { checkAttempt } from '#lib/services/attempt.ts';
import { takenBefore } from '#lib/services/take.ts';
import { capacityWords } from '../../capacity.ts';
import { Checked } from '../../checked.tsx';
import { type Doing, type DoProps, elsewhere, parkedFor, queryOf, readDoing } from '../../doing.ts';
import { Frame, placeOf } from '../../frame.tsx';
import { Refused } from '../../refused.tsx';

export const dynamic = 'force-dynamic';

export async function generateMetadata(props: DoProps): Promise<Metadata> {
  const { act, reference } = await readDoing(props, '/check');
  return { title: `Check before you send: ${act.title}, ${reference}`, robots: { index: false } };
}

/** What will be sent and what follows from it, before anything is recorded; or why it cannot be. Without a form that was sent it leads back to the form; what is kept no longer says so. */
export default async function CheckPage(props: DoProps) {
  const doing = await readDoing(props, '/check');
  const { act, reference, capacity, path, query, search, now } = doing;
  const place = placeOf(doing);
  const parked = parkedFor(doing, search.attempt);
  const before = takenBefore(doing.shelf.book, search.attempt ?? '', doing.atHand.events);
  if (before !== null) redirect(`${path}/done${queryOf(capacity, { entry: String(before), attempt: search.attempt ?? null })}`);
  if (!search.attempt) redirect(`${path}${query}`);
  const over = [reference, capacityWords(doing)].filter(Boolean).join(' · ');
  const form = `${path}${queryOf(capacity, { attempt: search.attempt ?? null })}`;
  if (!parked)
    return (
      <Frame place={place} over={over} title="What you typed is no longer here">
        <NoLongerKept form={`${path}${query}`} />
      </Frame>
    );
  if (!parked.checked) redirect(form);
  const attempt = elsewhere(doing) ?? checkAttempt({ ...doing, typed: parked.fields }, now) ?? redirect(form);
  if ('rule' in attempt)
    return (
      <Frame place={place} over={over} title={`${act.title}: not possible`}>
        <Refused refusal={attempt} base={place.base} again={form} />
      </Frame>
    );
  if (!attempt.ok) redirect(form);
  const clicked = search.since ? Number(search.since) : null;
  const since = clicked ?? changedSince(doing, parked.fields);
  return (
    <Frame place={place} over={over} title="Check before you send">
      <Checked doing={doing} attempt={attempt} id={search.attempt ?? ''} form={form} since={since} clicked={clicked !== null} />
    </Frame>
  );
}

/** What the form was opened on, where somebody has recorded something since; null where it is all as it was. */
function changedSince({ atHand }: Doing, { seen }: Typed): number | null {
  const opened = Number(seen?.[0] ?? Number.NaN);
  return atHand.events.some(({ position, actor }) => position > opened && actor !== 'clock') ? opened : null;
}

const NoLongerKept = ({ form }: { form: string }) => (
  <div className="prose">
    <p className="lead">What is typed is kept for 24 hours, for the account that sent it. Nothing was recorded from it.</p>
    <p>
      <a href={form}>Fill in the form again</a>
    </p>
  </div>
);

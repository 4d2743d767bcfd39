import type { Typed } from '#lib/forms/input.ts';
import { seeOther } from '#lib/forms/post.ts';
import { checkAttempt, readAttempt } from '#lib/services/attempt.ts';
import { take } from '#lib/services/take.ts';
import { wayIn } from '#lib/session.ts';
import type { Shelf } from '../read-view.ts';
import { type Doing, elsewhere, parkedFor, queryOf } from './doing.ts';
import { type Handler, posting } from './posting.ts';
import { settleLater } from './unsettled.ts';

/**
 * Where a check page is sent: takes the act on what was seen. A second click leads to the same confirmation; where somebody was faster, the check page says what happened
 * meanwhile and asks again; where the act is refused by now, the check page says why.
 */
export const confirmFor = (shelf: Shelf): Handler => posting(shelf, confirm, signedOut);

/** What was typed is kept already, so whoever was signed out meanwhile comes back to the check page. */
async function signedOut(form: string, sent: Typed): Promise<Response> {
  const [path = form, query = ''] = form.split('?');
  const params = new URLSearchParams(query);
  params.set('attempt', sent.attempt?.[0] ?? '');
  return seeOther(await wayIn(`${path}/check?${params}`));
}

async function confirm(doing: Doing, sent: Typed): Promise<Response> {
  const { path, query, capacity, act, atHand, now } = doing;
  const attempt = sent.attempt?.[0];
  const seen = Number(sent.seen?.[0]);
  const parked = parkedFor(doing, attempt);
  if (!attempt) return seeOther(`${path}${query}`);
  const check = (more: Record<string, string> = {}) => seeOther(`${path}/check${queryOf(capacity, { attempt, ...more })}`);
  if (!parked?.checked || !Number.isInteger(seen) || elsewhere(doing)) return check();
  const ready = readAttempt({ ...doing, typed: parked.fields }, now);
  if (!ready?.ok) return check();
  const { book, stream } = atHand;
  const inbox = capacity.for ? parked.fields.inbox?.[0] : undefined;
  const taken = await take(
    { book, stream, act, actor: ready.actor, input: ready.input, seen, token: attempt, inbox, file: ready.file },
    now,
  );
  if (taken.ok) return seeOther(`${path}/done${queryOf(capacity, { entry: String(taken.entry), attempt })}`);
  if (capacity.for) await settleLater(doing, parked.fields, checkAttempt({ ...doing, typed: parked.fields }, now));
  return 'meanwhile' in taken ? check({ since: String(seen) }) : check();
}

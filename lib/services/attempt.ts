import { type How, readReceipt, readResolution } from '#lib/forms/how.ts';
import { inputOf, inWords, type Typed } from '#lib/forms/input.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { faultsOf } from '#lib/process/decide.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { actorOf, type Capacity } from './acting.ts';
import type { AtHand } from './at-hand.ts';
import { type Checked, check } from './check.ts';
import { fileOfReceipt } from './evidence.ts';
import type { Viewer } from './viewer.ts';

/** What somebody sent from the form of an act. */
export type Attempt = { viewer: Viewer; atHand: AtHand; act: AnyAct; capacity: Capacity; typed: Typed };
/** Who acts, with which input, and the file that was brought of what the Helpdesk received: what `take` is asked. */
export type Ready = { ok: true; actor: Actor; input: Record<string, unknown>; file?: string | undefined };
export type Faulty = { ok: false; errors: Record<string, string> };

/** Reads a form as an act: in which capacity, with what. Null where the directory knows no such capacity. */
export function readAttempt({ viewer, atHand, act, capacity, typed }: Attempt, now: Instant): Ready | Faulty | Refusal | null {
  const { how, errors } = howOf(capacity, typed, now);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const actor = actorOf(viewer, capacity, how, how.received?.on ?? londonDay(now));
  if (actor === null || 'ok' in actor) return actor;
  const file = capacity.for ? typed['received.file']?.[0] : undefined;
  const brought = fileOfReceipt(file, { book: atHand.book, stream: atHand.stream, actor });
  if ('invalid' in brought) return { ok: false, errors: brought.invalid };
  return { ok: true, actor, file, input: { ...inputOf(act, typed), ...ofResolution(act, actor) } };
}

/** The same, decided without taking it: what would come of it, a refusal, or what is wrong by field. */
export function checkAttempt(attempt: Attempt, now: Instant): (Ready & { checked: Checked }) | Faulty | Refusal | null {
  const ready = readAttempt(attempt, now);
  if (ready && 'errors' in ready) return { ok: false, errors: { ...ready.errors, ...ownFaults(attempt) } };
  if (!ready?.ok) return ready;
  const checked = check(attempt.atHand, { act: attempt.act, actor: ready.actor, input: ready.input }, now);
  if ('invalid' in checked) return { ok: false, errors: inWords(attempt.act, checked.invalid, attempt.typed) };
  return checked.ok ? { ...ready, checked } : checked;
}

/** What is wrong in the act's own fields, but those that a committee's resolution answers. */
function ownFaults({ act, capacity, typed }: Attempt): Record<string, string> {
  const faults = Object.entries(faultsOf(act.input, inputOf(act, typed))).filter(
    ([name]) => !capacity.as || !answered.has(name.split('.')[0] ?? ''),
  );
  return inWords(act, Object.fromEntries(faults), typed);
}

const answered = new Set(['meeting', 'count']);

function howOf(capacity: Capacity, typed: Typed, now: Instant): { how: How; errors: Record<string, string> } {
  if (capacity.for) {
    const { received, errors } = readReceipt(typed, now);
    return { how: { received, resolution: null }, errors };
  }
  if (!capacity.as) return { how: { received: null, resolution: null }, errors: {} };
  const { resolution, errors } = readResolution(typed);
  return { how: { received: null, resolution }, errors };
}

/** What a committee's resolution says is not asked a second time by the act's own form. */
function ofResolution({ input }: AnyAct, { resolution }: Actor): Record<string, unknown> {
  if (!resolution) return {};
  const { meeting, votes } = resolution;
  return {
    ...('meeting' in input.shape && meeting && { meeting }),
    ...('count' in input.shape && votes && { count: votes }),
  };
}

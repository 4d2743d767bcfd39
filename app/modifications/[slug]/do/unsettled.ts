import type { Typed } from '#lib/forms/input.ts';
import type { checkAttempt } from '#lib/services/attempt.ts';
import { listUnsettled } from '#lib/services/unsettled.ts';
import type { Doing } from './doing.ts';

/** Where what the Helpdesk received is refused for somebody to settle, lists it in the inbox; what was typed then belongs to that message. */
export async function settleLater(doing: Doing, typed: Typed, answer: ReturnType<typeof checkAttempt>): Promise<Typed> {
  const { viewer, shelf, act, reference, capacity, nameOf, now } = doing;
  if (!capacity.for || !answer || !('rule' in answer)) return typed;
  const asked = { book: shelf.book, by: viewer.person, from: nameOf(capacity.for), reference, act, typed, refusal: answer };
  const id = await listUnsettled(asked, now);
  return id ? { ...typed, inbox: [id] } : typed;
}

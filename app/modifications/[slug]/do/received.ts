import { type How, readReceipt } from '#lib/forms/how.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { actorOf } from '#lib/services/acting.ts';
import type { Reading } from './reading.ts';

/** What the Code Administrator asks of a message that was received, as the address has it: null receipt before anything was asked, or where something is wrong with it. */
export type Received = { whom: string | undefined; receipt: How['received']; errors: Record<string, string> };

/** Reads that question; null for everybody but the Code Administrator's people. */
export function receivedIn({ viewer, search, now }: Pick<Reading, 'viewer' | 'search' | 'now'>): Received | null {
  const own = actorOf(viewer, { as: null, for: null }, { received: null, resolution: null }, londonDay(now));
  if (!own || 'rule' in own || !own.kinds.includes('code-administrator')) return null;
  const whom = search.for;
  if (whom === undefined) return { whom, receipt: null, errors: {} };
  const typed = { 'received.day': [search.day ?? ''], 'received.time': [search.time ?? ''], 'received.how': [search.how ?? ''] };
  const { received, errors } = readReceipt(typed, now);
  const named = Object.entries(errors).map(([name, message]) => [name.replace('received.', ''), message] as const);
  return { whom, receipt: received, errors: { ...(!whom && { for: 'Choose whose message it was.' }), ...Object.fromEntries(named) } };
}

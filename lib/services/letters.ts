import type { NewEvent } from '#lib/process/event.ts';
import { isForDigest } from '#lib/process/following/digest.ts';
import type { Audience, Telling, Told } from '#lib/process/notices.ts';
import type { Reached } from './recipients.ts';

/** Why an address is told of something, by the organisation or body that it stands for, or by what it follows, in words. */
export type Reason = { told: Told; of: string };
/** What one address is told: the events, and each reason for it. `daily`: it is for the digest of its reader. */
export type Letter = { to: string; events: NewEvent[]; reasons: Reason[]; daily: boolean };

/** One letter for each address that events reach, however many reasons there are. */
export function lettersOf(
  events: readonly NewEvent[],
  audiencesOf: (event: NewEvent) => readonly Told[],
  reach: (telling: Telling) => Reached,
): Letter[] {
  const letters = new Map<string, { events: Set<NewEvent>; reasons: Map<string, Reason>; daily: Set<Audience> }>();
  for (const event of events)
    for (const told of audiencesOf(event)) {
      const { addresses, daily } = reach(told);
      for (const [address, of] of addresses) {
        const letter = letters.get(address) ?? { events: new Set(), reasons: new Map(), daily: new Set() };
        letter.events.add(event);
        letter.reasons.set(`${told.audience} ${of}`, { told, of });
        if (daily.has(address)) letter.daily.add(told.audience);
        letters.set(address, letter);
      }
    }
  return [...letters].map(([to, letter]) => {
    const reasons = [...letter.reasons.values()];
    const daily = isForDigest(
      reasons.map(({ told }) => told.audience),
      letter.daily,
    );
    return { to, events: [...letter.events], reasons, daily };
  });
}

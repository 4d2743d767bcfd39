import { database } from '#db/index.ts';
import { namesOf } from '#db/projections/names.ts';
import { readSettingsFor } from '#db/queries/settings.ts';
import type { Book } from '#db/schema/log.ts';
import type { VaultChange } from '#db/vault.ts';
import { noticeOn } from '#lib/documents/notice.ts';
import type { AnyAct } from '#lib/process/act.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { NewEvent, RecordedEvent } from '#lib/process/event.ts';
import { fold } from '#lib/process/fold.ts';
import { audiencesOf, type Telling, type Told } from '#lib/process/notices.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { letterTo } from './letter-to.ts';
import { type Reached, reaching } from './recipients.ts';

/** What was decided on which proposal, before it is committed. `before` null: its first events, on the stream that is named. */
export type Decided = { book: Book; before: Proposal | null; events: readonly NewEvent[]; act?: AnyAct; actor?: Actor; stream?: string };

/** What one address is told: the events, and why it is told of each, by the organisation or body that it stands for. `daily`: it wants what it follows once a day. */
type Letter = { events: Set<NewEvent>; reasons: Map<string, { told: Told; of: string }>; daily: boolean };

/**
 * The messages that an act, or time, sends: one to each address however many reasons there are, as entries of the outbox. They are committed with what they tell of,
 * so that none is sent for what did not happen. Nothing where there are no events, or nobody is to be told.
 */
export function noticesOf({ book, before, events, stream }: Decided, now: Instant): VaultChange[] {
  if (events.every((event) => audiencesOf(event).length === 0)) return [];
  const about = before?.id ?? stream ?? 'proposal/new';
  const after = fold<Proposal>([...(before?.events ?? []), ...asRecorded(events, before, about, now)], evolve);
  if (!after) return [];
  const names = namesOf(database(), book);
  const nameOf = (id: string) => names.of(id) ?? 'somebody whose name is not recorded';
  const today = londonDay(now);
  const settings = readSettingsFor(book, after, today);
  return [...lettersOf(events, reaching(book, { before, after }, today))].map(([to, { events: told, reasons, daily }]) => {
    const notice = noticeOn({ book, after, events: [...told], all: events, reasons: [...reasons.values()], nameOf, settings, today });
    return letterTo(to, notice, { book, about, daily }, now);
  });
}

function lettersOf(events: readonly NewEvent[], reach: (telling: Telling) => Reached): Map<string, Letter> {
  const letters = new Map<string, Letter>();
  for (const event of events)
    for (const told of audiencesOf(event)) {
      const { addresses, daily } = reach(told);
      for (const [address, of] of addresses) {
        const letter: Letter = letters.get(address) ?? { events: new Set(), reasons: new Map(), daily: false };
        letter.events.add(event);
        letter.daily ||= daily.has(address);
        letter.reasons.set(`${told.audience} ${of}`, { told, of });
        letters.set(address, letter);
      }
    }
  return letters;
}

/** Decided events as they would be read back, so that the proposal after them can be told. */
function asRecorded(events: readonly NewEvent[], before: Proposal | null, stream: string, now: Instant): RecordedEvent[] {
  const last = before?.lastEntry ?? 0;
  return events.map((event, i) => ({ ...event, stream, version: last + 1 + i, position: last + 1 + i, recorded: now }));
}

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
import { audiencesOf } from '#lib/process/notices.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { evolve, type Proposal } from '#lib/process/proposal/proposal.ts';
import { letterTo } from './letter-to.ts';
import { lettersOf } from './letters.ts';
import { reaching } from './recipients.ts';

/** What was decided on which proposal, before it is committed. `before` null: its first events, on the stream that is named. */
export type Decided = { book: Book; before: Proposal | null; events: readonly NewEvent[]; act?: AnyAct; actor?: Actor; stream?: string };

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
  return lettersOf(events, audiencesOf, reaching(book, { before, after }, today)).map(({ to, events: told, reasons, daily }) => {
    const notice = noticeOn({ book, after, events: told, all: events, reasons, nameOf, settings, today });
    return letterTo(to, notice, { book, about, daily }, now);
  });
}

/** Decided events as they would be read back, so that the proposal after them can be told. */
function asRecorded(events: readonly NewEvent[], before: Proposal | null, stream: string, now: Instant): RecordedEvent[] {
  const last = before?.lastEntry ?? 0;
  return events.map((event, i) => ({ ...event, stream, version: last + 1 + i, position: last + 1 + i, recorded: now }));
}

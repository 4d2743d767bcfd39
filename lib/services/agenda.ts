import { database } from '#db/index.ts';
import { versionOf } from '#db/log.ts';
import { namesOf } from '#db/projections/names.ts';
import { liveProposals } from '#db/queries/live.ts';
import { readSubjects } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { bodyOf, broughtBefore, isOn, nextMeetingOf, offPanelAgenda, stagesBefore } from '#lib/process/meeting/brought-before.ts';
import { type Meeting, takesPlace } from '#lib/process/meeting/meeting.ts';
import { knownFromPapers } from '#lib/process/proposal/papers-only.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

type About = { book: Book; stream: string; name: string; events: readonly NewEvent[] };
/** What goes on which agenda with an act: the meeting's stream with the version it was read at, and the entry. */
export type Listing = { expect: { stream: string; version: number }[]; events: { stream: string; event: NewEvent }[] };

const nothing: Listing = { expect: [], events: [] };

/** Where an act's events bring the proposal: before which body, at which meeting, and whether it is on that agenda already. Null where nowhere. */
export function meetingFor({ book, stream, events }: Omit<About, 'name'>, now: Instant) {
  const brought = broughtBefore(events);
  if (!brought) return null;
  const meeting = nextMeetingOf(brought.body, readSubjects<Meeting>('meeting', book), londonDay(now));
  const name = namesOf(database(), book).of(brought.body) ?? brought.body;
  return { brought, name, meeting, listed: meeting !== null && isOn(meeting, stream) };
}

/** The item that an act puts on the agenda of the next meeting that is scheduled; nothing where none is, or where it is on it already. */
export function listingOf(about: About, now: Instant): Listing {
  const { book, stream, name, events } = about;
  const off = offPanelAgenda(events);
  if (off) return struck(about, off, now);
  const version = (meeting: string) => versionOf(database(), book, meeting);
  const found = meetingFor(about, now);
  if (!found?.meeting || found.listed) return nothing;
  const { brought, meeting } = found;
  const order = Math.max(0, ...meeting.items.map((item) => item.order)) + 1;
  const event: NewEvent = {
    type: 'item-listed',
    v: 1,
    effective: { on: londonDay(now) },
    actor: events.at(-1)?.actor ?? 'clock',
    rule: brought.rule,
    source: null,
    corrects: null,
    data: { order, title: name, proposal: stream, paper: null, verbs: [brought.verb] },
  };
  return { expect: [{ stream: meeting.id, version: version(meeting.id) }], events: [{ stream: meeting.id, event }] };
}

/** Takes the proposal off every agenda of the Panel that is still to come. */
function struck({ book, stream, events }: About, reason: string, now: Instant): Listing {
  const today = londonDay(now);
  const listing: Listing = { expect: [], events: [] };
  for (const meeting of readSubjects<Meeting>('meeting', book)) {
    if (meeting.body !== 'body/panel' || !takesPlace(meeting) || meeting.day === null || meeting.day < today || !isOn(meeting, stream))
      continue;
    listing.expect.push({ stream: meeting.id, version: versionOf(database(), book, meeting.id) });
    for (const item of meeting.items.filter((one) => one.proposal === stream && one.outcome === undefined)) {
      const own = {
        v: 1,
        effective: { on: today },
        actor: events.at(-1)?.actor ?? 'clock',
        rule: 'APPEAL-3' as const,
        source: null,
        corrects: null,
      };
      listing.events.push({ stream: meeting.id, event: { type: 'item-struck', ...own, data: { item: item.entry, reason } } });
    }
  }
  return listing;
}

/** How an item of an agenda calls a proposal. */
export const itemName = (proposal: Parameters<typeof referenceOf>[0] & { title: string | null }): string =>
  `${referenceOf(proposal)} ${proposal.title ?? ''}`.trim();

/** The live proposals that wait for a body and are on the agenda of none of its meetings to come. */
export function waitingFor(book: Book, now: Instant): { proposal: Proposal; body: string }[] {
  const today = londonDay(now);
  const coming = readSubjects<Meeting>('meeting', book).filter(
    (meeting) => takesPlace(meeting) && meeting.day !== null && meeting.day >= today,
  );
  return liveProposals(book, stagesBefore, null).flatMap((recorded) => {
    const { proposal } = upToDate(recorded, now);
    const body = bodyOf(proposal.stage);
    if (!body || knownFromPapers(proposal)) return [];
    return coming.some((meeting) => meeting.body === body && isOn(meeting, proposal.id)) ? [] : [{ proposal, body }];
  });
}

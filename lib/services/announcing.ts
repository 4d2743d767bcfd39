import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { versionOf } from '#db/log.ts';
import { readCalendar, readSettingsFor } from '#db/queries/settings.ts';
import { readSubject } from '#db/queries/subjects.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { announce, type Unready } from '#lib/process/consultation/announce.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import { consultationIdFor } from '#lib/process/consultation/draft.ts';
import { dueOn } from '#lib/process/consultation/due.ts';
import type { Instant } from '#lib/process/day.ts';
import { upToDate } from '#lib/process/decide.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Proposal } from '#lib/process/proposal/proposal.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import type { RuleId } from '#lib/process/rules.ts';
import type { HeldComposition } from './consultation-drafts.ts';
import { proposalOf, withEvents } from './consultation-follows.ts';
import { consultationNoticesOf, toldOfConsultation } from './consultation-notices.ts';
import { formClaim, sentBefore } from './form-token.ts';
import type { Viewer } from './viewer.ts';

type Ready = {
  ok: true;
  consultation: Consultation;
  events: Change['events'];
  warnings: string[];
  told: string[];
  proposal: Proposal | null;
};

/** What announcing would bring about now: the consultation as everybody would read it, what is odd about its days, and who is told when it opens. */
export function foreseeAnnouncement({ book, person }: Viewer, { draft }: HeldComposition, now: Instant): Ready | Unready | Refusal {
  const today = londonDay(now);
  const recorded = proposalOf(book, draft.content);
  const proposal = recorded && upToDate(recorded, now).proposal;
  const reference = proposal && referenceOf(proposal);
  const id = consultationIdFor(reference, draft.content.kind, (taken) => versionOf(database(), book, taken) > 0);
  const others = (proposal?.consultations ?? []).flatMap((one) => readSubject<Consultation>(one, book) ?? []);
  const about = proposal && reference ? { proposal, reference } : null;
  const rules = { settings: readSettingsFor(book, proposal, today), calendar: readCalendar(book) };
  const decided = announce({ id, content: draft.content, proposal: about, others, ...rules, today, now });
  if (!decided.ok) return decided;
  const event = (type: string, data: Record<string, unknown>, rule: RuleId): NewEvent => ({
    type,
    v: 1,
    effective: { on: today },
    actor: person,
    rule,
    source: null,
    corrects: null,
    data,
  });
  const announced = event('announced', decided.data, 'CONSULT-16');
  const consultation = withEvents(null, [announced], id, now);
  const events = [
    { stream: id, event: announced },
    ...dueOn(consultation, now).map((one) => ({ stream: id, event: one })),
    ...(proposal ? [{ stream: proposal.id, event: event('consultation-linked', { consultation: id }, 'CONSULT-16') }] : []),
    ...moved(proposal, consultation).map((data) => ({
      stream: proposal?.id as string,
      event: event('consultation-moved', data, 'CONSULT-12'),
    })),
  ];
  const told = toldOfConsultation({ book, stream: id, before: consultation, events: [], proposal }, ['opened'], now);
  return { ok: true, consultation, events, warnings: decided.warnings, told, proposal };
}

/** A Modification Report Consultation that has other days than the Panel approved, since it opens later or is announced anew, moves them on its proposal. */
function moved(proposal: Proposal | null, { kind, opens, closes }: Consultation): Record<string, unknown>[] {
  const approved = proposal?.formal.consultation;
  if (kind !== 'modification-report' || (approved?.opens === opens && approved.closes === closes)) return [];
  return [{ opens, closes }];
}

export type AnnouncedAs = { ok: true; id: string } | { ok: false; again: true };

/** Announces what was composed: the consultation, its link to the proposal, and the messages where it opens today. `token`: the form's, so that a second click is the same act. */
export async function announceConsultation(
  viewer: Viewer,
  held: HeldComposition,
  token: string,
  now: Instant,
): Promise<AnnouncedAs | Unready | Refusal> {
  const { book } = viewer;
  const before = sentBefore(book, token, 'announce');
  if (before) return { ok: true, id: before.split(' ')[0] as string };
  const version = held.draft.content.proposal ? versionOf(database(), book, held.draft.content.proposal) : 0;
  const ready = foreseeAnnouncement(viewer, held, now);
  if (!ready.ok) return ready;
  const { consultation, events, proposal } = ready;
  const { id } = consultation;
  const own = events.filter(({ stream }) => stream === id).map(({ event }) => event);
  const change: Change = {
    book,
    expect: [{ stream: id, version: 0 }, ...(proposal ? [{ stream: proposal.id, version }] : [])],
    expectVault: [{ kind: 'consultation-draft', key: held.id, version: held.version }],
    events,
    vault: [
      { kind: 'consultation-draft', key: held.id, value: { ...held.draft, announced: id } },
      ...consultationNoticesOf({ book, stream: id, before: null, events: own, proposal }, now),
    ],
    claims: [formClaim(token, 'announce', `${id} 1`)],
  };
  const done = await commit(database(), change, now);
  return done.ok ? { ok: true, id } : { ok: false, again: true };
}

import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { headOf, read, versionOf } from '#db/log.ts';
import { readSubject } from '#db/queries/subjects.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Consultation } from '#lib/process/consultation/consultation.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Invalid } from '#lib/process/decide.ts';
import { decideSubject, type SubjectDecided } from '#lib/process/decide-subject.ts';
import type { RecordedEvent } from '#lib/process/event.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import type { AnySubjectAct, KeptApart } from '#lib/process/subject-act.ts';
import { consultationAt, proposalOf } from './consultation-follows.ts';
import { consultationNoticesOf, toldOfConsultation } from './consultation-notices.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { subjectContext } from './subject-context.ts';
import type { Meanwhile, Taken } from './take.ts';

/**
 * What somebody asks for: an act on a subject that is not a proposal. `seen`: the last entry of the book when the check page was shown;
 * `token`: the form's own, so that a second click is the same act.
 */
export type Recording = { book: Book; act: AnySubjectAct; actor: Actor; input: unknown; seen: number; token: string };

/** Records an act: read, decide, commit; on a conflict decide again on what is there now. Names and contacts go into the vault with it. */
export async function record(recording: Recording, now: Instant): Promise<Taken | Refusal | Invalid | Meanwhile> {
  const { book, act, seen, token } = recording;
  const db = database();
  for (;;) {
    const before = recordedBefore(book, token);
    if (before !== null) return { ok: true, entry: before, again: true };
    const { position } = headOf(db, book);
    const decided = decideHere(recording, now);
    const stream = decided.ok ? decided.stream : streamOf(act, recording.input);
    const version = versionOf(db, book, stream);
    // What another server commits between the reading and the version would be overlooked.
    if (headOf(db, book).position !== position) continue;
    const meanwhile = read(db, book, stream).filter((event) => event.position > seen && concerns(event, act, recording.input));
    if (meanwhile.length > 0) return { ok: false, meanwhile };
    if (!decided.ok) return decided;
    const change: Change = {
      book,
      expect: [{ stream, version }, ...decided.also.map((one) => ({ stream: one.stream, version: versionOf(db, book, one.stream) }))],
      events: [...decided.events.map((event) => ({ stream, event })), ...decided.also],
      vault: [...(decided.apart ? keptApart(decided.apart) : []), ...toldBy(book, stream, decided.events, now)],
      claims: [formClaim(token, 'record', `${stream} ${version + 1}`)],
    };
    const done = await commit(db, change, now);
    if (done.ok) return { ok: true, entry: done.events[0]?.position ?? done.position, again: false };
  }
}

/** What an act would bring about if it were confirmed now, with the last entry that it was decided on. */
export function foresee(
  asked: Omit<Recording, 'seen' | 'token'>,
  now: Instant,
): (SubjectDecided & { seen: number; told: string[] }) | Refusal | Invalid {
  const seen = headOf(database(), asked.book).position;
  const decided = decideHere(asked, now);
  return decided.ok ? { ...decided, seen, told: whomItTells(asked.book, decided, now) } : decided;
}

function decideHere({ book, act, actor, input }: Omit<Recording, 'seen' | 'token'>, now: Instant) {
  const today = londonDay(now);
  const consultation = act.kind === 'consultation' ? readSubject<Consultation>(streamOf(act, input), book) : null;
  const proposal = consultation && proposalOf(book, consultation);
  return decideSubject(act, { ...subjectContext(book, today, proposal), actor, today, now }, input);
}

/** The subject that an act was about where it is refused: its own, or that which the form names. */
const streamOf = ({ kind }: AnySubjectAct, input: unknown): string => {
  const named = (input as Record<string, unknown> | null)?.[kind];
  return kind === 'meeting' || kind === 'release' || kind === 'consultation' ? (typeof named === 'string' ? named : kind) : kind;
};

/** Whether an event speaks of what an act is about; in a subject as large as the directory most do not. */
function concerns(event: RecordedEvent, { about }: AnySubjectAct, input: unknown): boolean {
  if (event.stream !== 'directory' && event.stream !== 'settings') return true;
  const typed = (input ?? {}) as Record<string, unknown>;
  const ids = about.map((name) => typed[name]).filter((id) => typeof id === 'string');
  const { id, seat, organisation, name } = event.data;
  return ids.some((one) =>
    [id, seat, event.type === 'person-recorded' || event.type === 'member-appointed' ? null : organisation, name].includes(one),
  );
}

/** Whom an act on a consultation tells, in words; acts on other subjects tell nobody. */
function whomItTells(book: Book, { stream, events }: SubjectDecided, now: Instant): string[] {
  const before = stream.startsWith('consultation/') ? (consultationAt(book, stream)?.consultation ?? null) : null;
  if (!before) return [];
  const types = events.map(({ type }) => type);
  return toldOfConsultation({ book, stream, before, events: [], proposal: proposalOf(book, before) }, types, now);
}

/** The messages of an act on a consultation; acts on other subjects send none. */
function toldBy(book: Book, stream: string, events: SubjectDecided['events'], now: Instant): VaultChange[] {
  const before = stream.startsWith('consultation/') ? (consultationAt(book, stream)?.consultation ?? null) : null;
  if (!before) return [];
  return consultationNoticesOf({ book, stream, before, events, proposal: proposalOf(book, before) }, now);
}

/** A name and how somebody is reached; when they are told stays as they chose. */
const keptApart = ({ person, name, email, telephone }: KeptApart): VaultChange[] => [
  { kind: 'person', key: person, value: { name } },
  { kind: 'contact', key: person, value: { ...readVault(database(), 'contact', person)?.value, email, telephone } },
];

/** The entry that the form's first click made, or null where it was not sent before. */
export function recordedBefore(book: Book, token: string): number | null {
  const [stream, version] = sentBefore(book, token, 'record')?.split(' ') ?? [];
  if (!stream) return null;
  return read(database(), book, stream).find((event) => event.version === Number(version))?.position ?? null;
}

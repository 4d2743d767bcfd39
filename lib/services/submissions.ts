import { randomBytes } from 'node:crypto';
import { type Change, commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { listVault, readVault, type VaultChange } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { decide, type Invalid } from '#lib/process/decide.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { accept } from '#lib/process/proposal/acts/accept.ts';
import { decideReturn } from '#lib/process/proposal/form/decide.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { listingOf } from './agenda.ts';
import { circumstancesOf } from './circumstances.ts';
import type { NotThere } from './draft.ts';
import { filesOfMessage } from './evidence.ts';
import { acceptanceNote, returnLetter } from './form-letters.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { noticesOf } from './notices.ts';
import { formOf, type Held, isCodeAdministrator, ownActor } from './raising.ts';
import { unchanged } from './submit.ts';
import type { Viewer } from './viewer.ts';

/** A form that was submitted, as the Code Administrator reads it; null for everybody else. */
export type Waiting = { id: string; held: Held; at: { draft: number; submission: number }; actor: Actor };

/** Every form of the book that was submitted and is not public, what is due first first. Empty for anybody but the Code Administrator's people. */
export function listWaiting(viewer: Viewer, now: Instant): { id: string; held: Held }[] {
  if (!isCodeAdministrator(viewer, now)) return [];
  return listVault(database(), 'submission')
    .filter(({ value }) => value.book === viewer.book)
    .map(({ key, value }) => ({ id: key, held: value }))
    .sort((a, b) => (order(a.held) < order(b.held) ? -1 : 1));
}

const order = ({ state, commentsBy, submittedAt }: Held): string => `${state === 'submitted' ? 0 : 1} ${commentsBy} ${submittedAt}`;

export function readWaiting(viewer: Viewer, id: string, now: Instant): Waiting | null {
  const found = readVault(database(), 'submission', id);
  const actor = ownActor(viewer, now);
  if (!found || found.value.book !== viewer.book || !actor?.kinds.includes('code-administrator')) return null;
  return { id, held: found.value, at: { draft: readVault(database(), 'draft', id)?.version ?? 0, submission: found.version }, actor };
}

type Returning = { viewer: Viewer; id: string; defects: string[]; seen: number; token: string };

/**
 * Sends a form back with one line for each thing that is missing (STAGE-2). `seen`: the version that was read, so that nothing is returned that was changed meanwhile;
 * `token`: the page's own, so that a second click is the same act.
 */
export async function returnForm(
  { viewer, id, defects, seen, token }: Returning,
  now: Instant,
): Promise<{ ok: true; again: boolean } | Refusal | NotThere | { ok: false; changed: true }> {
  const before = () => sentBefore(viewer.book, token, `return ${id}`) !== null;
  if (before()) return { ok: true, again: true };
  const waiting = readWaiting(viewer, id, now);
  if (!waiting) return { ok: false, missing: true };
  const { held, at, actor } = waiting;
  if (at.submission !== seen) return { ok: false, changed: true };
  const context = circumstancesOf(held.book, null, londonDay(now), formOf(held));
  const answer = decideReturn({ actor, context, now, defects });
  if (!answer.ok) return answer;
  const value: Held = { ...held, state: 'returned', returns: [...held.returns, { at: now, by: viewer.person, defects: answer.defects }] };
  const done = await commit(
    database(),
    {
      ...unchanged({ id, at, draft: held }),
      vault: [{ kind: 'submission', key: id, value }, ...returnLetter(id, held, answer.defects, now)],
      claims: [formClaim(token, `return ${id}`, 'returned')],
    },
    now,
  );
  if (done.ok) return { ok: true, again: false };
  return before() ? { ok: true, again: true } : { ok: false, changed: true };
}

/** Accepted, now or by the first of two clicks: the proposal's stream and address. */
export type Accepted = { ok: true; stream: string; slug: string; again: boolean };
type Accepting = { viewer: Viewer; id: string; seen: number; token: string; note?: string | undefined };

/**
 * Accepts a form (STAGE-3): in one commit the proposal begins with its number and address, both claimed for ever, the form is erased from the vault, and who is to be told gets a notice.
 * Another acceptance at the same moment takes the number; then the next one is tried.
 */
export async function acceptForm(
  { viewer, id, seen, token, note }: Accepting,
  now: Instant,
): Promise<Accepted | Refusal | Invalid | NotThere | { ok: false; changed: true }> {
  for (;;) {
    const [before, address] = sentBefore(viewer.book, token, `accept ${id}`)?.split(' ') ?? [];
    if (before && address) return { ok: true, stream: before, slug: address, again: true };
    const waiting = readWaiting(viewer, id, now);
    if (!waiting) return { ok: false, missing: true };
    const { held, at, actor } = waiting;
    if (at.submission !== seen) return { ok: false, changed: true };
    const contact = contactOf(held);
    const context = circumstancesOf(held.book, null, londonDay(now), formOf(held, contact.person));
    const decision = decide(accept, { proposal: null, actor, context, now, input: { note } });
    if (!decision.ok) return decision;
    const stream = `proposal/${context.nextNumber}`;
    const slug = slugIn(decision.events);
    const reference = referenceOf({ number: context.nextNumber, suffix: null, regime: held.regime, converted: false });
    const { inbox } = readVault(database(), 'draft', id)?.value ?? {};
    const sender = { id: viewer.person, organisation: held.organisation };
    const evidence = inbox ? filesOfMessage(inbox, { book: held.book, stream, actor: sender }) : null;
    const base = unchanged({ id, at, draft: held });
    const vault = [
      ...(evidence?.vault ?? []),
      { kind: 'draft', key: id, value: null },
      { kind: 'submission', key: id, value: null },
      ...contact.vault,
      ...acceptanceNote(id, held, note, reference, now),
      ...noticesOf({ book: held.book, before: null, events: decision.events, act: accept, actor, stream }, now),
    ] satisfies VaultChange[];
    const agenda = listingOf(
      { book: held.book, stream, name: `${reference} ${held.fields.title ?? ''}`.trim(), events: decision.events },
      now,
    );
    const change: Change = {
      ...base,
      expectVault: [...base.expectVault, ...(evidence?.expectVault ?? [])],
      expect: [{ stream, version: 0 }, ...agenda.expect],
      events: [...decision.events.map((event) => ({ stream, event })), ...agenda.events],
      vault,
      claims: [
        { kind: 'number', key: String(context.nextNumber), value: stream },
        { kind: 'slug', key: slug, value: stream },
        formClaim(token, `accept ${id}`, `${stream} ${slug}`),
        { kind: 'accepted-form', key: id, value: `${held.receipt} ${slug}` },
      ],
    };
    const done = await commit(database(), change, now);
    if (done.ok) return { ok: true, stream, slug, again: false };
  }
}

const slugIn = (events: readonly NewEvent[]): string => String(events.find(({ type }) => type === 'raised')?.data.slug);

/** Under which id the contact's name and ways to be reached wait in the vault: the Proposer's own person where the name is the same, else a new one. */
function contactOf({ fields, person }: Held): { person: string | null; vault: VaultChange[] } {
  const name = fields.contactName?.trim();
  if (!name) return { person: null, vault: [] };
  const reached = { email: fields.contactEmail?.trim() || null, telephone: fields.contactTelephone?.trim() || null };
  const known = person ? readVault(database(), 'person', person)?.value.name : null;
  if (person && known === name) {
    const has = readVault(database(), 'contact', person);
    return { person, vault: has ? [] : [{ kind: 'contact', key: person, value: reached }] };
  }
  const fresh = `person/c${randomBytes(8).toString('hex')}`;
  return {
    person: fresh,
    vault: [
      { kind: 'person', key: fresh, value: { name } },
      { kind: 'contact', key: fresh, value: reached },
    ],
  };
}

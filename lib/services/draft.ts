import { randomBytes } from 'node:crypto';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readSettings } from '#db/queries/settings.ts';
import { listVault } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { regimeOn } from '#lib/process/proposal/form/decide.ts';
import type { Answers, TaskName } from '#lib/process/proposal/form/field.ts';
import { faultsIn } from '#lib/process/proposal/form/read.ts';
import { mayStart, type Standing } from '#lib/process/proposal/form/standing.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { type Draft, type Held, isCodeAdministrator, mayOpen, openForm, ownActor } from './raising.ts';
import type { Viewer } from './viewer.ts';

/** For whom a form is begun: in which capacity, as which actor, and how it was received where it is somebody else's. `token`: the button's own, so that a double click begins one. */
export type Beginning = {
  viewer: Viewer;
  standing: Standing;
  actor: Actor;
  received?: Draft['received'];
  token?: string | undefined;
  inbox?: string | undefined;
};

/** Begins a form; the refusal for somebody who cannot raise a proposal whatever they would write (RAISE-1 to RAISE-10). */
export async function beginDraft(
  { viewer, standing, actor, received = null, token, inbox }: Beginning,
  now: Instant,
): Promise<{ ok: true; id: string } | Refusal> {
  const settings = readSettings(viewer.book, received?.on ?? londonDay(now));
  const refused = mayStart(actor, standing, settings);
  if (refused) return refused;
  const begun = token ? sentBefore(viewer.book, token, 'begin') : null;
  if (begun) return { ok: true, id: begun };
  const id = randomBytes(18).toString('base64url');
  const body = actor.id.startsWith('body/') ? actor.id : null;
  const forThemselves = standing.endsWith('-member');
  const value: Draft = {
    book: viewer.book,
    standing,
    organisation: forThemselves ? null : actor.organisation,
    body,
    person: actor.id.startsWith('person/') ? actor.id : null,
    regime: regimeOn(received?.on ?? londonDay(now), { settings }),
    received,
    sharedWith: forThemselves ? null : (ownActor(viewer, now)?.organisation ?? null),
    author: viewer.person,
    ...(inbox && { inbox }),
    fields: {},
    saved: [{ at: now, by: viewer.person, fields: [], was: {} }],
  };
  const claims = token ? [formClaim(token, 'begin', id)] : [];
  const done = await commit(database(), { book: viewer.book, events: [], vault: [{ kind: 'draft', key: id, value }], claims }, now);
  if (done.ok) return { ok: true, id };
  if (done.claim?.kind === 'form') return { ok: true, id: done.claim.value };
  throw new Error('A fresh id was taken');
}

/** A page of the form as somebody sends it: what they typed, on which version they saw, and which texts they chose where a colleague had been faster. */
export type Saving = {
  viewer: Viewer;
  id: string;
  task: TaskName;
  version: number;
  typed: Answers;
  /** By field: 'theirs' or 'mine'. */
  chosen: Readonly<Record<string, string>>;
};

/** A colleague saved these fields meanwhile: what stands there now, who wrote it, and the version to decide on. */
export type Clash = { ok: false; clash: Record<string, string>; by: string; at: Instant; version: number };
export type Saved = { ok: true; version: number };
export type NotThere = { ok: false; missing: true };

/** Saves one page of a form. What a colleague wrote since is never overwritten unseen: then nothing is saved, and the answer shows it field by field. */
export async function saveDraft(
  saving: Saving,
  now: Instant,
): Promise<Saved | Clash | NotThere | Refusal | { ok: false; invalid: Record<string, string> }> {
  for (;;) {
    const form = openForm(saving.viewer, saving.id, now);
    if (!form) return { ok: false, missing: true };
    if (!form.editable) return refuse('STAGE-2', 'The form was sent; it can be changed again when the Code Administrator returns it.');
    const { draft } = form;
    const typed = settled(saving, draft);
    const clash = clashOf(draft, saving.version, typed);
    if (clash) return clash;
    const fields = { ...draft.fields, ...typed };
    const invalid = faultsIn(fields, draft.regime, form.standing, saving.task);
    if (Object.keys(invalid).length > 0) return { ok: false, invalid };
    const changed = Object.keys(typed).filter((name) => (draft.fields[name] ?? '') !== typed[name]);
    if (changed.length === 0) return { ok: true, version: draft.saved.length };
    const was = Object.fromEntries(changed.map((name) => [name, draft.fields[name] ?? '']));
    // Who writes on it themselves has it to themselves again, until they send it or the Helpdesk receives it anew.
    const received = isCodeAdministrator(saving.viewer, now) ? draft.received : null;
    const value: Draft = {
      ...draft,
      received,
      fields,
      saved: [...draft.saved, { at: now, by: saving.viewer.person, fields: changed, was }],
    };
    const done = await commit(
      database(),
      {
        book: draft.book,
        expectVault: [
          { kind: 'draft', key: saving.id, version: form.at.draft },
          { kind: 'submission', key: saving.id, version: form.at.submission },
        ],
        events: [],
        vault: [{ kind: 'draft', key: saving.id, value }],
      },
      now,
    );
    if (done.ok) return { ok: true, version: value.saved.length };
  }
}

/** What is to be saved: where somebody chose a colleague's text, that. */
const settled = ({ typed, chosen }: Saving, draft: Draft): Answers =>
  Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, chosen[name] === 'theirs' ? (draft.fields[name] ?? '') : text]));

/** Which of the typed fields were saved with another text since a version, and what stands there now; null where none was. */
export function clashOf(draft: Draft, version: number, typed: Answers): Clash | null {
  const since = draft.saved.slice(Math.max(0, version));
  const touched = new Set(since.flatMap((save) => save.fields));
  const open = Object.keys(typed).filter((name) => touched.has(name) && (draft.fields[name] ?? '') !== typed[name]);
  const last = since.findLast((save) => save.fields.some((name) => open.includes(name)));
  if (!last) return null;
  const clash = Object.fromEntries(open.map((name) => [name, draft.fields[name] ?? '']));
  return { ok: false, clash, by: last.by, at: last.at, version: draft.saved.length };
}

/** A form in a list: where it stands and who saved it last. */
export type Listed = { id: string; draft: Draft; submission: Held | null };

/** Every form that somebody may open, what was saved last first. */
export function listForms(viewer: Viewer, now: Instant): Listed[] {
  const submissions = new Map(listVault(database(), 'submission').map(({ key, value }) => [key, value]));
  return listVault(database(), 'draft')

    .filter(({ key, value }) => value.book === viewer.book && mayOpen(viewer, value, submissions.has(key), now))
    .map(({ key, value }) => ({ id: key, draft: value, submission: submissions.get(key) ?? null }))
    .sort((a, b) => ((a.draft.saved.at(-1)?.at ?? '') < (b.draft.saved.at(-1)?.at ?? '') ? 1 : -1));
}

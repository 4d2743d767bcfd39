import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { readVault, type VaultValue } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import { actorFor, committeeActor } from '#lib/process/directory/capacities.ts';
import type { Actor } from '#lib/process/proposal/actors.ts';
import { isStanding, type Standing, verbIn } from '#lib/process/proposal/form/standing.ts';
import { type Submission, submissionOf } from '#lib/process/proposal/submission.ts';
import { senderOf } from './acting.ts';
import { capacities, type Viewer } from './viewer.ts';

export type Draft = VaultValue<'draft'>;
export type Held = VaultValue<'submission'>;

/** A form that somebody may open: what is being written, what was submitted of it, and in which capacity they act on it. */
export type OpenForm = {
  id: string;
  draft: Draft;
  submission: Held | null;
  /** Versions of the two entries, that a change is decided on. */
  at: { draft: number; submission: number };
  actor: Actor;
  standing: Standing;
  /** False while it waits for the Code Administrator. */
  editable: boolean;
};

/** A form by its id for somebody who may see it: its author's colleagues, and the people of the organisation that it is for. Null for all others. */
export function openForm(viewer: Viewer, id: string, now: Instant): OpenForm | null {
  const draft = readVault(database(), 'draft', id);
  const submission = readVault(database(), 'submission', id);
  if (!draft || draft.value.book !== viewer.book || !mayOpen(viewer, draft.value, submission !== null, now)) return null;
  return {
    id,
    draft: draft.value,
    submission: submission?.value ?? null,
    at: { draft: draft.version, submission: submission?.version ?? 0 },
    actor: raiserActor(viewer, draft.value, now),
    standing: isStanding(draft.value.standing) ? draft.value.standing : 'outsider',
    editable: submission?.value.state !== 'submitted',
  };
}

/**
 * Whether somebody may open a form: asked of the directory each time, so that who leaves an organisation loses its forms. What the Helpdesk received is the Code Administrator's to complete, and its
 * organisation's to see once it is submitted.
 */
export function mayOpen(viewer: Viewer, draft: Draft, submitted: boolean, now: Instant): boolean {
  if (draft.received && isCodeAdministrator(viewer, now)) return true;
  if (draft.sharedWith === null) return draft.author === viewer.person;
  const organisation = ownActor(viewer, now)?.organisation ?? null;
  return organisation !== null && (organisation === draft.sharedWith || (submitted && organisation === draft.organisation));
}

/** Somebody in their own capacity; null for a person whom the directory does not know. */
export const ownActor = (viewer: Viewer, now: Instant): Actor | null => capacities(viewer, londonDay(now))[0] ?? null;

export const isCodeAdministrator = (viewer: Viewer, now: Instant): boolean =>
  ownActor(viewer, now)?.kinds.includes('code-administrator') ?? false;

/**
 * Who raises, as the rules see it today: a committee on its Chair's word and an organisation whose message was received, both only through the Code Administrator's people; a person of
 * the organisation; else whoever is asking, with what the directory gives them.
 */
function raiserActor(viewer: Viewer, draft: Draft, now: Instant): Actor {
  const directory = readDirectory(database(), viewer.book);
  const own = ownActor(viewer, now) ?? actorFor(directory, null, viewer.person, londonDay(now));
  if (!own.kinds.includes('code-administrator')) return own;
  const body = draft.body && committeeActor(directory, draft.body);
  if (body)
    return {
      ...body,
      resolution: { recordedBy: viewer.person, meeting: draft.fields.meeting || null, verb: verbIn(draft.fields), votes: null },
    };
  const whom = draft.person ?? draft.organisation;
  const sender = draft.received && whom ? senderOf(draft.book, whom, draft.received.on) : null;
  return sender && draft.received ? { ...sender, received: draft.received } : own;
}

/** As whose the proposal of a form is published: the committee's, the organisation's, or a person's own. Null where the directory knows none of them. */
export const publishedAs = ({ body, organisation, person }: Draft): string | null => body ?? organisation ?? person;

/** A submitted form as the rule book reads it. `contact`: the id under which its contact's name waits in the vault. */
export const formOf = (held: Held, contact: string | null = null): Submission =>
  submissionOf({
    stage: held.state,
    regime: held.regime,
    submitted: held.submitted,
    returned: held.returns.at(-1)?.at ?? null,
    proposer: held.body ? { organisation: null, person: null, body: held.body } : { organisation: held.organisation, person: held.person },
    answers: held.fields,
    standing: isStanding(held.standing) ? held.standing : 'outsider',
    contact,
    received: held.received,
  });

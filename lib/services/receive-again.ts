import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { readVault } from '#db/vault.ts';
import type { Instant } from '#lib/process/day.ts';
import { notReceivedAgain } from '#lib/process/proposal/form/decide.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { senderOf } from './acting.ts';
import { circumstancesOf } from './circumstances.ts';
import type { NotThere } from './draft.ts';
import { type Draft, formOf, type Held } from './raising.ts';
import { listWaiting, readWaiting, type Waiting } from './submissions.ts';
import { unchanged } from './submit.ts';
import type { Viewer } from './viewer.ts';

type Receiving = { viewer: Viewer; id: string; received: Omit<NonNullable<Draft['received']>, 'recordedBy'>; inbox?: string | undefined };

const isReturned = ({ held }: { held: Held }): boolean => held.state === 'returned' && !held.body;

/** A returned form for which the Helpdesk can receive an answer: an organisation's or a person's, never a committee's. Null for everybody but the Code Administrator's people. */
export function returnedForm(viewer: Viewer, id: string, now: Instant): Waiting | null {
  const waiting = readWaiting(viewer, id, now);
  return waiting && isReturned(waiting) ? waiting : null;
}

/** All of those. */
export const returnedForms = (viewer: Viewer, now: Instant): { id: string; held: Held }[] => listWaiting(viewer, now).filter(isReturned);

/**
 * Notes that the answer to a returned form reached the Helpdesk: from then on the Code Administrator's people complete, send or discard it for whose it is (RIGHT-24). Refused while that somebody works on it
 * themselves, since what they have not sent is theirs alone.
 */
export async function receiveAgain({ viewer, id, received, inbox }: Receiving, now: Instant): Promise<{ ok: true } | Refusal | NotThere> {
  for (;;) {
    const waiting = returnedForm(viewer, id, now);
    const draft = readVault(database(), 'draft', id);
    if (!waiting || !draft || draft.version !== waiting.at.draft) return { ok: false, missing: true };
    const { held, at } = waiting;
    const sender = senderOf(held.book, held.person ?? held.organisation ?? '', received.on);
    if (!sender) return { ok: false, missing: true };
    const actor = { ...sender, received: { ...received, recordedBy: viewer.person } };
    const refused = notReceivedAgain({ actor, context: circumstancesOf(held.book, null, received.on, formOf(held)), now });
    if (refused) return refused;
    const back = held.returns.at(-1)?.at ?? '';
    if (!draft.value.received && (draft.value.saved.at(-1)?.at ?? '') > back)
      return refuse(
        'RIGHT-24',
        `${sender.name} has written on the form since it went back, and has not sent that. It sends or discards the form itself.`,
      );
    const value: Draft = { ...draft.value, received: actor.received, ...(inbox && { inbox }) };
    const done = await commit(database(), { ...unchanged({ id, at, draft: held }), vault: [{ kind: 'draft', key: id, value }] }, now);
    if (done.ok) return { ok: true };
  }
}

import type { Claim } from '#db/claims.ts';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { parkedUnder } from '#db/queries/accounts.ts';
import type { VaultChange } from '#db/vault.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Invalid } from '#lib/process/decide.ts';
import { decideDiscard, decideResubmit, decideSubmit } from '#lib/process/proposal/form/decide.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { circumstancesOf } from './circumstances.ts';
import type { NotThere } from './draft.ts';
import { fingerprintOf } from './form-fingerprint.ts';
import { receiptLetter } from './form-letters.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { dealing } from './inbox.ts';
import { formOf, type Held, openForm } from './raising.ts';
import { newReceipt } from './receipt.ts';
import type { Viewer } from './viewer.ts';

/** A form that somebody sends: `version` is the one that the check page showed, `token` the page's own, so that a second click is the same act. */
export type Sending = { viewer: Viewer; id: string; version: number; token: string };
export type Receipt = { ok: true; receipt: string; again: boolean };
/** A colleague saved after the check page was shown: it has to be looked at again. */
export type Changed = { ok: false; changed: true };

/** Submits a form, or sends a returned one again (RAISE-1 to RAISE-10, STAGE-2): one submission, however often it is sent. */
export async function submitForm(
  { viewer, id, version, token }: Sending,
  now: Instant,
): Promise<Receipt | Refusal | Invalid | Changed | NotThere> {
  for (;;) {
    const before = sentBefore(viewer.book, token, `submit ${id}`);
    if (before) return { ok: true, receipt: before, again: true };
    const form = openForm(viewer, id, now);
    if (!form) return { ok: false, missing: true };
    const { draft, submission, actor, standing } = form;
    if (draft.saved.length !== version) return { ok: false, changed: true };
    const held = submission && formOf(submission);
    // What its own people send did not come by way of the Helpdesk, even where it did the first time.
    const received = actor.received ? draft.received : null;
    const context = circumstancesOf(draft.book, null, received?.on ?? londonDay(now), held);
    const asked = { actor, context, answers: draft.fields, standing, now };
    const answer = held ? decideResubmit(asked) : decideSubmit(asked);
    if (!answer.ok) return answer;
    const receipt = submission?.receipt ?? newReceipt('F');
    const { book, organisation, body, person, fields } = draft;
    const value: Held = {
      ...{ book, standing, organisation, body, person, received, fields, receipt },
      regime: answer.regime,
      state: 'submitted',
      submitted: answer.submitted,
      submittedAt: now,
      commentsBy: answer.comments.day,
      returns: submission?.returns ?? [],
    };
    const dealt = draft.inbox ? dealing(book, draft.inbox, `Form ${receipt} submitted`, now) : null;
    const base = unchanged(form);
    const claims: Claim[] = [formClaim(token, `submit ${id}`, receipt)];
    const done = await commit(
      database(),
      {
        ...base,
        expectVault: [...base.expectVault, ...(dealt?.expectVault ?? [])],
        vault: [{ kind: 'submission', key: id, value }, ...(dealt?.vault ?? []), ...receiptLetter(id, value, now)],
        claims,
      },
      now,
    );
    if (done.ok) return { ok: true, receipt, again: false };
  }
}

/** Discards a form: what was written only is thrown away, what was submitted is erased and leaves no more than its fingerprint (STAGE-2). What anybody typed on its pages goes with it. */
export async function discardForm(
  { viewer, id }: { viewer: Viewer; id: string },
  now: Instant,
): Promise<{ ok: true } | Refusal | NotThere> {
  for (;;) {
    const form = openForm(viewer, id, now);
    if (!form) return { ok: false, missing: true };
    const { submission, actor, draft } = form;
    const context = circumstancesOf(draft.book, null, londonDay(now), submission && formOf(submission));
    const answer = submission ? decideDiscard({ actor, context, now }) : { ok: true as const };
    if (!answer.ok) return answer;
    const vault: VaultChange[] = [
      { kind: 'draft', key: id, value: null },
      { kind: 'submission', key: id, value: null },
      ...[`/raise/${id}`, `/admin/submissions/${id}`].flatMap(parkedUnder).map((key) => ({ kind: 'parked' as const, key, value: null })),
    ];
    const claims = submission ? [{ kind: 'discarded', key: submission.receipt, value: fingerprintOf(id, submission) }] : [];
    const done = await commit(database(), { ...unchanged(form), vault, claims }, now);
    if (done.ok) return { ok: true };
  }
}

/** A commit without events that holds only while the form stands as it was read. */
export const unchanged = ({
  id,
  at,
  draft,
}: {
  id: string;
  at: { draft: number; submission: number };
  draft: { book: 'register' | 'practice' };
}) => ({
  book: draft.book,
  events: [],
  expectVault: [
    { kind: 'draft' as const, key: id, version: at.draft },
    { kind: 'submission' as const, key: id, version: at.submission },
  ],
});

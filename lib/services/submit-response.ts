import type { Claim } from '#db/claims.ts';
import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import type { VaultChange } from '#db/vault.ts';
import { attach } from '#lib/files/attach.ts';
import { faultsIn } from '#lib/process/consultation/answers.ts';
import { confidentialFaults } from '#lib/process/consultation/confidential.ts';
import { mayRespond } from '#lib/process/consultation/may-respond.ts';
import { responseClaim } from '#lib/process/consultation/respondent.ts';
import { type ResponseStanding, type ResponseVersion, submitted, withdrawnResponse } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Refusal } from '#lib/process/refusal.ts';
import { formClaim, sentBefore } from './form-token.ts';
import { newReceipt } from './receipt.ts';
import { categoryFor, type HeldResponse, type OpenResponse } from './responding.ts';
import { bringsFiles } from './response-files.ts';
import { responseLetter, withdrawalLetter } from './response-letters.ts';

export type Submitted = { ok: true; receipt: string; again: boolean };
/** Somebody saved, submitted or withdrew after the page was shown: it has to be looked at again. */
export type Changed = { ok: false; changed: true };
export type Unfit = { ok: false; invalid: Record<string, string> };

/** What stands in the way of submitting a response as it is now; the standing that it would have where nothing does. */
export function fitToSubmit(open: OpenResponse, received: Instant): { ok: true; standing: ResponseStanding } | Refusal | Unfit {
  const may = mayRespond(open.consultation, { kinds: open.voice.kinds, received });
  if (!may.ok) return may;
  const { questions } = open.consultation;
  const invalid = { ...faultsIn(questions, open.answers), ...confidentialFaults(open.confidential, questions) };
  return Object.keys(invalid).length > 0 ? { ok: false, invalid } : may;
}

/**
 * Submits the draft of a response, or replaces what was submitted (CONSULT-2): one version, however often the button is pressed. `received`: the moment at which the request reached
 * the server, which decides whether it was in time. `seen`: the version of the draft that the check page showed.
 */
export async function submitResponse(
  read: () => OpenResponse,
  { seen, token }: { seen: number; token: string },
  received: Instant,
): Promise<Submitted | Refusal | Unfit | Changed> {
  for (;;) {
    const open = read();
    const { book, key, consultation, voice, draft, given, at } = open;
    const before = sentBefore(book, token, `respond ${key}`);
    if (before) return { ok: true, receipt: before, again: true };
    if (!draft || open.version !== seen) return { ok: false, changed: true };
    const fit = fitToSubmit(open, received);
    if (!fit.ok) return fit;
    const receipt = newReceipt('R');
    const version: ResponseVersion = {
      ...{ receipt, received, entered: received, how: 'here', by: voice.by, standing: fit.standing },
      answers: open.answers,
      confidential: open.confidential,
    };
    const whose = { consultation: consultation.id, respondent: voice.respondent, ...categoryFor(book, voice) };
    const value: HeldResponse = { book, ...submitted(given, { ...whose, version }) };
    const files = attach(
      open.answers.flatMap(({ file }) => file ?? []),
      consultation.id,
      { book, person: bringsFiles(voice), organisation: voice.respondent.organisation },
    );
    if (!files) return { ok: false, invalid: { form: 'A file of this response is not there any more. Choose it again.' } };
    const claims: Claim[] = [formClaim(token, `respond ${key}`, receipt)];
    if (!given) claims.push({ ...responseClaim(consultation.id, voice.respondent), value: key });
    const done = await commit(
      database(),
      {
        book,
        expect: [{ stream: consultation.id, version: at.stream }],
        expectVault: [...unchanged(open), ...files.expectVault],
        events: [],
        vault: [
          { kind: 'response', key, value },
          { kind: 'response-draft', key, value: null },
          ...files.vault,
          ...responseLetter(open, value, received),
        ],
        claims,
      },
      received,
    );
    if (done.ok) return { ok: true, receipt, again: false };
  }
}

/** Takes a response back, until the consultation closes (CONSULT-2); its versions are kept and its text becomes a draft again. */
export async function withdrawResponse(
  read: () => OpenResponse,
  { seen }: { seen: string },
  now: Instant,
): Promise<{ ok: true } | Refusal | Changed> {
  for (;;) {
    const open = read();
    const { book, key, consultation, voice, given, at } = open;
    if (given?.withdrawn) return { ok: true };
    if (!given || given.versions.at(-1)?.receipt !== seen) return { ok: false, changed: true };
    const may = mayRespond(consultation, { kinds: voice.kinds, received: now });
    if (!may.ok) return may;
    const value: HeldResponse = { ...given, ...withdrawnResponse(given, now, voice.by) };
    const draft: VaultChange[] = open.draft ? [] : [{ kind: 'response-draft', key, value: draftAgain(open, now) }];
    const done = await commit(
      database(),
      {
        book,
        expect: [{ stream: consultation.id, version: at.stream }],
        expectVault: unchanged(open),
        events: [],
        vault: [{ kind: 'response', key, value }, ...draft, ...withdrawalLetter(open, value, now)],
      },
      now,
    );
    if (done.ok) return { ok: true };
  }
}

const draftAgain = ({ book, consultation, voice, answers, confidential }: OpenResponse, now: Instant) => ({
  ...{ book, consultation: consultation.id, respondent: voice.respondent, answers, confidential },
  saved: [{ at: now, by: voice.by, fields: [], was: { answers: [], confidential: null } }],
});

const unchanged = ({ key, at }: OpenResponse) => [
  { kind: 'response-draft' as const, key, version: at.draft },
  { kind: 'response' as const, key, version: at.given },
];

import { commit } from '#db/commit.ts';
import { database } from '#db/index.ts';
import { headOf, versionOf } from '#db/log.ts';
import { readDirectory } from '#db/projections/names.ts';
import type { Book } from '#db/schema/log.ts';
import { readVault, type VaultChange } from '#db/vault.ts';
import { freshToken, hashOf } from '#lib/auth/tokens.ts';
import { attach } from '#lib/files/attach.ts';
import { londonDay } from '#lib/process/calendar/london.ts';
import { type Answer, faultsIn } from '#lib/process/consultation/answers.ts';
import { type Confidential, confidentialFaults } from '#lib/process/consultation/confidential.ts';
import { mayRecord } from '#lib/process/consultation/may-respond.ts';
import { type Respondent, responseClaim, responseKey } from '#lib/process/consultation/respondent.ts';
import { currentVersion, type ResponseVersion, submitted } from '#lib/process/consultation/response.ts';
import type { Instant } from '#lib/process/day.ts';
import { actorFor } from '#lib/process/directory/capacities.ts';
import type { waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { londonTime } from '#lib/process/proposal/london-time.ts';
import { type Refusal, refuse } from '#lib/process/refusal.ts';
import { consultationNotes } from './afterwards.ts';
import { newReceipt } from './receipt.ts';
import { categoryFor, consultationIn, fingerprintOfAddress, type HeldResponse, type Voice } from './responding.ts';
import { ownerOfName } from './stakeholder.ts';
import type { Viewer } from './viewer.ts';

/** A response as the Helpdesk received it: whose, when and how, and what it says. */
export type ReceivedResponse = {
  /** An organisation of the directory, or what a stakeholder without a record calls itself with its address. */
  from: { organisation: string } | { calledAs: string | null; email: string };
  received: { at: Instant; how: (typeof waysOfReceipt)[number]; evidence?: string | undefined };
  answers: Answer[];
  confidential: Confidential;
};

export type RecordedResponse = { ok: true; receipt: string; standing: ResponseVersion['standing'] };

/** Records a response that came by other means: the moment of receipt decides whether it counts as in time (CONSULT-4), and one received later than what stands replaces it. */
export async function recordResponse(
  viewer: Viewer,
  id: string,
  { from, received, answers, confidential }: ReceivedResponse,
  now: Instant,
): Promise<RecordedResponse | Refusal | { ok: false; invalid: Record<string, string> } | { ok: false; missing: true }> {
  const { book } = viewer;
  const db = database();
  for (;;) {
    const { position } = headOf(db, book);
    const consultation = consultationIn(book, id);
    if (!consultation || consultation.source) return { ok: false, missing: true };
    const owner = 'email' in from ? ownerOfName(book, from.calledAs) : null;
    if (owner)
      return {
        ok: false,
        invalid: { calledAs: `${owner} is in the directory: choose it above, so that the response is recorded as its own` },
      };
    const voice = voiceFrom(from, viewer, received.at);
    if (!voice) return { ok: false, invalid: { for: 'Choose whose response it is.' } };
    const key = responseKey(book, consultation.id, voice.respondent);
    const held = readVault(db, 'response', key);
    const notes = consultationNotes(book, consultation.id);
    const stream = versionOf(db, book, consultation.id);
    if (headOf(db, book).position !== position) continue;
    const may = mayRecord(consultation, { kinds: voice.kinds, received: received.at });
    if (!may.ok) return may;
    const current = held && !held.value.withdrawn ? currentVersion(held.value) : null;
    if (current && current.received >= received.at)
      return refuse(
        'CONSULT-2',
        `A response of ${voice.name} that was received at ${londonTime(current.received)} stands; an earlier one does not replace it.`,
      );
    const files = attach(
      answers.flatMap(({ file }) => file ?? []),
      consultation.id,
      { book, person: viewer.person, organisation: voice.respondent.organisation },
    );
    const invalid = {
      ...blankFault(answers, consultation.questions),
      ...confidentialFaults(confidential, consultation.questions),
      ...(!files && { form: 'A file of this response is not there any more. Choose it again.' }),
    };
    if (!files || Object.keys(invalid).length > 0) return { ok: false, invalid };
    const receipt = newReceipt('R');
    const version: ResponseVersion = {
      ...{ receipt, received: received.at, entered: now, how: received.how, by: viewer.person, answers, confidential },
      standing: may.standing,
      ...(received.evidence && { evidence: received.evidence }),
    };
    const whose = { consultation: consultation.id, respondent: voice.respondent, ...categoryFor(book, voice) };
    const value: HeldResponse = { book, ...submitted(held?.value ?? null, { ...whose, version }) };
    const done = await commit(
      db,
      {
        book,
        expect: [{ stream: consultation.id, version: stream }],
        expectVault: [
          { kind: 'response', key, version: held?.version ?? 0 },
          { kind: 'consultation-notes', key: `${book} ${consultation.id}`, version: notes.version },
          ...files.expectVault,
        ],
        events: [],
        // The notes move on with it, so that a publication that was decided without this response is decided again.
        vault: [
          { kind: 'response', key, value },
          { kind: 'consultation-notes', key: `${book} ${consultation.id}`, value: notes.value },
          ...files.vault,
          ...addressOf(from, { book, consultation: consultation.id }, now),
        ],
        claims: held ? [] : [{ ...responseClaim(consultation.id, voice.respondent), value: key }],
      },
      now,
    );
    if (done.ok) return { ok: true, receipt, standing: may.standing };
  }
}

/** What came by letter is recorded as it is: only a form on which nothing is answered is none. */
const blankFault = (answers: readonly Answer[], questions: Parameters<typeof faultsIn>[0]): Record<string, string> => {
  const { form } = faultsIn(questions, answers);
  return form ? { form } : {};
};

/** The address of somebody without a record, so that news of the response reaches it. Nobody holds the link that it would open. */
function addressOf(from: ReceivedResponse['from'], whose: { book: Book; consultation: string }, now: Instant): VaultChange[] {
  if (!('email' in from)) return [];
  const value = { ...whose, email: from.email, calledAs: from.calledAs, asked: now, verified: null };
  return [{ kind: 'stakeholder', key: hashOf(freshToken()), value }];
}

function voiceFrom(from: ReceivedResponse['from'], { book, person }: Viewer, at: Instant): Voice | null {
  if (!('organisation' in from)) {
    const stakeholder = fingerprintOfAddress(from.email);
    const respondent: Respondent = { organisation: null, person: null, stakeholder, calledAs: from.calledAs };
    return { respondent, kinds: ['anyone'], name: from.calledAs ?? 'an individual', by: person, email: from.email };
  }
  const directory = readDirectory(database(), book);
  const organisation = directory.organisations[from.organisation];
  if (!organisation) return null;
  const { kinds, name } = actorFor(directory, organisation, organisation.id, londonDay(at));
  return {
    respondent: { organisation: organisation.id, person: null, stakeholder: null, calledAs: null },
    kinds,
    name,
    by: person,
    email: null,
  };
}

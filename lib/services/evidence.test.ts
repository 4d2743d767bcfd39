import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { readVault } from '#db/vault.ts';
import { storeFile, type Terms } from '#lib/files/attach.ts';
import { documentKinds, type FileKind } from '#lib/files/kinds.ts';
import { receive } from '#lib/files/store.ts';
import { samples } from '#lib/files/testing.ts';
import { senderOf } from './acting.ts';
import { beginDraft, saveDraft } from './draft.ts';
import { findFile } from './files.ts';
import { keepMessage } from './inbox.ts';
import { acceptForm, readWaiting } from './submissions.ts';
import { submitForm } from './submit.ts';
import { doTake, people, practiceWithProposal, stream } from './testing.ts';

const now = '2026-12-16T10:00:00.000Z';
let folder: string;
let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  vi.stubEnv('DATA_DIR', folder);
  db = await practiceWithProposal('2026-12-01');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const bring = async (by: string, organisation: string, own: Partial<Terms> = {}) => {
  const incoming = await receive(Readable.from([samples.pdf]));
  const terms = { book: 'practice', by, organisation, classification: 'Amber', ...own } as const;
  return storeFile({ name: 'Consent.pdf', kind: documentKinds[0] as FileKind, incoming }, terms, now);
};
const withdraw = (file: string, doing: Parameters<typeof doTake>[3] = {}, who = people.proposer as Parameters<typeof doTake>[1]) =>
  doTake('withdraw', who, now, { ...doing, typed: { reason: 'Solved otherwise.', authorityConsent: file, ...doing.typed } });
const about = (file: string) => readVault(db, 'file', file)?.value.about;

test('WITHDRAW-4: the evidence becomes part of the proposal with the act, for the Authority to read and for other Parties not', async () => {
  const file = await bring('person/x004', 'organisation/bramblewick-energy');
  const authority = { login: 'a@x.example', person: 'person/x017', book: 'practice' } as const;
  expect(await withdraw(file)).toMatchObject({ ok: true });
  expect(about(file)).toBe(stream);
  expect(findFile(file, authority, '2026-12-16')).not.toBeNull();
  expect(findFile(file, people.party, '2026-12-16')).toBeNull();
  expect(findFile(file, null, '2026-12-16')).toBeNull();
});

test('RIGHT-24: what the Code Administrator brought of a message is the evidence of the act that it records', async () => {
  const file = await bring('person/x002', 'organisation/northmoor-code-services', {
    about: 'inbox/20261215-abcdef',
    classification: 'Red',
  });
  const received = { 'received.day': '2026-12-15', 'received.time': '16:50', 'received.how': 'letter' };
  expect(await withdraw(file, { for: 'organisation/bramblewick-energy', typed: received }, people.analyst)).toMatchObject({ ok: true });
  expect(about(file)).toBe(stream);
});

test('RIGHT-24: the files of the message that an act deals with become its evidence, for whoever sent it to read', async () => {
  const letter = await bring('person/x003', 'organisation/northmoor-code-services', { classification: 'Red' });
  const message = { book: 'practice', received: '2026-12-15T16:50:00.000Z', how: 'letter', from: 'Bramblewick', text: '' } as const;
  const inbox = await keepMessage({ ...message, files: [letter], enteredBy: 'person/x003' }, 'letter', now);
  expect(findFile(letter, people.proposer, '2026-12-16')).toBeNull();
  const received = { 'received.day': '2026-12-15', 'received.time': '16:50', 'received.how': 'letter', reason: 'Solved otherwise.' };
  const doing = { for: 'organisation/bramblewick-energy', inbox, typed: received };
  expect(await doTake('withdraw', people.analyst, now, doing)).toMatchObject({ ok: true });
  expect(about(letter)).toBe(stream);
  expect(findFile(letter, people.proposer, '2026-12-16')).not.toBeNull();
  expect(findFile(letter, people.party, '2026-12-16')).toBeNull();
});

test('RIGHT-24: a letter that came by post is brought with the act that is recorded of it, for whoever sent it to read', async () => {
  const scanned = await bring('person/x002', 'organisation/northmoor-code-services', { classification: 'Red' });
  const received = { 'received.day': '2026-12-15', 'received.time': '16:50', 'received.how': 'letter', 'received.file': scanned };
  const doing = { for: 'organisation/bramblewick-energy', typed: { ...received, reason: 'Solved otherwise.' } };
  expect(await doTake('withdraw', people.analyst, now, doing)).toMatchObject({ ok: true });
  expect(about(scanned)).toBe(stream);
  expect(findFile(scanned, people.proposer, '2026-12-16')).not.toBeNull();
  expect(findFile(scanned, people.party, '2026-12-16')).toBeNull();
});

test('RIGHT-24: a letter that somebody else brought, or that is gone, is refused at its field; nobody brings one for themselves', async () => {
  const theirs = await bring('person/x037', 'organisation/larkhollow-light', { classification: 'Red' });
  const received = { 'received.day': '2026-12-15', 'received.time': '16:50', 'received.how': 'letter' };
  for (const file of [theirs, 'x'.repeat(24)]) {
    const typed = { ...received, reason: 'Solved otherwise.', 'received.file': file };
    expect(await doTake('withdraw', people.analyst, now, { for: 'organisation/bramblewick-energy', typed })).toMatchObject({
      ok: false,
      invalid: { 'received.file': 'That file is not there any more. Add it again.' },
    });
  }
  const own = { reason: 'Solved otherwise.', 'received.file': theirs };
  expect(await doTake('withdraw', people.proposer, now, { typed: own })).toMatchObject({ ok: true });
  expect(about(theirs)).toBeNull();
});

test('RIGHT-24: the letter in which a form came is the evidence of the proposal that is accepted from it', async () => {
  const scanned = await bring('person/x002', 'organisation/northmoor-code-services', { classification: 'Red' });
  const message = { book: 'practice', received: '2026-12-15T16:50:00.000Z', how: 'letter', from: 'Larkhollow', text: '' } as const;
  const inbox = await keepMessage({ ...message, files: [scanned], enteredBy: 'person/x002' }, 'a form', now);
  const sender = senderOf('practice', 'organisation/larkhollow-light', '2026-12-15');
  const receipt = { recordedBy: 'person/x002', at: message.received, on: '2026-12-15', how: 'letter', evidence: `Inbox ${inbox}` } as const;
  if (!sender) throw new Error('Larkhollow Light is not in the directory');
  const actor = { ...sender, received: receipt };
  const begun = await beginDraft({ viewer: people.analyst, standing: 'party', actor, received: receipt, inbox }, now);
  if (!begun.ok) throw new Error(begun.reason);
  const { id } = begun;
  const typed = { title: 'Readings by telephone', issue: 'They are late.' };
  await saveDraft({ viewer: people.analyst, id, task: 'idea', version: 1, typed, chosen: {} }, now);
  const contact = { contactName: 'Nell Example', contactEmail: 'nell@larkhollow.example' };
  await saveDraft({ viewer: people.analyst, id, task: 'contacts', version: 2, typed: contact, chosen: {} }, now);
  expect(await submitForm({ viewer: people.analyst, id, version: 3, token: 'sent' }, now)).toMatchObject({ ok: true });
  const seen = readWaiting(people.analyst, id, now)?.at.submission ?? 0;
  const done = await acceptForm({ viewer: people.analyst, id, seen, token: 'accepted' }, now);
  if (!done.ok || !('stream' in done)) throw new Error(JSON.stringify(done));
  expect(about(scanned)).toBe(done.stream);
  expect(findFile(scanned, people.party, '2026-12-16')).not.toBeNull();
  expect(findFile(scanned, people.proposer, '2026-12-16')).toBeNull();
});

test('a file of somebody else, of another proposal, or that is not there is refused at its field, and nothing is recorded', async () => {
  const theirs = await bring('person/x037', 'organisation/larkhollow-light');
  const elsewhere = await bring('person/x004', 'organisation/bramblewick-energy', { about: 'proposal/901' });
  for (const file of [theirs, elsewhere, 'x'.repeat(24)])
    expect(await withdraw(file)).toMatchObject({
      ok: false,
      invalid: { authorityConsent: 'That file is not there any more. Add it again.' },
    });
  expect(about(theirs)).toBeNull();
});

test('RIGHT-5: the evidence of a representation is read by everybody, as the representation is', async () => {
  const file = await bring('person/x037', 'organisation/larkhollow-light');
  const typed = { text: 'It costs us.', evidence: 'A table of costs.', evidenceFile: file };
  expect(await doTake('represent', people.party, now, { typed })).toMatchObject({ ok: true });
  expect(about(file)).toBe(stream);
  expect(findFile(file, null, '2026-12-16')?.shared).toBe(true);
});

test('what is no file at all is refused by the form', async () => {
  for (const file of ['../../etc/passwd', 'x', '<b>'])
    expect(await withdraw(file)).toMatchObject({ ok: false, invalid: { authorityConsent: expect.any(String) } });
});

test('STAGE-13: the letter of a decision is read by everybody, whoever could read it before', async () => {
  const event = { v: 1, effective: { on: '2026-12-09' }, actor: 'person/x002', rule: null, source: null, corrects: null };
  const tally = { approve: 7, reject: 3, abstain: 0 };
  const solutions = [{ key: 'proposed', label: 'Proposed Solution', votes: [], tally, outcome: 'approve' }];
  const result = { closed: '2026-12-09', seats: 12, quorum: 6, solutions, preferred: 'proposed', outcome: 'approve', appealDeadline: null };
  const events = [
    { ...event, type: 'path-determined', data: { path: 'authority-determined', reason: 'It affects competition.' } },
    { ...event, type: 'report-finalised', data: { responses: 0 } },
    { ...event, type: 'result-published', data: { ...result, path: 'authority-determined' } },
  ];
  await commit(db, { book: 'practice', events: events.map((one) => ({ stream, event: one })) }, '2026-12-09T10:00:00.000Z');
  const authority = { login: 'authority@demo.example', person: 'person/x017', book: 'practice' } as const;
  const letter = await bring('person/x017', 'organisation/practice-authority', { classification: 'Red' });
  expect(findFile(letter, null, '2026-12-16')).toBeNull();
  expect(await doTake('authority-approve', authority, now, { typed: { letter: 'We approve.', file: letter } })).toMatchObject({ ok: true });
  expect(findFile(letter, null, '2026-12-16')).toMatchObject({ shared: true });
});

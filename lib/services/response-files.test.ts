import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { database, holdDatabase } from '#db/index.ts';
import { databaseWithPractice } from '#db/testing.ts';
import { readVault } from '#db/vault.ts';
import { hashOf } from '#lib/auth/tokens.ts';
import { storeFile } from '#lib/files/attach.ts';
import { documentKinds, type FileKind } from '#lib/files/kinds.ts';
import { receive } from '#lib/files/store.ts';
import { samples } from '#lib/files/testing.ts';
import { sweepUnused } from '#lib/files/unused.ts';
import { type Confidential, nothingConfidential } from '#lib/process/consultation/confidential.ts';
import type { Question } from '#lib/process/consultation/questions.ts';
import { said } from '#lib/process/consultation/testing.ts';
import type { Classification } from '#lib/process/file-readers.ts';
import { tick } from './clock.ts';
import { announced, book, id, open, over, published, reading, respond, viewer, voice } from './consultation-testing.ts';
import { findFile, findOwnFile } from './files.ts';
import { keepMessage } from './inbox.ts';
import { recordResponse } from './record-response.ts';
import { voiceOfStakeholder } from './responding.ts';
import { saveResponse } from './response-draft.ts';
import { bringsFiles, filesOf } from './response-files.ts';

const questions: Question[] = [
  { id: 'q1', printed: '1', text: 'Show your figures.', kind: 'file', rationale: true },
  { id: 'q2', printed: '2', text: 'Do you agree?', kind: 'choice', suggestions: ['Yes', 'No'], rationale: true },
];
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  vi.stubEnv('DATA_DIR', folder);
  holdDatabase(await databaseWithPractice());
  await announced({ questions });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const bring = async (by: string, organisation: string | null, classification: Classification = 'Red') =>
  storeFile(
    { name: 'Figures.pdf', kind: documentKinds[0] as FileKind, incoming: await receive(Readable.from([samples.pdf])) },
    { book, by, organisation, classification },
    open,
  );
const withFile = (file: string, confidential: Confidential = nothingConfidential) => ({
  answers: [{ ...said('q1', null), file }, said('q2', 'Yes')],
  confidential,
});
const secret: Confidential = { of: 'parts', questions: ['q1'], reason: 'Prices' };
/** The Code Administrator, the respondent and a colleague, another Party on the Change Board, the Authority, another Party, the department, the Panel. */
const everybody = { analyst: 'x002', own: 'x037', board: 'x004', authority: 'x017', party: 'x020', department: 'x018' };
const readers = (file: string, today = '2027-02-15') => [
  ...(findFile(file, null, today) ? ['everybody'] : []),
  ...Object.entries(everybody).flatMap(([name, person]) => (findFile(file, viewer(person), today) ? [name] : [])),
];

describe('CONSULT-8: a file is read by whoever reads the answer that it belongs to', () => {
  test.each(['Red', 'White', 'Green', 'Amber'] as const)(
    'brought as %s: by its own people and the Code Administrator until it closes',
    async (as) => {
      const file = await bring('person/x037', 'organisation/larkhollow-light', as);
      await respond(voice('x037'), withFile(file));
      expect(readers(file)).toEqual(['analyst', 'own']);
    },
  );

  test('from its close on by the Change Board and the Authority, and by everybody once it is published', async () => {
    const file = await bring('person/x037', 'organisation/larkhollow-light');
    await respond(voice('x037'), withFile(file));
    await tick(over);
    expect(readers(file)).toEqual(['analyst', 'own', 'board', 'authority']);
    await published();
    expect(readers(file)).toEqual(['everybody', ...Object.keys(everybody)]);
  });

  test.each<[string, Confidential]>([
    ['to a confidential answer', secret],
    ['to a response that is confidential as a whole', { of: 'all', reason: 'Prices', showCategory: true }],
  ])('one %s is never published', async (_, confidential) => {
    const file = await bring('person/x037', 'organisation/larkhollow-light', 'White');
    await respond(voice('x037'), withFile(file, confidential));
    await published();
    expect(readers(file)).toEqual(['analyst', 'own', 'board', 'authority']);
  });

  test('nor is one that a later version left out', async () => {
    const file = await bring('person/x037', 'organisation/larkhollow-light', 'White');
    await respond(voice('x037'), withFile(file));
    await respond(voice('x037'), { answers: [said('q2', 'Yes')], confidential: nothingConfidential }, { at: over.replace(':01.', ':00.') });
    await published();
    expect(readers(file)).toEqual(['analyst', 'own', 'board', 'authority']);
  });
});

test('nothing that somebody brought to a draft is swept away while the consultation runs', async () => {
  const file = await bring('person/x037', 'organisation/larkhollow-light');
  await saveResponse(reading(voice('x037')), withFile(file), { version: 0 }, open);
  await sweepUnused('2027-02-12T10:00:00.000Z');
  expect(readVault(database(), 'file', file)).not.toBeNull();
});

test('nobody attaches a file that others brought', async () => {
  const file = await bring('person/x004', 'organisation/bramblewick-energy');
  await expect(respond(voice('x037'), withFile(file))).rejects.toThrow('not there any more');
});

test('somebody without an account brings one, reads it again by the key of their link, and nobody else does', async () => {
  const stakeholder = {
    book,
    consultation: `consultation/${id}`,
    email: 'ann@example.org',
    calledAs: 'Ann’s Charity',
    asked: open,
    verified: open,
  };
  await commit(database(), { book, events: [], vault: [{ kind: 'stakeholder', key: hashOf('the key'), value: stakeholder }] }, open);
  const as = voiceOfStakeholder('the key', book, `consultation/${id}`);
  if (!as) throw new Error('The link is not known');
  const file = await bring(bringsFiles(as), null);
  expect(filesOf({ answers: withFile(file).answers, voice: as })).toEqual({ [file]: 'Figures.pdf' });
  await respond(as, withFile(file, secret));
  expect([findOwnFile(file, 'the key')?.name, findOwnFile(file, 'another'), findOwnFile(file, undefined)]).toEqual([
    'Figures.pdf',
    null,
    null,
  ]);
  expect(readers(file)).toEqual(['analyst']);
});

describe('CONSULT-4: a response that came as a letter', () => {
  const record = (file: string, evidence: string) =>
    recordResponse(
      viewer('x002'),
      id,
      {
        from: { organisation: 'organisation/larkhollow-light' },
        received: { at: '2027-02-03T10:00:00.000Z', how: 'letter', evidence },
        ...withFile(file, secret),
      },
      open.replace('-01T', '-04T'),
    );

  test('is kept with the letter as evidence, which nobody but the Code Administrator reads, then or later', async () => {
    const letter = await bring('person/x002', 'organisation/practice-code-administrator', 'Red');
    const message = {
      book,
      received: open,
      how: 'letter' as const,
      from: 'Larkhollow Light',
      text: '',
      files: [letter],
      enteredBy: 'person/x002',
    };
    const kept = await keepMessage(message, `response ${letter}`, open);
    const file = await bring('person/x002', 'organisation/practice-code-administrator');
    expect(await record(file, kept)).toMatchObject({ ok: true, standing: 'counted' });
    expect(reading(voice('x037'))().given?.versions[0]?.evidence).toBe(kept);
    await published();
    expect(readers(letter)).toEqual(['analyst']);
    expect(readers(file), 'the answer’s own file').toEqual(['analyst', 'own', 'board', 'authority']);
    const log = JSON.stringify(database().$client.prepare('SELECT body FROM log').pluck().all());
    expect(log).not.toContain(kept);
  });

  test('is refused where a file in it is not there', async () =>
    expect(await record('x'.repeat(24), 'none')).toEqual({
      ok: false,
      invalid: { form: 'A file of this response is not there any more. Choose it again.' },
    }));
});

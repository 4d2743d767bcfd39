import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commit } from '#db/commit.ts';
import { readVault } from '#db/vault.ts';
import { storeFile, type Terms } from '#lib/files/attach.ts';
import { documentKinds, type FileKind } from '#lib/files/kinds.ts';
import { backToForm, type FileStep, fileStepHref, fillParked, readFileStep } from '#lib/files/step.ts';
import { receive } from '#lib/files/store.ts';
import { samples } from '#lib/files/testing.ts';
import { fileHref, findFile, listFiles } from './files.ts';
import { park } from './park.ts';
import { people, practiceWithProposal, stream } from './testing.ts';
import type { Viewer } from './viewer.ts';

const now = '2026-12-16T10:00:00.000Z';
const today = '2026-12-16';
const pdf = documentKinds[0] as FileKind;
let folder: string;
let db: Awaited<ReturnType<typeof practiceWithProposal>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
  vi.stubEnv('DATA_DIR', folder);
  db = await practiceWithProposal('2026-12-01');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const viewer = (person: string): Viewer => ({ login: `${person}@x.example`, person, book: 'practice' });
const colleague = viewer('person/x026');
const security = viewer('person/x022');
const authority = viewer('person/x017');
const stranger: Viewer = { login: 'r@x.example', person: 'person/x002', book: 'register' };
const mine = { book: 'practice', by: people.proposer.person, organisation: 'organisation/bramblewick-energy' } as const;

const bring = async (terms: Pick<Terms, 'classification'> & Partial<Terms>) =>
  storeFile({ name: 'Letter.pdf', kind: pdf, incoming: await receive(Readable.from([samples.pdf])) }, { ...mine, ...terms }, now);
const readers = (id: string) =>
  Object.entries({ nobody: null, ...people, colleague, security, authority, stranger })
    .filter(([, who]) => findFile(id, who, today))
    .map(([name]) => name);

describe('Who may read a file', () => {
  test('White: everybody once its proposal is public; before, those who brought it and the Code Administrator', async () => {
    expect(readers(await bring({ classification: 'White', about: stream }))).toHaveLength(9);
    for (const about of [null, 'proposal/999', 'inbox/x', 'draft/x'])
      expect(readers(await bring({ classification: 'White', about }))).toEqual(['analyst', 'proposer', 'colleague']);
  });
  test('Green: who is signed in for a Party or a body', async () =>
    expect(readers(await bring({ classification: 'Green', about: stream }))).toEqual([
      'analyst',
      'proposer',
      'party',
      'colleague',
      'security',
      'authority',
    ]));
  test('Amber: the body that is named, the Code Administrator, the Authority, and those who brought it', async () =>
    expect(readers(await bring({ classification: 'Amber', about: stream, bodies: ['body/ssc'] }))).toEqual([
      'analyst',
      'proposer',
      'colleague',
      'security',
      'authority',
    ]));
  test('Red: those who brought it and the Code Administrator', async () =>
    expect(readers(await bring({ classification: 'Red', about: stream }))).toEqual(['analyst', 'proposer', 'colleague']));
  test('the Code Administrator of the other book reads none of it', async () =>
    expect(findFile(await bring({ classification: 'Green', about: stream }), stranger, today)).toBeNull());
});

test.each(['', '..', '../register.db', 'proposal/900', 'x'.repeat(24), '%', "' OR 1=1 --", '\u0000'])('%j is no file', (id) =>
  expect(findFile(id, people.analyst, today)).toBeNull(),
);

test('a list of files leaves out what its reader may not read', async () => {
  const ids = [await bring({ classification: 'White', about: stream }), await bring({ classification: 'Red', about: stream })];
  expect(listFiles('practice', stream, people.party, today).map(({ id }) => id)).toEqual([ids[0]]);
  expect(listFiles('practice', stream, people.proposer, today)).toHaveLength(2);
  expect(listFiles('register', stream, people.proposer, today)).toEqual([]);
});

test('a name is one part of the address, whatever is in it', () =>
  expect(fileHref({ id: 'abc', name: 'a b/../é?.pdf' })).toBe('/files/abc/a%20b%2F..%2F%C3%A9%3F.pdf'));

describe('Adding a file to a form that waits', () => {
  const form = '/practice/meter-readings-by-post/do/withdraw';
  const parked = () =>
    park({ login: 'gwen', path: form, fields: { reason: ['Solved.'] }, errors: { consent: 'Add it.' }, checked: true }, now);
  const step = (attempt: string, own: Partial<FileStep> = {}): FileStep => ({
    form: `${form}?for=organisation%2Fx`,
    attempt,
    field: 'consent',
    ...own,
  });

  test('keeps what was typed, takes the error away, and asks to be checked again', async () => {
    const key = await parked();
    expect(await fillParked(step(key), 'gwen', 'file-1', now)).toBe(true);
    expect(readVault(db, 'parked', key)?.value).toMatchObject({
      fields: { reason: ['Solved.'], consent: ['file-1'] },
      errors: {},
      checked: false,
    });
    expect(backToForm(step(key))).toBe(`${form}?for=organisation%2Fx&attempt=${key}#consent`);
  });

  test('nobody puts a file into the form of another, into another form, or into an old one', async () => {
    const key = await parked();
    expect(await fillParked(step(key), 'mallory', 'file-1', now)).toBe(false);
    expect(await fillParked(step(key, { form: '/raise' }), 'gwen', 'file-1', now)).toBe(false);
    expect(await fillParked(step('x'.repeat(24)), 'gwen', 'file-1', now)).toBe(false);
    expect(await fillParked(step(key), 'gwen', 'file-1', '2026-12-18T10:00:00.000Z')).toBe(false);
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/a b', '/a\r\nX: y'])(
    'an address that leads to %j is none',
    (to) => expect(readFileStep(new URLSearchParams({ form: to, attempt: 'a', field: 'consent' }))).toBeNull(),
  );
  test.each(['a b', '', '../x', 'x"y', 'x'.repeat(101)])('nor one for the field %j', (field) =>
    expect(readFileStep(new URLSearchParams({ form, attempt: 'a', field }))).toBeNull(),
  );
  test('its address says what it is and reads back', () => {
    const asked = step('abc', { classification: 'Amber' });
    expect(readFileStep(new URL(fileStepHref(asked), 'http://x').searchParams)).toEqual(asked);
    expect(
      readFileStep(new URL(fileStepHref({ ...asked, classification: 'constructor' as 'Amber' }), 'http://x').searchParams)?.classification,
    ).toBeUndefined();
  });
});

test('the seat that ends gives nothing any more', async () => {
  const id = await bring({ classification: 'Amber', about: stream, bodies: ['body/ssc'] });
  expect(findFile(id, security, today)).not.toBeNull();
  const ended = {
    type: 'appointment-ended',
    v: 1,
    effective: { on: '2026-12-15' },
    actor: 'person/x002',
    rule: null,
    source: null,
    corrects: null,
  };
  const event = { ...ended, data: { seat: 'seat/ssc-large-supplier', reason: 'Left.' } };
  await commit(db, { book: 'practice', events: [{ stream: 'directory', event }] }, now);
  expect(findFile(id, security, today)).toBeNull();
});

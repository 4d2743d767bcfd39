import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReference, referenceOf } from '../../lib/process/proposal/reference.ts';
import { holdDatabase } from '../index.ts';
import { headOf } from '../log.ts';
import { find } from '../queries/find.ts';
import { findByReference } from '../queries/reference.ts';
import { projections as projectedTables, rebuild, rebuildIfOld } from '../rebuild.ts';
import { claims, log } from '../schema/log.ts';
import { proposalRows } from '../schema/rows.ts';
import { databaseWithHistory, freshDatabase } from '../testing.ts';
import { importHistory } from './import.ts';
import { readHistory } from './read.ts';

const data = join(import.meta.dirname, 'data');
const NOW = '2021-03-08T09:12:00.000Z';

/** Every projection, in an order of its own. */
function projections(db: ReturnType<typeof freshDatabase>): Record<string, unknown[]> {
  const rows = (table: string) =>
    db.$client
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort();
  const words = ['smki', 'certificates', 'outage', 'mp147', 'dp147', 'simon', 'withdraw', 'lv visibility'];
  return { ...Object.fromEntries(projectedTables.map((table) => [table, rows(table)])), search: words.map((word) => find(db, word).ids) };
}

describe('The import of the historic register', () => {
  it('brings all 27 proposals that the papers name', async () => {
    const db = await databaseWithHistory();
    const references = db
      .select({ reference: proposalRows.reference })
      .from(proposalRows)
      .all()
      .map((row) => row.reference)
      .sort();
    expect(references).toEqual([
      'DP080',
      'DP082',
      'DP083',
      'DP096',
      'DP132',
      'DP149',
      'MP076',
      'MP078',
      'MP079',
      'MP084',
      'MP088',
      'MP095',
      'MP098',
      'MP099',
      'MP114',
      'MP122A',
      'MP122B',
      'MP143',
      'MP147',
      'SECMP0006',
      'SECMP0047',
      'SECMP0049',
      'SECMP0050',
      'SECMP0051',
      'SECMP0055',
      'SECMP0061',
      'SECMP0069',
    ]);
  });

  it('twice equals once: the second adds nothing', async () => {
    const db = await databaseWithHistory();
    const before = { head: headOf(db, 'register'), claims: db.select().from(claims).all().length, rows: projections(db) };
    const again = await importHistory(db, 'register', data, '2022-01-01T00:00:00.000Z');
    expect(again).toMatchObject({ ok: true, added: 0 });
    expect({ head: headOf(db, 'register'), claims: db.select().from(claims).all().length, rows: projections(db) }).toEqual(before);
  });

  it('replay equals projection: a rebuild gives the same rows', async () => {
    const db = await databaseWithHistory();
    const before = projections(db);
    rebuild(db);
    expect(projections(db)).toEqual(before);
  });

  it('a start rebuilds what an older version made otherwise, once', async () => {
    const db = await databaseWithHistory();
    const before = projections(db);
    db.$client.exec('DELETE FROM proposal_rows; PRAGMA user_version = 0');
    rebuildIfOld(db);
    expect(projections(db)).toEqual(before);
    db.$client.exec('DELETE FROM proposal_rows');
    rebuildIfOld(db);
    expect(projections(db)).not.toEqual(before);
  });

  it('REFERENCE every number form and misprint finds its proposal', async () => {
    const db = holdDatabase(await databaseWithHistory());
    const forms = {
      SEMP0050: 'SECMP0050',
      MP0076: 'MP076',
      SECMP00049: 'SECMP0049',
      '79': 'MP079',
      '079': 'MP079',
      dp79: 'MP079',
      'MP-147': 'MP147',
      '#147': 'MP147',
      'DP 147': 'MP147',
      'MP 122 A': 'MP122A',
      DP095: 'MP095',
      mp096: 'DP096',
    };
    for (const [typed, reference] of Object.entries(forms)) {
      const parsed = parseReference(typed);
      expect(
        findByReference(parsed?.number ?? 0, parsed?.suffix ?? null).map((p) => p.reference),
        typed,
      ).toEqual([reference]);
    }
    expect(findByReference(122, null).map((p) => p.reference)).toEqual(['MP122A', 'MP122B']);
    for (const row of db.select().from(proposalRows).all())
      for (const converted of [true, false]) {
        const printed = referenceOf({ number: row.number, suffix: row.suffix, regime: row.regime, converted });
        expect(find(db, printed).ids, printed).toContain(row.id);
      }
  });

  it('puts no name of a person into the log', async () => {
    const db = await databaseWithHistory();
    const { people } = readHistory(data);
    const bodies = db
      .select({ body: log.body })
      .from(log)
      .all()
      .map((row) => row.body)
      .join('\n');
    for (const name of Object.values(people)) expect(bodies, name).not.toContain(name);
  });

  it('puts no telephone number and no e-mail address of a person anywhere', async () => {
    const db = await databaseWithHistory();
    const bodies = db
      .select({ body: log.body })
      .from(log)
      .all()
      .map((row) => row.body)
      .join('\n');
    expect(bodies.match(/\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/g) ?? []).toEqual([]);
    expect(bodies.match(/[\w.]+@[\w.]+\.\w+/g) ?? []).toEqual([]);
  });

  it('gives every fact a paper of the record and a place in it, but for the papers themselves', () => {
    const { files } = readHistory(data);
    const without = files
      .filter((file) => !file.content.subject.startsWith('paper/'))
      .flatMap((file) => file.content.events.filter((event) => !event.source?.place).map((event) => `${file.name}#${event.key}`));
    expect(without).toEqual([]);
  });
});

describe('A malformed file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
    cpSync(data, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  const attempt = async () => {
    const db = freshDatabase();
    const imported = await importHistory(db, 'register', folder, NOW);
    expect(db.select().from(log).all()).toEqual([]);
    return imported.ok ? [] : imported.faults;
  };

  it('is named by file, field and reason, and nothing is written: no JSON', async () => {
    change('proposals/147.json', (text) => text.slice(0, -20));
    expect(await attempt()).toContainEqual({
      file: 'proposals/147.json',
      field: '(the whole file)',
      reason: expect.stringContaining('is not JSON'),
    });
  });

  it('… a wrong type of event', async () => {
    change('proposals/147.json', (text) => text.replace('"type": "raised"', '"type": "razed"'));
    expect(await attempt()).toContainEqual(
      expect.objectContaining({ file: 'proposals/147.json', reason: '"razed" is not an event of proposal/147' }),
    );
  });

  it('… a date that does not exist', async () => {
    change('releases/2021-06.json', (text) => text.replace('"date": "2021-06-24"', '"date": "2021-06-31"'));
    expect(await attempt()).toContainEqual({
      file: 'releases/2021-06.json',
      field: expect.stringMatching(/^events\[.+\]\.data\.date$/),
      reason: expect.stringContaining('date'),
    });
  });

  it('… a person, meeting or paper that is not in the record', async () => {
    change('proposals/147.json', (text) => text.replace('person/p011', 'person/p999'));
    expect(await attempt()).toContainEqual(
      expect.objectContaining({ file: 'proposals/147.json', reason: '"person/p999" is not in the record' }),
    );
  });

  it.each([
    ['slug', '"slug": "smki-full-extract"', '"slug": "dno-power-outage-alerts"'],
    ['number', '"number": 147', '"number": 96'],
  ])('… a %s that another proposal has', async (field, own, other) => {
    const taken = other.match(/: "?([^"]+)"?$/)?.[1];
    change('proposals/147.json', (text) => text.replace(own, other));
    expect(await attempt()).toContainEqual({
      file: expect.stringMatching(/^proposals\/(?:147|096|96)\.json$/),
      field: expect.stringMatching(new RegExp(`^events\\[.+\\]\\.data\\.${field}$`)),
      reason: expect.stringMatching(new RegExp(`^"${taken}" is that of proposals/.+\\.json already$`)),
    });
  });

  it('… a proposal that is nowhere raised or listed', async () => {
    change('proposals/147.json', (text) => {
      const file = JSON.parse(text);
      return JSON.stringify({
        ...file,
        events: file.events.filter(({ type }: { type: string }) => type !== 'raised' && type !== 'listed'),
      });
    });
    expect(await attempt()).toContainEqual({
      file: 'proposals/147.json',
      field: expect.stringMatching(/^events\[.+\]\.type$/),
      reason: 'comes before the proposal was raised or listed',
    });
  });

  it('… a span of time that ends before it begins', async () => {
    change('proposals/147.json', (text) => {
      const file = JSON.parse(text);
      file.events[1].effective = { from: '2021-03-05', to: '2021-03-04', text: 'March 2021' };
      return JSON.stringify(file);
    });
    expect(await attempt()).toContainEqual(
      expect.objectContaining({ file: 'proposals/147.json', field: 'events.1.effective', reason: 'ends before it begins' }),
    );
  });

  it('changed after its import is refused: what is recorded is put right by a correction', async () => {
    const db = freshDatabase();
    await importHistory(db, 'register', folder, NOW);
    const before = headOf(db, 'register').position;
    change('proposals/147.json', (text) => text.replace('"SMKI Full Extract"', '"SMKI Fuller Extract"'));
    const imported = await importHistory(db, 'register', folder, NOW);
    expect(imported).toMatchObject({
      ok: false,
      faults: [{ file: 'proposals/147.json', reason: expect.stringContaining('was imported with other content') }],
    });
    expect(headOf(db, 'register').position).toBe(before);
  });
});

describe('A made-up example that was written anew', () => {
  const practice = join(import.meta.dirname, 'practice');
  const example = 'proposals/ex01.json';
  let own: string;
  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'practice-'));
    cpSync(practice, own, { recursive: true });
  });
  afterEach(() => rmSync(own, { recursive: true }));
  const rewrite = (change: (text: string) => string) => writeFileSync(join(own, example), change(readFileSync(join(own, example), 'utf8')));

  it('stays as the site has it where an earlier edition was imported, and stops no other file', async () => {
    const db = freshDatabase();
    rewrite((text) => text.replace(/"edition": \d,/, ''));
    expect(await importHistory(db, 'practice', own, NOW)).toMatchObject({ ok: true, kept: [] });
    const before = headOf(db, 'practice').position;
    expect(await importHistory(db, 'practice', practice, NOW)).toMatchObject({ ok: true, added: 0, kept: [example] });
    expect(headOf(db, 'practice').position).toBe(before);
  });

  it('is imported where no edition is there, and a second import changes nothing', async () => {
    const db = freshDatabase();
    expect(await importHistory(db, 'practice', practice, NOW)).toMatchObject({ ok: true, kept: [] });
    expect(await importHistory(db, 'practice', practice, NOW)).toMatchObject({ ok: true, added: 0, kept: [] });
  });

  it('is a fault where the same edition says something else, and in the register', async () => {
    const db = freshDatabase();
    await importHistory(db, 'practice', own, NOW);
    rewrite((text) => text.replace('"Nobody appealed."', '"Somebody appealed."'));
    expect(await importHistory(db, 'practice', own, NOW)).toMatchObject({ ok: false, faults: [{ file: example }] });
    expect(await importHistory(freshDatabase(), 'register', own, NOW)).toMatchObject({
      ok: false,
      faults: expect.arrayContaining([{ file: example, field: 'edition', reason: 'only a made-up example has editions' }]),
    });
  });
});

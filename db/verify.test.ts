import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { happened } from '../lib/process/testing.ts';
import { type Database, openDatabase } from './client.ts';
import { commit } from './commit.ts';
import { CannotStart, migrate } from './migrate.ts';
import { freshDatabase } from './testing.ts';
import { journal, migrationsFolder, missingTriggers } from './triggers.ts';
import { verify } from './verify.ts';

const event = (type: string, data: Record<string, unknown>) => happened(type, '2020-10-23', data, { actor: 'import' });

/** What somebody with the file in hands could do: the triggers away, and the index that reads what is stored; a change, the triggers back. */
function tamper(db: Database, sql: string, ...values: unknown[]): void {
  const triggers = db.$client.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) db.$client.exec(`DROP TRIGGER ${name}`);
  db.$client.exec('DROP INDEX IF EXISTS log_effective');
  db.$client.prepare(sql).run(...values);
  for (const { sql: create } of triggers) db.$client.exec(create);
}

/** A folder with the migrations that an older version of this software had: those before `tag`. */
function migrationsBefore(tag: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(migrationsFolder, folder, { recursive: true });
  const entries = journal();
  const before = entries.slice(
    0,
    entries.findIndex((entry) => entry.tag === tag),
  );
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries: before }));
  return folder;
}

describe('verify: a changed byte, a missing entry, a missing trigger', () => {
  let db: Database;
  beforeEach(async () => {
    db = freshDatabase();
    const stream = 'proposal/147';
    await commit(
      db,
      {
        book: 'register',
        events: [
          {
            stream,
            event: event('raised', { number: 147, suffix: null, regime: '2018', title: 'SMKI Full Extract', slug: 'smki-full-extract' }),
          },
        ],
      },
      '2021-03-08T09:12:00.000Z',
    );
    for (const text of ['One.', 'Two.', 'Three.', 'Four.'])
      await commit(db, { book: 'register', events: [{ stream, event: event('summarised', { text }) }] }, '2021-03-08T09:13:00.000Z');
  });
  const register = () => verify(db).find((v) => v.book === 'register');

  it('finds nothing wrong with an untouched log', () => {
    expect(verify(db)).toEqual([
      { book: 'register', entries: 5, fault: null },
      { book: 'practice', entries: 0, fault: null },
    ]);
  });

  it('names the entry for any changed byte of any stored event', () => {
    const bodies = db.$client.prepare('SELECT position, body FROM log').all() as { position: number; body: string }[];
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.nat(), fc.integer({ min: 1, max: 255 }), ({ position, body }, at, by) => {
        const bytes = Buffer.from(body);
        const i = at % bytes.length;
        bytes[i] = (bytes[i] as number) ^ by;
        tamper(db, 'UPDATE log SET body = CAST(? AS TEXT) WHERE position = ?', bytes, position);
        expect(register()?.fault?.position).toBe(position);
        tamper(db, 'UPDATE log SET body = ? WHERE position = ?', body, position);
        expect(register()?.fault).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['recorded', "UPDATE log SET recorded = '2021-03-07T09:13:00.000Z' WHERE position = 3"],
    ['salt', 'UPDATE log SET salt = zeroblob(32) WHERE position = 3'],
    ['its fingerprint', 'UPDATE log SET body_digest = zeroblob(32) WHERE position = 3'],
    ['its hash', 'UPDATE log SET hash = zeroblob(32) WHERE position = 3'],
    ['its stream', "UPDATE log SET stream = 'proposal/148' WHERE position = 3"],
    ['its type', "UPDATE log SET type = 'listed' WHERE position = 3"],
    ['a missing entry', 'DELETE FROM log WHERE position = 3'],
  ])('names entry 3 where %s was changed', (_, sql) => {
    tamper(db, sql);
    expect(register()?.fault?.position).toBe(3);
  });

  it('notices that the last entry is gone', () => {
    tamper(db, 'DELETE FROM log WHERE position = 5');
    expect(register()?.fault).toEqual({ position: 5, reason: 'entry 5 is missing: the book ends at 5' });
  });

  it('a start refuses a log without its triggers, or with one that does nothing', () => {
    db.$client.exec('DROP TRIGGER log_no_delete');
    expect(missingTriggers(db)).toEqual(['log_no_delete']);
    expect(() => migrate(db)).toThrow(CannotStart);
    db.$client.exec('CREATE TRIGGER log_no_delete BEFORE DELETE ON log BEGIN SELECT 1; END');
    expect(() => migrate(db)).toThrow('log_no_delete is missing');
  });

  it.each([
    ['log_no_update', "CREATE TRIGGER log_no_update BEFORE UPDATE ON log WHEN 0 BEGIN SELECT RAISE(ABORT, 'no'); END"],
    [
      'log_no_delete',
      "CREATE TRIGGER log_no_delete BEFORE DELETE ON log WHEN OLD.position > 3 BEGIN SELECT RAISE(ABORT, 'The log is append-only: nothing is ever deleted.'); END",
    ],
    ['log_no_replace', "CREATE TRIGGER log_no_replace BEFORE INSERT ON log WHEN 0 BEGIN SELECT RAISE(ABORT, 'no'); END"],
  ])('a start refuses a log whose trigger %s is there and says something else', (name, sql) => {
    db.$client.exec(`DROP TRIGGER ${name}; ${sql}`);
    expect(missingTriggers(db)).toEqual([name]);
    expect(() => migrate(db)).toThrow(`${name} is missing or says something else`);
  });

  it('a copy from before a trigger existed does not miss it: the next start brings it', () => {
    const old = openDatabase(':memory:');
    applyMigrations(old, { migrationsFolder: migrationsBefore('0006_log-refuses-replacement') });
    const replacing = () => old.$client.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'log_no_replace'").pluck().get();
    expect([replacing(), missingTriggers(old)]).toEqual([0, []]);
    migrate(old);
    expect([replacing(), missingTriggers(old)]).toEqual([1, []]);
  });

  it.each([
    ['position', "SELECT book, 3, 'proposal/999', 1, type, recorded, salt, body, body_digest, hash FROM log WHERE position = 3"],
    ['place in its stream', 'SELECT book, 99, stream, version, type, recorded, salt, body, body_digest, hash FROM log WHERE position = 3'],
  ])('an entry is not replaced by another at its %s, whatever the statement is called', (_, select) => {
    const columns = 'book, position, stream, version, type, recorded, salt, body, body_digest, hash';
    const before = db.$client.prepare('SELECT * FROM log').all();
    expect(() => db.$client.exec(`INSERT OR REPLACE INTO log (${columns}) ${select}`)).toThrow('never replaced');
    expect(() => db.$client.exec(`REPLACE INTO log (rowid, ${columns}) SELECT 3, ${select.slice(7)}`)).toThrow('never replaced');
    expect(db.$client.prepare('SELECT * FROM log').all()).toEqual(before);
    expect(register()?.fault).toBeNull();
  });

  it('a start refuses a database newer than the code', () => {
    db.$client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', 99999999999999);
    expect(() => migrate(db)).toThrow('written by a newer version');
  });
});

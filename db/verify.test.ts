import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NewEvent } from '../lib/process/event.ts';
import type { Database } from './client.ts';
import { commit } from './commit.ts';
import { CannotStart, migrate } from './migrate.ts';
import { freshDatabase } from './testing.ts';
import { missingTriggers, verify } from './verify.ts';

const event = (type: string, data: Record<string, unknown>): NewEvent => ({
  type,
  v: 1,
  effective: { on: '2020-10-23' },
  actor: 'import',
  rule: null,
  source: null,
  corrects: null,
  data,
});

/** What somebody with the file in hands could do: the triggers away, a change, the triggers back. */
function tamper(db: Database, sql: string, ...values: unknown[]): void {
  const triggers = db.$client.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) db.$client.exec(`DROP TRIGGER ${name}`);
  db.$client.prepare(sql).run(...values);
  for (const { sql: create } of triggers) db.$client.exec(create);
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

  it('a start refuses a database newer than the code', () => {
    db.$client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', 99999999999999);
    expect(() => migrate(db)).toThrow('written by a newer version');
  });
});

import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../lib/process/event.ts';
import { commit } from './commit.ts';
import { headOf, read, since } from './log.ts';
import { proposalRows } from './schema/rows.ts';
import { freshDatabase } from './testing.ts';
import { changeVault, readVault } from './vault.ts';

const NOW = '2021-03-08T09:12:00.000Z';
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
const raised = {
  stream: 'proposal/147',
  event: event('raised', { number: 147, suffix: null, regime: '2018', title: 'SMKI Full Extract', slug: 'smki-full-extract' }),
};

describe('commit: all of it, or nothing', () => {
  it('writes the log, the claims, the vault and the rows together', async () => {
    const db = freshDatabase();
    const done = await commit(
      db,
      {
        book: 'register',
        expect: [{ stream: 'proposal/147', version: 0 }],
        events: [raised],
        claims: [{ kind: 'number', key: '147', value: 'proposal/147' }],
        vault: [{ kind: 'person', key: 'person/p011', value: { name: 'Chun Chen' } }],
      },
      NOW,
    );
    expect(done).toMatchObject({ ok: true, position: 1 });
    expect(read(db, 'register', 'proposal/147')).toMatchObject([{ position: 1, version: 1, type: 'raised', recorded: NOW }]);
    expect(db.select().from(proposalRows).all()).toMatchObject([{ reference: 'DP147', stage: 'development' }]);
    expect(readVault(db, 'person', 'person/p011')?.value.name).toBe('Chun Chen');
  });

  it('answers a second one with the same number by what was there first, and writes nothing', async () => {
    const db = freshDatabase();
    const claim = { kind: 'number', key: '147', value: 'proposal/147' };
    await commit(db, { book: 'register', events: [raised], claims: [claim] }, NOW);
    const again = await commit(
      db,
      { book: 'register', events: [{ ...raised, stream: 'proposal/148' }], claims: [{ ...claim, value: 'proposal/148' }] },
      NOW,
    );
    expect(again).toEqual({ ok: false, claim });
    expect(headOf(db, 'register').position).toBe(1);
  });

  it('refuses what was decided on a version that is no longer the last', async () => {
    const db = freshDatabase();
    await commit(db, { book: 'register', events: [raised] }, NOW);
    const stale = await commit(
      db,
      {
        book: 'register',
        expect: [{ stream: 'proposal/147', version: 0 }],
        events: [{ stream: 'proposal/147', event: event('summarised', { text: 'Weekly.' }) }],
      },
      NOW,
    );
    expect(stale).toEqual({ ok: false, stream: 'proposal/147' });
    expect(read(db, 'register', 'proposal/147')).toHaveLength(1);
  });

  it('refuses what was decided on a vault entry that has changed since', async () => {
    const db = freshDatabase();
    changeVault(db, { kind: 'person', key: 'person/p011', value: { name: 'First' } }, NOW);
    const stale = await commit(
      db,
      { book: 'register', expectVault: [{ kind: 'person', key: 'person/p011', version: 0 }], events: [raised] },
      NOW,
    );
    expect(stale).toEqual({ ok: false, vault: 'person/person/p011' });
    expect(headOf(db, 'register').position).toBe(0);
  });

  it('throws on an event that nobody knows or whose content is malformed, and leaves no trace', async () => {
    const db = freshDatabase();
    await expect(commit(db, { book: 'register', events: [{ stream: 'proposal/147', event: event('guessed', {}) }] }, NOW)).rejects.toThrow(
      'No event "guessed" is known for proposal/147',
    );
    await expect(
      commit(db, { book: 'register', events: [raised, { stream: 'proposal/147', event: event('summarised', { text: '' }) }] }, NOW),
    ).rejects.toThrow();
    await expect(
      commit(
        db,
        {
          book: 'register',
          events: [{ stream: 'proposal/147', event: event('summarised', { text: 'Before it was raised.' }) }],
          vault: [{ kind: 'person', key: 'person/p011', value: { name: 'X' } }],
        },
        NOW,
      ),
    ).rejects.toThrow('comes before the proposal was raised');
    expect(headOf(db, 'register').position).toBe(0);
    expect(readVault(db, 'person', 'person/p011')).toBeNull();
  });

  it('keeps two books apart: practice never has a row in the register', async () => {
    const db = freshDatabase();
    await commit(db, { book: 'practice', events: [raised] }, NOW);
    await commit(db, { book: 'register', events: [raised] }, NOW);
    expect(since(db, 'practice', 0)).toHaveLength(1);
    expect(headOf(db, 'register').position).toBe(1);
    expect(headOf(db, 'register').hash.equals(headOf(db, 'practice').hash)).toBe(false);
    expect(db.select().from(proposalRows).all()).toHaveLength(1);
  });

  it('refuses UPDATE and DELETE on the log', async () => {
    const db = freshDatabase();
    await commit(db, { book: 'register', events: [raised] }, NOW);
    expect(() => db.$client.exec("UPDATE log SET recorded = '2020-01-01'")).toThrow('append-only');
    expect(() => db.$client.exec('DELETE FROM log')).toThrow('append-only');
  });
});

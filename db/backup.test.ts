import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backup, restore } from './backup.ts';
import { openDatabase } from './client.ts';
import { commit } from './commit.ts';
import { migrate } from './migrate.ts';

describe('backup and restore', () => {
  let root: string;
  const data = () => join(root, 'data');
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'register-'));
    mkdirSync(join(data(), 'files', 'ab'), { recursive: true });
    writeFileSync(join(data(), 'files', 'ab', 'abcd'), 'a paper');
    writeFileSync(join(data(), 'keys.json'), '{"secret":"stays"}');
    const db = openDatabase(join(data(), 'register.db'));
    migrate(db);
    await commit(
      db,
      {
        book: 'register',
        events: [
          {
            stream: 'proposal/147',
            event: {
              type: 'raised',
              v: 1,
              effective: { on: '2020-10-23' },
              actor: 'import',
              rule: null,
              source: null,
              corrects: null,
              data: { number: 147, suffix: null, regime: '2018', title: 'SMKI Full Extract', slug: 'smki-full-extract' },
            },
          },
        ],
      },
      '2021-03-08T09:12:00.000Z',
    );
    db.$client.close();
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('brings database and files back while somebody has the database open, and leaves the keys behind', async () => {
    const open = openDatabase(join(data(), 'register.db'));
    expect(await backup(data(), join(root, 'b.tar.gz'))).toMatchObject({ entries: 1 });
    open.$client.close();
    expect(await restore(join(root, 'b.tar.gz'), join(root, 'new'))).toEqual({ entries: 1 });
    expect(readdirSync(join(root, 'new')).sort()).toEqual(['files', 'register.db']);
    expect(readFileSync(join(root, 'new', 'files', 'ab', 'abcd'), 'utf8')).toBe('a paper');
    expect(readdirSync(data()).sort()).toEqual(expect.arrayContaining(['files', 'keys.json', 'register.db']));
    expect(readdirSync(data()).filter((name) => name.startsWith('.backup'))).toEqual([]);
  });

  it('never overwrites: neither an archive nor a database', async () => {
    await backup(data(), join(root, 'b.tar.gz'));
    await expect(backup(data(), join(root, 'b.tar.gz'))).rejects.toThrow('a backup never overwrites');
    await expect(restore(join(root, 'b.tar.gz'), data())).rejects.toThrow('restore never overwrites');
  });

  it('refuses a folder that has files and no database, in one sentence', async () => {
    await backup(data(), join(root, 'f.tar.gz'));
    const folder = join(root, 'half');
    mkdirSync(join(folder, 'files'), { recursive: true });
    writeFileSync(join(folder, 'files', 'kept'), 'kept');
    await expect(restore(join(root, 'f.tar.gz'), folder)).rejects.toThrow('There are files in');
    expect(readdirSync(folder)).toEqual(['files']);
  });

  it('refuses an archive with one changed byte, or something else, and puts nothing there', async () => {
    await backup(data(), join(root, 'b.tar.gz'));
    const bytes = readFileSync(join(root, 'b.tar.gz'));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] as number) ^ 1;
    writeFileSync(join(root, 'bad.tar.gz'), bytes);
    writeFileSync(join(root, 'text.tar.gz'), 'not an archive');
    cpSync(join(data(), 'files', 'ab', 'abcd'), join(root, 'plain'));
    for (const file of ['bad.tar.gz', 'text.tar.gz', 'plain', 'none.tar.gz'])
      await expect(restore(join(root, file), join(root, 'new'))).rejects.toThrow();
    expect(existsSync(join(root, 'new', 'register.db'))).toBe(false);
  });
});

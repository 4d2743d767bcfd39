import { expect, test } from 'vitest';
import { happened } from '../../lib/process/testing.ts';
import { write } from '../client.ts';
import { commit } from '../commit.ts';
import { freshDatabase } from '../testing.ts';
import { oneSubject, readDirectory } from './names.ts';
import { projectSubject } from './subject.ts';

const recorded = (name: string) =>
  happened('organisation-recorded', '2021-01-04', {
    id: `organisation/${name.toLowerCase()}`,
    ...{ name, kind: 'party', category: 'large-supplier', categoryPrinted: null },
  });
const record = (db: ReturnType<typeof freshDatabase>, name: string) =>
  commit(db, { book: 'register', events: [{ stream: 'directory', event: recorded(name) }] }, '2021-01-04T09:00:00.000Z');
const named = (db: ReturnType<typeof freshDatabase>) => Object.values(readDirectory(db, 'register').organisations).map(({ name }) => name);

test('the directory is the same one until something is recorded in it, and new on the very next question', async () => {
  const db = freshDatabase();
  await record(db, 'Aardvark');
  expect(readDirectory(db, 'register')).toBe(readDirectory(db, 'register'));
  await record(db, 'Badger');
  expect(named(db)).toEqual(['Aardvark', 'Badger']);
});

test('what was read within a change that came to nothing is not what is read after it, though as many entries follow', async () => {
  const db = freshDatabase();
  await record(db, 'Aardvark');
  const undone = () =>
    write(db, () => {
      db.$client.prepare("UPDATE subjects SET state = replace(state, 'Aardvark', 'Never'), version = version + 1").run();
      expect(named(db)).toEqual(['Never']);
      throw new Error('undone');
    });
  expect(undone).toThrow('undone');
  expect(named(db)).toEqual(['Aardvark']);
  write(db, () => projectSubject(db, 'register', 'directory'));
  expect(named(db)).toEqual(['Aardvark']);
});

test('nobody who reads it can change it for others, and a list holds nothing that was not put there', async () => {
  const db = freshDatabase();
  await record(db, 'Aardvark');
  const directory = readDirectory(db, 'register');
  expect(() => Object.assign(directory.organisations, { made: 'up' })).toThrow(TypeError);
  expect(directory.organisations.constructor).toBeUndefined();
  expect(oneSubject(db, 'register', 'settings')).toBeNull();
});

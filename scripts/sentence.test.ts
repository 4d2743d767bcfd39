import { afterEach, expect, test, vi } from 'vitest';
import { command } from './sentence.ts';

const code = process.exitCode;
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = code;
});

test.each([
  ['SQLITE_READONLY', 'attempt to write a readonly database', /^The database in the data folder cannot be written/],
  ['SQLITE_READONLY_DBMOVED', 'attempt to write a readonly database', /^The database in the data folder cannot be written/],
  ['SQLITE_CANTOPEN', 'unable to open database file', /^There is no database in the data folder/],
  ['SQLITE_NOTADB', 'file is not a database', /^The database file is damaged/],
  ['ENOSPC', 'no space left on device', /^The disk is full/],
])('%s is one sentence and exit 1', async (name, message, words) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await command(() => {
    throw Object.assign(new Error(message), { code: name });
  });
  expect(told.mock.calls).toEqual([[expect.stringMatching(words)]]);
  expect(process.exitCode).toBe(1);
});

test('a folder that the system lets nobody make is one sentence', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await command(() => {
    throw Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'mkdir', path: '/proc/register' });
  });
  expect(told.mock.calls).toEqual([[expect.stringMatching(/^\/proc\/register cannot be written: .*set DATA_DIR to a folder that can\.$/)]]);
});

test('a fault of the program is shown whole', async () => {
  await expect(
    command(() => {
      throw new TypeError('x is not a function');
    }),
  ).rejects.toThrow('x is not a function');
});

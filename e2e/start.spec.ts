import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openDatabase } from '../db/client.ts';
import { databaseFile } from '../db/index.ts';
import { ask, dataFolder, remove, run, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'default' });
test.setTimeout(180_000);

let folder: string;
test.beforeEach(() => {
  folder = dataFolder();
});
test.afterEach(async () => {
  // What a failed test left running would hold the port of the next.
  for (const server of started.splice(0)) await server.stop('SIGKILL');
  remove(folder);
});

const started: Server[] = [];
async function serving(): Promise<Server> {
  const server = await serve(3232, { DATA_DIR: folder });
  started.push(server);
  return server;
}

const start = (env: Record<string, string>, ...options: string[]) =>
  run([...options, 'scripts/begin.mjs', 'start'], { DATA_DIR: folder, PORT: '3233', ...env });

/** One sentence, exit 1, no stack. */
function expectSentence({ code, said }: { code: number | null; said: string }, words: RegExp): void {
  expect(said).toMatch(words);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
}

test('told to stop, the server finishes what runs, ends with 0, and keeps its data for the next start', async () => {
  const first = await serving();
  const asking = connect(3232, 'localhost');
  let answered = '';
  asking.on('data', (chunk) => {
    answered += chunk;
  });
  await new Promise<void>((resolve) => asking.write('GET /modifications HTTP/1.1\r\nHost: localhost\r\n', () => resolve()));
  await ask(first.origin, '/healthz');
  const stopping = first.stop();
  await expect.poll(() => ask(first.origin, '/healthz').then(String, () => 'refused')).toBe('refused');
  asking.write('\r\n');
  const { code, said } = await stopping;
  expect(answered).toMatch(/^HTTP\/1\.1 200 OK\r\n.*<\/html>/s);
  expect(code, said).toBe(0);
  expect(said).toMatch(/facts imported/);
  const second = await serving();
  const again = await second.stop('SIGINT');
  expect(again.said).toMatch(/are there already/);
  expect(again.code).toBe(0);
});

test('a busy port is said in one sentence', async () => {
  const first = await serving();
  expectSentence(await start({ PORT: '3232' }), /^Port 3232 is taken by another program/);
  await first.stop();
});

test('a port that is none is said in one sentence', async () => {
  expectSentence(await start({ PORT: 'abc' }), /^PORT must be a number/);
});

test('a data folder that cannot be one is said in one sentence', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expectSentence(await start({ DATA_DIR: file }), /is not a folder: set DATA_DIR/);
  expectSentence(await start({ DATA_DIR: join(file, 'below') }), /is not a folder: set DATA_DIR/);
  if (process.platform === 'linux')
    expectSentence(await start({ DATA_DIR: '/proc/register' }), /^\/proc\/register cannot be written: .*set DATA_DIR to a folder/);
});

test('before the first start, what needs a database says that there is none, and an import makes one', async () => {
  const data = { DATA_DIR: join(folder, 'not-there-yet') };
  for (const name of ['verify', 'rebuild'])
    expectSentence(await run(['scripts/begin.mjs', name], data), /^There is no database in the data folder/);
  const { code, said } = await run(['scripts/begin.mjs', 'import'], data);
  expect(code, said).toBe(0);
  expect((await run(['scripts/begin.mjs', 'verify'], data)).code).toBe(0);
});

test('a database of a newer version is said in one sentence', async () => {
  const db = openDatabase(databaseFile(folder));
  db.$client.exec('CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY, hash TEXT, created_at NUMERIC)');
  db.$client.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 99999999999999)");
  db.$client.close();
  expectSentence(await start({}), /^The database was written by a newer version/);
});

test('an old Node is said in one sentence', async () => {
  const old = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.20.2"}})';
  expectSentence(await start({}, '--import', old), /^This software needs Node 24\.7 or newer, and this is Node 20\.20\.2/);
});

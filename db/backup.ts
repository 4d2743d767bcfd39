import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { create, extract } from 'tar';
import { z } from 'zod';
import { openDatabase } from './client.ts';
import { makeFolder } from './folder.ts';
import { databaseFile } from './index.ts';
import { CannotStart } from './migrate.ts';
import { missingTriggers } from './triggers.ts';
import { verify } from './verify.ts';

const manifest = z.strictObject({
  made: z.iso.datetime(),
  entries: z.int().nonnegative(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
const MANIFEST = 'manifest.json';

/**
 * Writes database and files of a data folder as one .tar.gz, consistent while the site runs. Keys stay behind: an archive opens no session.
 * @throws CannotStart where the target exists, there is no database, or the copy does not verify.
 */
export async function backup(folder: string, file: string): Promise<{ bytes: number; entries: number }> {
  const target = resolve(file);
  if (existsSync(target)) throw new CannotStart(`${file} is there already: a backup never overwrites.`);
  if (!existsSync(databaseFile(folder))) throw new CannotStart(`There is no database in ${folder}.`);
  const copy = mkdtempSync(join(folder, '.backup-'));
  try {
    const db = openDatabase(databaseFile(folder), { readonly: true });
    await db.$client.backup(join(copy, 'register.db'));
    db.$client.close();
    if (existsSync(join(folder, 'files'))) await cp(join(folder, 'files'), join(copy, 'files'), { recursive: true });
    const entries = checkDatabase(join(copy, 'register.db'));
    const files = await fingerprints(copy);
    writeFileSync(join(copy, MANIFEST), JSON.stringify({ made: statSync(copy).mtime.toISOString(), entries, files }, null, 1));
    makeFolder(dirname(target));
    await create({ gzip: true, file: `${target}.part`, cwd: copy, portable: true }, ['.']);
    renameSync(`${target}.part`, target);
    return { bytes: statSync(target).size, entries };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * Puts an archive into a data folder that has no database yet. Nothing is put there before every byte and every entry has been checked.
 * @throws CannotStart where a database is there already, or the archive is not whole.
 */
export async function restore(file: string, folder: string): Promise<{ entries: number }> {
  if (!existsSync(file)) throw new CannotStart(`There is no file ${file}.`);
  const kept = join(folder, 'files');
  if (existsSync(kept) && readdirSync(kept).length > 0)
    throw new CannotStart(`There are files in ${kept} already: a restore never overwrites. Move them away first.`);
  if (existsSync(databaseFile(folder)))
    throw new CannotStart(
      `${folder} holds a database already: restore never overwrites. Move it away, or set DATA_DIR to an empty folder.`,
    );
  makeFolder(folder);
  const copy = mkdtempSync(join(folder, '.restore-'));
  try {
    await extract({ file, cwd: copy, strict: true }).catch((error: Error) => {
      throw new CannotStart(`${file} is not a backup of this register: ${error.message}`);
    });
    const { files } = readManifest(copy, file);
    const found = await fingerprints(copy);
    const bad = [...new Set([...Object.keys(files), ...Object.keys(found)])].find((name) => files[name] !== found[name]);
    if (bad) throw new CannotStart(`${file} is damaged: ${bad} is not what was backed up. Nothing was restored.`);
    const entries = checkDatabase(join(copy, 'register.db'));
    if (existsSync(join(copy, 'files'))) renameSync(join(copy, 'files'), join(folder, 'files'));
    renameSync(join(copy, 'register.db'), databaseFile(folder));
    return { entries };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function readManifest(copy: string, file: string): z.infer<typeof manifest> {
  const path = join(copy, MANIFEST);
  const read = existsSync(path) ? manifest.safeParse(JSON.parse(readFileSync(path, 'utf8'))) : null;
  if (!read?.success) throw new CannotStart(`${file} is not a backup of this register: it has no list of its contents.`);
  return read.data;
}

/** The number of entries of both books; a copy that does not verify is no backup. */
function checkDatabase(path: string): number {
  if (!existsSync(path)) throw new CannotStart('There is no database in it.');
  const db = openDatabase(path, { readonly: true });
  try {
    const missing = missingTriggers(db);
    if (missing.length > 0)
      throw new CannotStart(`The log in it is not protected: its trigger ${missing.join(', ')} is missing or says something else.`);
    const books = verify(db);
    const bad = books.find((book) => book.fault !== null);
    if (bad?.fault) throw new CannotStart(`The log in it does not verify: ${bad.book}, entry ${bad.fault.position}: ${bad.fault.reason}.`);
    return books.reduce((n, book) => n + book.entries, 0);
  } finally {
    db.$client.close();
  }
}

async function fingerprints(folder: string): Promise<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== MANIFEST && !/-(wal|shm)$/.test(entry.name),
  );
  const pairs = await Promise.all(
    files.map(
      async (entry) => [relative(folder, join(entry.parentPath, entry.name)), await sha256(join(entry.parentPath, entry.name))] as const,
    ),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

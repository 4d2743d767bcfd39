import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataFolder } from '#db/index.ts';
import { mostBytes } from './kinds.ts';

/** What came in, under a temporary name, until it is looked at: `keep` or `drop` it. */
export type Incoming = { path: string; sha256: string; bytes: number };

const incoming = (): string => join(dataFolder(), 'incoming');
/** Where the bytes of a fingerprint lie: `files/ab/cdef…`. Throws on what is no fingerprint. */
export function placeOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('That is no fingerprint');
  return join(dataFolder(), 'files', sha256.slice(0, 2), sha256.slice(2));
}

/** Writes a stream to a temporary file and takes its fingerprint on the way. Throws TooLarge where more comes than a file may have; the rest is read and not kept. */
export async function receive(source: Readable): Promise<Incoming> {
  await mkdir(incoming(), { recursive: true, mode: 0o700 });
  const path = join(incoming(), randomBytes(16).toString('hex'));
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      source,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          bytes += chunk.length;
          if (bytes > mostBytes) continue;
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600 }),
    );
  } catch (error) {
    await drop({ path });
    throw error;
  }
  if (bytes > mostBytes) return drop({ path }).then(() => Promise.reject(new TooLarge()));
  return { path, sha256: hash.digest('hex'), bytes };
}

/** More came than a file may have. */
export class TooLarge extends Error {}

/** Puts what came in under its fingerprint, for good: on the disk before its name is there, so that a name never stands for half a file. */
export async function keep({ path, sha256 }: Incoming): Promise<void> {
  const place = placeOf(sha256);
  if (await exists(place)) {
    // Somebody uses these bytes anew: a sweep that runs just now leaves them.
    const touched = new Date();
    await utimes(place, touched, touched);
    return drop({ path });
  }
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await onDisk(path);
  await rename(path, place);
  await onDisk(dirname(place));
}

/** Takes what came in away. */
export const drop = ({ path }: Pick<Incoming, 'path'>): Promise<void> => rm(path, { force: true });

/** Takes the bytes of a fingerprint away, unless they came, or came again, after a moment. */
export async function discard(sha256: string, before: number): Promise<void> {
  const found = await stat(placeOf(sha256)).catch(() => null);
  if (found && found.mtimeMs < before) await rm(placeOf(sha256), { force: true });
}

/** The bytes of a file, from the disk as they are asked for. */
export const readBytes = (sha256: string): ReadStream => createReadStream(placeOf(sha256));

/** Takes away what was left in the middle of coming in more than a day ago. */
export async function sweepIncoming(now: number): Promise<void> {
  for (const name of await readdir(incoming()).catch(() => [])) {
    const path = join(incoming(), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > 86_400_000) await rm(path, { force: true });
  }
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

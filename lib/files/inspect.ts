import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { acceptedWords, type FileKind } from './kinds.ts';
import { endingOf } from './name.ts';

/** What a file is, or the sentence why it is not taken. */
export type Inspected = { ok: true; kind: FileKind } | { ok: false; sentence: string };

/** Looks at what a file says it is (its ending) and at what it is (its content); both must agree. Nothing is unpacked but the list of a package's parts. */
export async function inspect(path: string, name: string, kinds: readonly FileKind[]): Promise<Inspected> {
  const ending = endingOf(name);
  const kind = kinds.find((one) => one.ending === ending);
  if (!kind) return refused(`‘${name}’ cannot be taken. Choose a file of one of these kinds: ${acceptedWords(kinds)}`);
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (kind.text) return !found && (await isText(path)) ? { ok: true, kind } : refused(`‘${name}’ is not plain text.`);
  if (found?.mime === kind.type) return { ok: true, kind };
  return refused(`‘${name}’ ends in .${ending}, but its content is not ${kind.name}. Save it as ${kind.name} and choose it again.`);
}

const refused = (sentence: string): Inspected => ({ ok: false, sentence });

/** Whether the first part of a file is text: no NUL, and nothing that is not UTF-8 or an old Western letter. */
async function isText(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    return !buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await handle.close();
  }
}

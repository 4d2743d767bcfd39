import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { ownSite, type Posted, refusedForm, tidy } from '#lib/forms/post.ts';
import { inspect } from './inspect.ts';
import { acceptedWords, type FileKind, mostBytes } from './kinds.ts';
import { safeName } from './name.ts';
import { drop, type Incoming, receive, TooLarge } from './store.ts';

/** A file as it came: its safe name, what it is, and its bytes under a temporary name. */
export type Brought = { name: string; kind: FileKind; incoming: Incoming };
/** A form with its fields and its file; `wrong`: the sentence why the file was not taken. Whoever gets a file keeps or drops it. */
export type FormWithFile =
  | { ok: true; fields: Record<string, string[]>; file: Brought | null; wrong: string | null }
  | { ok: false; response: Response };

const limits = { files: 1, fileSize: mostBytes + 1, fields: 60, fieldSize: 200_000, fieldNameSize: 100, parts: 80, headerPairs: 50 };

/**
 * Reads a form that may bring one file, in the field `file`. Its bytes go to the disk as they come and are never held in memory. Refuses with a plain sentence what another
 * site sent, what is no such form, and what breaks off.
 */
export async function readFormWithFile(request: Request, kinds: readonly FileKind[]): Promise<FormWithFile> {
  const files: Promise<Taken>[] = [];
  const read = await readParts(request, (field, filename, stream) => {
    const taken = field === 'file' && filename ? take(stream, filename, kinds) : skip(stream);
    taken.catch(() => {});
    files.push(taken);
  });
  if (!read.ok) {
    await Promise.allSettled(files.map(async (file) => forget(await file)));
    return read;
  }
  const [file = null] = (await Promise.all(files)).filter((one) => one !== null);
  return {
    ok: true,
    fields: read.fields,
    file: file && 'incoming' in file ? file : null,
    wrong: file && 'wrong' in file ? file.wrong : null,
  };
}

/** The same form from nobody who is signed in: what was typed, and whether a file came with it, of which nothing is kept. */
export async function readTypedOnly(request: Request): Promise<Posted & { brought?: boolean }> {
  let brought = false;
  const read = await readParts(request, (_, filename, stream) => {
    brought ||= Boolean(filename);
    stream.resume();
  });
  return read.ok ? { ...read, brought } : read;
}

async function readParts(
  request: Request,
  onFile: (field: string, filename: string | undefined, stream: Readable) => void,
): Promise<Posted> {
  if (!ownSite(request)) return refusedForm(403, 'This form was not sent from this site, so nothing was done.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/.test(type) || !request.body) return refusedForm(415, 'That is not a form with a file.');
  if (Number(request.headers.get('content-length') ?? 0) > 5 * mostBytes)
    return refusedForm(413, 'That is far more than a form of this site can hold.');
  const fields = new Map<string, string[]>();
  try {
    const parser = busboy({ headers: { 'content-type': type }, limits, defParamCharset: 'utf8' });
    parser.on('field', (name, value) => {
      fields.set(name, [...(fields.get(name) ?? []), tidy(value)]);
    });
    parser.on('file', (field, stream, { filename }) => {
      // A form that breaks off makes its file fail at once, perhaps before anybody reads it.
      stream.on('error', () => {});
      onFile(field, filename, stream);
    });
    await finished(Readable.fromWeb(request.body as ReadableStream), parser);
  } catch {
    return refusedForm(400, 'The form broke off before it was complete, so nothing was done.');
  }
  return { ok: true, fields: Object.fromEntries(fields) };
}

type Taken = Brought | { wrong: string } | null;

async function take(stream: Readable, filename: string, kinds: readonly FileKind[]): Promise<Taken> {
  const name = safeName(filename);
  const tooLarge = { wrong: `‘${name}’ is too large. A file can have ${mostBytes / 1024 / 1024} MB at most.` };
  const incoming = await receive(stream).catch((error: unknown) => {
    if (error instanceof TooLarge) return null;
    throw error;
  });
  if (!incoming) return tooLarge;
  if (incoming.bytes === 0) return drop(incoming).then(() => ({ wrong: `‘${name}’ is empty.` }));
  const inspected = await inspect(incoming.path, name, kinds);
  if (inspected.ok) return { name, kind: inspected.kind, incoming };
  await drop(incoming);
  return { wrong: inspected.sentence };
}

/** What is in another field, or a file field that was left empty. */
async function skip(stream: Readable): Promise<null> {
  stream.resume();
  return null;
}

const forget = async (file: Taken): Promise<void> => {
  if (file && 'incoming' in file) await drop(file.incoming);
};

function finished(source: Readable, parser: busboy.Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      source.unpipe(parser);
      source.resume();
      reject(error);
    };
    parser.on('close', resolve);
    parser.on('error', fail);
    for (const limit of ['fieldsLimit', 'partsLimit'] as const)
      parser.on(limit, () => fail(new Error(`The form has too much in it (${limit})`)));
    source.on('error', (error) => {
      parser.destroy(error);
      reject(error);
    });
    source.pipe(parser);
  });
}

/** What a page says a file field takes. */
export const fileHint = (kinds: readonly FileKind[]): string => `One file: ${acceptedWords(kinds)}`;

import { Readable } from 'node:stream';
import { contentDisposition } from '#lib/files/name.ts';
import { readBytes } from '#lib/files/store.ts';
import { fileForAsker, noSuchFile } from '../found.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string; name: string }> };

/** A file to whoever may read it, always to be saved and never shown inside this site; to all others it is not there. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { id, name } = await params;
  const file = await fileForAsker(id);
  if (!file || decoded(name) !== file.name) return noSuchFile();
  const bytes = await opened(file.sha256);
  if (!bytes) return noSuchFile();
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'Content-Type': file.type,
      'Content-Length': String(file.bytes),
      'Content-Disposition': contentDisposition(file.name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': file.shared ? 'public, max-age=300' : 'private, no-store',
    },
  });
}

/** The stream once it can be read, so that a file that is gone from the disk is not found, instead of an answer that breaks off. */
const opened = (sha256: string) =>
  new Promise<ReturnType<typeof readBytes> | null>((resolve) => {
    const stream = readBytes(sha256);
    stream.once('open', () => resolve(stream));
    stream.once('error', () => resolve(null));
  });

/** Next hands over a part of an address as it was sent. */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'identity' | 'gzip' | 'br';

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** The bytes in that encoding, worked out off the main thread; `best` for what is compressed once and sent for months. */
export async function encode(body: Buffer, encoding: Encoding, best = false): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return gzipped(body, { level: best ? 9 : 6 });
  const params = { [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return brotlied(body, { params });
}

let last: { accept: string | undefined; encoding: Encoding } = { accept: undefined, encoding: 'identity' };

/** The encoding to answer in: brotli before gzip, and what the asker refuses with q=0 is not sent. */
export function encodingFor(accept: string | undefined): Encoding {
  if (accept !== last.accept) last = { accept, encoding: negotiate(accept ?? '') };
  return last.encoding;
}

function negotiate(accept: string): Encoding {
  const accepted = new Set(
    accept
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((word) => word.trim()))
      .filter(([, quality]) => quality === undefined || !/^q=0(?:\.0*)?$/.test(quality))
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

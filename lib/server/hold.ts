import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { bytesOf, setHeaders } from './capture.ts';

type Hooks = {
  /** Adds headers to an answer that is not a page, just before it begins. */
  stream: (res: ServerResponse) => void;
  /** Gets a page whole, sets its headers, and gives back the bytes to send. */
  whole: (res: ServerResponse, html: Buffer) => Buffer | Promise<Buffer>;
};

/**
 * Holds a page back until it is whole, since its security policy names what is in it; everything else flows. Headers set at the end would be
 * lost once Next has begun to write, so its own `writeHead` only notes what it is given.
 */
export function hold(res: ServerResponse, { stream, whole }: Hooks): void {
  const { writeHead, write, end, flushHeaders } = res;
  const chunks: Buffer[] = [];
  let mode: 'undecided' | 'held' | 'flowing' = 'undecided';

  const decide = () => {
    if (mode !== 'undecided') return;
    mode = /^text\/html\b/i.test(String(res.getHeader('content-type') ?? '')) ? 'held' : 'flowing';
    if (mode === 'flowing') {
      stream(res);
      writeHead.call(res, res.statusCode);
    }
  };

  const release = async () => {
    const body = await whole(res, Buffer.concat(chunks));
    res.removeHeader('transfer-encoding');
    res.setHeader('Content-Length', body.length);
    writeHead.call(res, res.statusCode);
    end.call(res, body, 'utf8');
  };

  res.writeHead = ((status: number, reason?: unknown, headers?: OutgoingHttpHeaders | OutgoingHttpHeader[]) => {
    if (mode === 'held') return res;
    res.statusCode = status;
    setHeaders(res, typeof reason === 'object' ? (reason as OutgoingHttpHeaders) : headers);
    decide();
    return res;
  }) as typeof res.writeHead;

  res.flushHeaders = () => {
    decide();
    if (mode === 'flowing') flushHeaders.call(res);
  };

  res.write = ((chunk: unknown, encoding?: unknown, done?: unknown) => {
    decide();
    if (mode === 'flowing') return (write as (...args: unknown[]) => boolean).call(res, chunk, encoding, done);
    chunks.push(bytesOf(chunk, encoding));
    const callback = typeof encoding === 'function' ? encoding : done;
    if (typeof callback === 'function') process.nextTick(callback as () => void);
    return true;
  }) as typeof res.write;

  res.end = ((chunk?: unknown, encoding?: unknown, done?: unknown) => {
    decide();
    if (mode === 'flowing') return (end as (...args: unknown[]) => ServerResponse).call(res, chunk, encoding, done);
    if (chunk !== undefined && chunk !== null && typeof chunk !== 'function') chunks.push(bytesOf(chunk, encoding));
    const callback = [chunk, encoding, done].find((argument) => typeof argument === 'function');
    if (callback) res.once('finish', callback as () => void);
    release().catch((error: unknown) => res.destroy(error as Error));
    return res;
  }) as typeof res.end;
}

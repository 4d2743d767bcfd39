import type { IncomingMessage, ServerResponse } from 'node:http';
import { putHeader, sendWhole } from './header-block.ts';
import type { Variant } from './page.ts';

/** Sends a finished answer, or says that the asker has it already. */
export function send(req: IncomingMessage, res: ServerResponse, status: number, variant: Variant): number {
  const known = req.headers['if-none-match'];
  if (known !== undefined && status === 200 && names(known, variant.tag)) {
    res.writeHead(304, variant.unchanged);
    res.end();
    return 304;
  }
  if (status === 200 && variant.small && sendWhole(res, variant)) return status;
  if (status !== 200 || !putHeader(res, variant.block)) res.writeHead(status, variant.headers);
  res.end(variant.body);
  return status;
}

const names = (known: string, tag: string): boolean =>
  known === tag || known === '*' || known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

/** A short answer in plain words, for what never reaches a page. */
export function say(res: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  const body = Buffer.from(`${words}\n`);
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  res.end(body);
}

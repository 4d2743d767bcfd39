import type { IncomingMessage } from 'node:http';

/** Who asked, for what reads these headers later: only what this server knows itself, or a trusted proxy says. Other addresses of the site are not believed. */
export function forwarded(siteUrl: string, from?: { req: IncomingMessage; trustProxy: boolean }): Record<string, string> {
  const { host, protocol } = new URL(siteUrl);
  const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) };
  if (!from) return headers;
  const told = from.trustProxy ? from.req.headers['x-forwarded-for'] : undefined;
  return { ...headers, 'x-forwarded-for': String(told ?? from.req.socket.remoteAddress ?? '') };
}

/** Puts them in place of what the request claims. */
export function overwriteForwarded(req: IncomingMessage, siteUrl: string, trustProxy: boolean): void {
  const known = forwarded(siteUrl, { req, trustProxy });
  for (const name of Object.keys(req.headers)) if (name === 'forwarded' || name.startsWith('x-forwarded-')) delete req.headers[name];
  Object.assign(req.headers, known);
}

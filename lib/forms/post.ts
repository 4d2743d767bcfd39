import { siteUrl } from '#lib/env.ts';

/** The most that a form may send; files go another way. */
const most = 1024 * 1024;

/** A form as it was sent: each field with its values in order. */
export type Posted = { ok: true; fields: Record<string, string[]> } | { ok: false; response: Response };

/**
 * Reads a posted form. Refuses with a plain sentence what another site sent (403), what is no form (415) and what is too large (413); a browser names the sender
 * in `Origin` or `Sec-Fetch-Site`, and a request that has neither was not sent by one. `fromAnywhere`: for an address whose own token is all that counts.
 */
export async function readForm(request: Request, { fromAnywhere = false } = {}): Promise<Posted> {
  if (!fromAnywhere && !ownSite(request)) return refusedForm(403, 'This form was not sent from this site, so nothing was done.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(type)) return refusedForm(415, 'That is not a form.');
  const bytes = await upTo(most, request);
  if (!bytes) return refusedForm(413, 'That is more than a form of this site can hold.');
  const sent = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (!sent) return refusedForm(400, 'That form arrived damaged. Please send it again.');
  const fields = new Map<string, string[]>();
  for (const [name, value] of sent) {
    if (typeof value !== 'string') continue;
    const values = fields.get(name);
    if (values) values.push(tidy(value));
    else fields.set(name, [tidy(value)]);
  }
  return { ok: true, fields: Object.fromEntries(fields) };
}

/** The body, or null where it is longer: what a sender says of the length is not believed, and no more than that is read. */
async function upTo(limit: number, request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > limit) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Browsers send line ends as CR LF; texts are kept with LF. */
export const tidy = (value: string): string => value.replaceAll('\r\n', '\n');

/** Whether a page of this very site sent it. */
export function ownSite(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin) return origin === new URL(siteUrl()).origin;
  return request.headers.get('sec-fetch-site') === 'same-origin';
}

/** The answer to what is no form of this site, in plain words. */
export const refusedForm = (status: number, words: string) =>
  ({ ok: false, response: new Response(`${words}\n`, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }) }) as const;

/** On to another page of this site by GET (303). `path` begins with `/`; an address of another site is never followed. */
export function seeOther(path: string): Response {
  const safe = /^\/(?![/\\])/.test(path) ? path : '/';
  return new Response(null, { status: 303, headers: { Location: safe, 'Cache-Control': 'no-store' } });
}

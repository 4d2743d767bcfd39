import type { Instant } from '#lib/process/day.ts';

/** What a message says of itself, as far as it can be read; the rest is null. `received`: when the last mail server took it, else when it says that it was written. */
export type ReadMessage = { from: string | null; subject: string | null; received: Instant | null; text: string };

/**
 * Reads a message that was pasted or saved with its headers (EML). What has no headers is all text. Only the first plain text is read, or what an HTML text says where there is
 * none; everything else stays in the file. Nothing of it is believed: it only fills a form that somebody looks through.
 */
export function readMessage(raw: string): ReadMessage {
  const { headers, body } = split(raw);
  if (!headers.has('from')) return { from: null, subject: null, received: null, text: raw.trim() };
  const stamp = headers.get('received')?.split(';').at(-1) ?? headers.get('date');
  const at = stamp ? Date.parse(stamp.replace(/\(.*?\)/g, '')) : Number.NaN;
  return {
    from: words(headers.get('from')),
    subject: words(headers.get('subject')),
    received: Number.isNaN(at) ? null : new Date(at).toISOString(),
    text: (textOf(headers, body, 0, 'plain') ?? withoutTags(textOf(headers, body, 0, 'html') ?? '')).trim(),
  };
}

type Headers = Map<string, string>;

function split(raw: string): { headers: Headers; body: string } {
  const text = raw.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const end = text.search(/\n\n/);
  const head = end === -1 ? text : text.slice(0, end);
  const headers: Headers = new Map();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const found = /^([A-Za-z][\w-]{0,60}):[ \t]*(.*)$/.exec(line);
    if (!found) return { headers: new Map(), body: text };
    const name = (found[1] ?? '').toLowerCase();
    if (!headers.has(name)) headers.set(name, (found[2] ?? '').trim());
  }
  return { headers, body: end === -1 ? '' : text.slice(end + 2) };
}

/** The first text of a kind in a message, down to three levels of parts. */
function textOf(headers: Headers, body: string, depth: number, kind: 'plain' | 'html'): string | null {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";\s]+)"?/i.exec(type)?.[1];
  if (!/^multipart\//i.test(type) || !boundary) return type.toLowerCase().startsWith(`text/${kind}`) ? decoded(headers, body) : null;
  if (depth > 2) return null;
  for (const part of body.split(`--${boundary}`).slice(1, 20)) {
    const inner = split(part.replace(/^\n/, ''));
    const text = textOf(inner.headers, inner.body, depth + 1, kind);
    if (text !== null) return text;
  }
  return null;
}

/** What an HTML text says, line by line; its markup is taken out, and nothing of it is ever shown as markup. */
const withoutTags = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/[ \t]*\n[ \t]*/g, '\n');
const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function decoded(headers: Headers, body: string): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  const charset = /charset="?([\w-]+)"?/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  if (encoding === 'base64') return asText(Buffer.from(body, 'base64'), charset);
  if (encoding === 'quoted-printable') return asText(unquoted(body.replace(/=\n/g, '')), charset);
  return body;
}

/** `=?utf-8?Q?Zustimmung?=` in a header. */
const words = (header: string | undefined): string | null =>
  header
    ?.replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) =>
      asText(kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquoted(text.replaceAll('_', ' ')), charset),
    ) ?? null;

const unquoted = (text: string): Buffer =>
  Buffer.concat(
    text.split(/(=[0-9A-F]{2})/i).map((part) => (/^=[0-9A-F]{2}$/i.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  );

function asText(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

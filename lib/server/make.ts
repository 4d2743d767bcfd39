import { withLate } from '../late-markup.ts';
import { type Answer, render } from './capture.ts';
import { askedFor, complete, nowhere } from './complete.ts';
import { scriptless } from './csp.ts';
import { forwarded } from './forwarded.ts';
import { sharedHeaders } from './headers.ts';
import type { Handle } from './pass.ts';
import { withoutScripts } from './strip.ts';

/** A page as everybody gets it, not yet compressed. `own`: it turned out to be one person's; `keeps`: it may be given to others for as long as nothing changes. */
export type Made = { status: number; headers: [string, string][]; body: Buffer; own: boolean; keeps: boolean };

/** Makes the page of an address on nobody's behalf. Throws where it takes too long. */
export type Make = (url: string) => Promise<Made>;

/** The largest answer that is kept. */
const largest = 4 * 1024 * 1024;
const patience = 30_000;

const kept =
  /^(?:text\/(?:html|csv|plain|calendar|xml|tab-separated-values)|application\/(?:json|atom\+xml|rss\+xml|xml|manifest\+json)|image\/svg\+xml)\b/i;

/** Makes pages with Next in this process. */
export function making(handle: Handle, siteUrl: string): Make {
  const headers = { ...forwarded(siteUrl), accept: 'text/html,*/*' };
  return async (url) => {
    const { rendered: answer, putIn } = await withLate(() => inTime(render(handle, url, { ...headers })));
    const notFound = () => inTime(render(handle, nowhere, { ...headers, ...askedFor(url) }));
    return {
      status: answer.status,
      headers: sharedHeaders(answer.headers, siteUrl, scriptless),
      body: await bodyOf(answer, putIn, notFound),
      own: answer.setsCookie,
      keeps: !answer.setsCookie && isKept(answer),
    };
  };
}

async function bodyOf(
  { status, headers, body }: Answer,
  putIn: (html: string) => string,
  notFound: () => Promise<Answer>,
): Promise<Buffer> {
  if (!(headers['content-type'] ?? '').startsWith('text/html')) return body;
  const html = await complete(status, body.toString('utf8'), notFound);
  return Buffer.from(putIn(withoutScripts(html)));
}

function isKept({ status, headers, body }: Answer): boolean {
  const type = headers['content-type'] ?? '';
  if (body.length > largest || !kept.test(type)) return false;
  if (type.startsWith('text/html')) return status === 200 || status === 404;
  return status === 200 && !/\bno-store\b/.test(headers['cache-control'] ?? '');
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const timer = Promise.withResolvers<never>();
  const clock = setTimeout(() => timer.reject(new Error(`A page took longer than ${patience / 1000} s.`)), patience);
  try {
    return await Promise.race([work, timer.promise]);
  } finally {
    clearTimeout(clock);
  }
}

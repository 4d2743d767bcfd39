import { scriptless } from './csp.ts';

/** What every answer carries, whatever it is. HSTS only where the site is reached by https. */
export function securityHeaders(siteUrl: string, policy = scriptless): [string, string][] {
  const headers: [string, string][] = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
  ];
  if (siteUrl.startsWith('https:')) headers.push(['Strict-Transport-Security', 'max-age=31536000']);
  return headers;
}

/** Headers of Next's answer that are not passed on: they tell of Next's own connection, or this server says it better. */
const dropped = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'date',
  'content-length',
  'etag',
  'vary',
  'cache-control',
  'x-powered-by',
]);

/** The headers of an answer that everybody gets: kept by browsers, but asked about each time, since the register may have changed. */
export function sharedHeaders(given: Record<string, string>, siteUrl: string, policy: string): [string, string][] {
  const kept = Object.entries(given).filter(([name]) => !dropped.has(name) && !name.startsWith('x-nextjs-') && name !== 'link');
  const link = linksWithoutScripts(given.link);
  if (link) kept.push(['Link', link]);
  return [...kept, ...securityHeaders(siteUrl, policy), ['Cache-Control', 'public, no-cache'], ['Vary', 'Accept-Encoding, Cookie']];
}

/** What the page's Link header asks browsers to fetch early, but for scripts. */
export const linksWithoutScripts = (link = ''): string =>
  link
    .split(/,\s*(?=<)/)
    .filter((one) => one !== '' && !/as="?script\b|rel="?modulepreload\b/i.test(one))
    .join(', ');

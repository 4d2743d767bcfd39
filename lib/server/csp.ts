import { createHash } from 'node:crypto';

const rest = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For everything that runs no script. */
export const scriptless = `default-src 'none'; script-src 'none'; ${rest}`;

const inline = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/** For a page that runs its own scripts: files of this site, and exactly the inline scripts that it was sent with. */
export function policyFor(html: string): string {
  const hashes = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(inline)) {
    if (/\bsrc=/i.test(attributes)) continue;
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return `default-src 'none'; script-src ${["'self'", ...hashes].join(' ')}; connect-src 'self'; ${rest}`;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { scriptless } from './csp.ts';
import { securityHeaders } from './headers.ts';
import { type Page, page } from './page.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The files of the build, whose names change with their content, and those of `public`: all held in memory, by address. */
export function readAssets(root: string, siteUrl: string): Map<string, Page> {
  const built = read(join(root, '.next', 'static'), '/_next/static', 'public, max-age=31536000, immutable', siteUrl);
  const given = read(join(root, 'public'), '', 'public, no-cache', siteUrl);
  return new Map([...given, ...built]);
}

function read(folder: string, address: string, caching: string, siteUrl: string): [string, Page][] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((file) => {
    const path = join(file.parentPath, file.name);
    const type = types[extname(file.name)];
    if (!type) return [];
    const headers: [string, string][] = [
      ['Content-Type', type],
      ['Cache-Control', caching],
      ['Vary', 'Accept-Encoding'],
      ...securityHeaders(siteUrl, scriptless),
    ];
    return [[`${address}${path.slice(folder.length).split('\\').join('/')}`, page(200, headers, readFileSync(path), true)]];
  });
}

import { join } from 'node:path';
import { openDatabase } from '../db/client.ts';
import { expect } from './fixtures.ts';
import { ask, type Server } from './serving.ts';

/** Every kind of address at which the site says something to everybody, with what it says of one proposal at `path`. */
const pages = (path: string): string[] => [
  path,
  ...['/documents', '/legal-text', '/consultations', '/votes', '/history', '/copy', '/ask', '?print=all', '?asOf=2026-01-05'].map(
    (part) => `${path}${part}`,
  ),
  ...[
    '/',
    '/practice',
    '/modifications?status=all',
    '/consultations',
    '/meetings',
    '/parties',
    '/releases',
    '/sec',
    '/follow',
    '/robots.txt',
  ],
  ...['/modifications.csv?status=all', '/modifications.json?status=all', '/modifications.atom?status=all', '/sitemap.xml', '/sign-in'],
];

/**
 * Fails where one of the secrets is said on any channel that is not its owner's: pages and downloads, twice each so that the second comes from the cache of pages, their headers,
 * addresses that they name or lead to, the lines of the server's log, and every table of the database but the vault. `also`: further addresses.
 */
export async function expectSilent(
  server: Server,
  path: string,
  secrets: readonly string[],
  when: string,
  also: readonly string[] = [],
): Promise<void> {
  for (const address of [...pages(path), ...also])
    for (const _ of ['made', 'kept']) {
      const { status, headers, body } = await ask(server.origin, address);
      expect(status, address).toBeLessThan(500);
      silent(`${JSON.stringify(headers)}\n${body.toString('utf8')}`, secrets, `${when}: ${address}`);
    }
  silent(server.said(), secrets, `${when}: the lines of the log`);
  const db = openDatabase(join(server.folder, 'register.db'), { readonly: true }).$client;
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'vault'").pluck().all() as string[];
  expect(tables).toContain('log');
  for (const table of tables) silent(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()), secrets, `${when}: table ${table}`);
  db.close();
}

/** Fails where the vault holds one of the secrets in anything but the kinds in which it belongs: a message, a summary of the day, somebody else's form. */
export function expectKeptIn(server: Server, kinds: readonly string[], secrets: readonly string[]): void {
  const db = openDatabase(join(server.folder, 'register.db'), { readonly: true }).$client;
  const rows = db.prepare('SELECT kind, value FROM vault').all() as { kind: string; value: string }[];
  db.close();
  for (const secret of secrets) expect(rows.some(({ value }) => value.includes(secret))).toBe(true);
  for (const { kind, value } of rows) if (!kinds.includes(kind)) silent(value, secrets, `the vault's ${kind}`);
}

function silent(text: string, secrets: readonly string[], where: string): void {
  const said = text.toLowerCase();
  for (const secret of secrets)
    for (const form of [secret, encodeURIComponent(secret)]) expect(said.includes(form.toLowerCase()), `${where} says ${form}`).toBe(false);
}

import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ask, remove, run, type Server, serve } from './serving.ts';

test.describe.configure({ mode: 'default' });

let server: Server;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await serve(3231, { PAGE_CACHE_MB: '2', LOG_LEVEL: 'info' });
});
test.afterAll(async () => {
  await server.stop();
  remove(server.folder);
});

const text = async (path: string, headers: Record<string, string> = {}) => (await ask(server.origin, path, { headers })).body.toString();

test('a page is fresh on the very next request after another process recorded something', async () => {
  for (const name of ['Aardvark Metering', 'Badger Networks']) {
    expect(await text('/parties')).not.toContain(name);
    const { code, said } = await run(['e2e/record-organisation.ts', name], { DATA_DIR: server.folder });
    expect(said).toBe('');
    expect(code).toBe(0);
    expect(await text('/parties')).toContain(name);
  }
});

test('the headers, as received', async () => {
  for (const path of ['/', '/modifications', '/modifications.csv', '/nothing-here']) {
    const { headers } = await ask(server.origin, path);
    expect(headers, path).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'public, no-cache',
      vary: 'Accept-Encoding, Cookie',
    });
    expect(headers, path).not.toHaveProperty('x-powered-by');
    expect(headers, path).not.toHaveProperty('strict-transport-security');
    expect(headers, path).not.toHaveProperty('set-cookie');
  }
});

test('no public page carries a script, a style of its own, or another origin than SITE_URL', async () => {
  test.setTimeout(120_000);
  const addresses = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(10);
  const faults: string[] = [];
  for (const address of addresses) {
    const { status, body } = await ask(server.origin, new URL(address).pathname, { headers: { host: 'evil.example' } });
    const html = body.toString();
    const found = html.match(/<script\b|\bas="script"|modulepreload|<style\b| style="| on[a-z]+="|evil\.example|localhost:3000/i)?.[0];
    if (!address.startsWith(server.origin) || status !== 200 || found) faults.push(`${address}: ${status} ${found ?? ''}`);
  }
  expect(faults).toEqual([]);
});

test('each encoding is the same page; who has it is told so; HEAD tells the same', async () => {
  const plain = await ask(server.origin, '/modifications');
  const gzip = await ask(server.origin, '/modifications', { headers: { 'accept-encoding': 'gzip, deflate' } });
  const br = await ask(server.origin, '/modifications', { headers: { 'accept-encoding': 'gzip, br' } });
  expect([gzip.headers['content-encoding'], br.headers['content-encoding']]).toEqual(['gzip', 'br']);
  expect(gunzipSync(gzip.body)).toEqual(plain.body);
  expect(brotliDecompressSync(br.body)).toEqual(plain.body);

  const again = await ask(server.origin, '/modifications', {
    headers: { 'accept-encoding': 'gzip', 'if-none-match': gzip.headers.etag ?? '' },
  });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect(again.headers['content-security-policy']).toBeDefined();

  const head = await ask(server.origin, '/modifications', { method: 'HEAD' });
  expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, plain.headers.etag]);
  expect(head.headers['content-length']).toBe(String(plain.body.length));
});

test('the register page and all that it loads weigh no more than a phone on a train can bear', async () => {
  const gzipped = async (path: string) => (await ask(server.origin, path, { headers: { 'accept-encoding': 'gzip' } })).body;
  const html = await text('/modifications');
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  const styles = await Promise.all(sheets.map((sheet) => text(sheet)));
  const fonts = new Set(
    styles.flatMap((style, i) =>
      [...style.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, font = '']) => new URL(font, server.origin + sheets[i]).pathname),
    ),
  );
  const sum = (bodies: Buffer[]) => bodies.reduce((all, { length }) => all + length, 0) / 1024;
  expect(sheets.length).toBeGreaterThan(0);
  expect(fonts.size).toBeGreaterThan(0);
  expect(sum([Buffer.from(html)]), 'KB of HTML').toBeLessThan(120);
  expect(sum([await gzipped('/modifications')]), 'KB of HTML, compressed').toBeLessThan(15);
  expect(sum(await Promise.all(sheets.map(gzipped))), 'KB of styles, compressed').toBeLessThan(12);
  expect(sum(await Promise.all([...fonts].map(async (font) => (await ask(server.origin, font)).body))), 'KB of fonts').toBeLessThan(60);
  expect(html).not.toContain('<script');
});

test('data requests of the framework and one’s own pages do not end up with others', async () => {
  const page = await text('/');
  const rsc = await ask(server.origin, '/', { headers: { rsc: '1' } });
  expect(rsc.body.toString()).not.toContain('<html');
  expect(await text('/')).toBe(page);
  const build = readFileSync(join(import.meta.dirname, '..', '.next', 'BUILD_ID'), 'utf8');
  expect((await ask(server.origin, `/_next/data/${build}/modifications.json`)).status).toBe(404);
  const own = await ask(server.origin, '/', { headers: { cookie: 'authjs.session-token=made-up' } });
  expect(own.headers['cache-control']).toBe('private, no-store');
  expect(own.body.toString()).not.toContain('<script');
});

test('a post that brings nothing is answered like one of an empty form', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    let said = '';
    const socket = connect(Number(new URL(server.origin).port), 'localhost', () =>
      socket.write(
        [
          'POST /sign-in/send HTTP/1.1',
          'Host: localhost',
          `Origin: ${server.origin}`,
          'Content-Type: application/x-www-form-urlencoded',
          'Connection: close',
          '\r\n',
        ].join('\r\n'),
      ),
    );
    socket.setEncoding('utf8').setTimeout(20_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.once('end', () => resolve(said)).once('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 303 .*\r\nlocation: \/sign-in\?/is);
});

test('a flood of made-up queries does not push the front page out', async () => {
  test.setTimeout(120_000);
  await text('/');
  for (let n = 0; n < 200; n++) await text(`/modifications?q=made-up-${n}`);
  const before = server.said().length;
  await text('/');
  await expect.poll(() => server.said().slice(before)).toContain('"path":"/","status":200');
  const line =
    server
      .said()
      .slice(before)
      .match(/.*"path":"\/",.*/)?.[0] ?? '';
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', status: 200, cache: 'hit' });
});

test('where readers wait for each other, a second process helps if there is a second core, and every page is the same', async () => {
  test.setTimeout(240_000);
  const helped = () => server.said().includes('a second process helps');
  const asked = (n: number) => `/modifications/smki-full-extract?n=${n}`;
  const alone = await text(asked(0));
  expect(alone).toContain('<h1');
  let n = 0;
  const seen = new Set<string>();
  const crowd = (enough: () => boolean) =>
    Promise.all(
      Array.from({ length: 32 }, async () => {
        while (!enough()) seen.add(await text(asked(++n)));
      }),
    );
  await crowd(() => helped() || n >= 3000);
  expect(helped()).toBe(availableParallelism() > 1);
  const until = n + 300;
  await crowd(() => n >= until);
  expect([...seen]).toEqual([alone]);
  const { said } = await run(['e2e/record-organisation.ts', 'Crowded Networks'], { DATA_DIR: server.folder });
  expect(said).toBe('');
  expect(await text('/parties')).toContain('Crowded Networks');
});

test('the log tells nothing that was searched for', async () => {
  await text('/modifications?q=my-secret-search', { 'user-agent': 'my-browser', cookie: 'a=my-cookie' });
  await expect.poll(() => server.said()).toContain('"path":"/modifications"');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(server.said()).not.toMatch(/my-secret-search|my-browser|my-cookie|127\.0\.0\.1/);
});

test('style sheets and fonts come from memory, for good', async () => {
  const sheet = (await text('/')).match(/\/_next\/static\/[^"]+\.css/)?.[0] ?? '';
  const { status, headers } = await ask(server.origin, sheet, { headers: { 'accept-encoding': 'br' } });
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
});

test('addresses that are too long, or that nobody could mean, are refused', async () => {
  expect((await ask(server.origin, `/?q=${'a'.repeat(5000)}`)).status).toBe(414);
  expect((await ask(server.origin, '/%ff')).status).toBe(400);
  expect((await ask(server.origin, '/healthz')).status).toBe(200);
  expect((await ask(server.origin, '//evil.example/')).headers.location ?? '').not.toContain('//');
});

import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { page } from './page.ts';

const body = Buffer.from('The register. '.repeat(500));
const header = (headers: string[], name: string) => headers[headers.indexOf(name) + 1];

test('each encoding has the same content, its own length and its own strong tag', async () => {
  const made = page(200, [['Content-Type', 'text/html']], body);
  const [plain, gzip, br] = await Promise.all([made.variant('identity'), made.variant('gzip'), made.variant('br')]);
  expect(gunzipSync(gzip.body)).toEqual(body);
  expect(brotliDecompressSync(br.body)).toEqual(body);
  expect(new Set([plain.tag, gzip.tag, br.tag]).size).toBe(3);
  for (const variant of [plain, gzip, br]) {
    expect(variant.tag).toMatch(/^"[\w-]+"$/);
    expect(header(variant.headers, 'Content-Length')).toBe(String(variant.body.length));
    expect(variant.unchanged).not.toContain('Content-Length');
  }
});

test('an encoding is made once, however many ask at the same time', async () => {
  const made = page(200, [], body);
  const both = await Promise.all([made.variant('gzip'), made.variant('gzip')]);
  expect(both[0]).toBe(both[1]);
  expect(made.variant('gzip')).toBe(both[0]);
});

test('what compression would make larger is sent as it is', async () => {
  const made = page(200, [], Buffer.from('ok'));
  const variant = await made.variant('gzip');
  expect(variant.body.toString()).toBe('ok');
  expect(variant.headers).not.toContain('Content-Encoding');
});

test('other content has another tag', async () => {
  const tags = [body, Buffer.from('Other.')].map((bytes) => page(200, [], bytes).variant('identity'));
  expect((await tags[0])?.tag).not.toBe((await tags[1])?.tag);
});

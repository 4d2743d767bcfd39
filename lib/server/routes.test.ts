import { expect, test } from 'vitest';
import { encodingFor } from './encoding.ts';
import { forwarded } from './forwarded.ts';
import { isShared } from './routes.ts';

test.each([
  ['GET', '/', {}, true],
  ['HEAD', '/modifications?page=2', {}, true],
  ['GET', '/modifications', { cookie: 'theme=dark' }, true],
  ['GET', '/modifications/smki-full-extract', {}, true],
  ['GET', '/workshops', {}, true],
  ['POST', '/', {}, false],
  ['GET', '/', { cookie: 'a=1; authjs.session-token=abc' }, false],
  ['GET', '/', { cookie: '__Secure-authjs.session-token.0=abc' }, false],
  ['GET', '/', { rsc: '1' }, false],
  ['GET', '/?_rsc=abc', {}, false],
  ['GET', '/sign-in', {}, false],
  ['GET', '/sign-in?next=/', {}, false],
  ['GET', '/work', {}, false],
  ['GET', '/follow?what=proposal%2F147', {}, false],
  ['GET', '/follow/manage/abc', {}, false],
  ['GET', '/practice/smki-full-extract/ask', {}, false],
  ['GET', '/admin/people', {}, false],
  ['GET', '/api/auth/csrf', {}, false],
  ['GET', '/modifications/smki-full-extract/do/withdraw', {}, false],
  ['GET', '/consultations/mp147/respond', {}, false],
  ['GET', '/consultations/mp147/whole-responses', {}, false],
  ['GET', '/files/abc', {}, false],
])('%s %s with %o is one answer for everybody: %s', (method, url, headers, shared) => {
  expect(isShared(method, url, headers)).toBe(shared);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip;q=0.0', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
])('who accepts %s gets %s', (accept, encoding) => {
  expect(encodingFor(accept)).toBe(encoding);
});

test('SITE_URL is the only origin that is believed, and only a trusted proxy says who asks', () => {
  const req = { headers: { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'evil.example' }, socket: { remoteAddress: '127.0.0.1' } };
  const from = (trustProxy: boolean) => forwarded('https://register.example', { req: req as never, trustProxy });
  expect(from(false)).toEqual({
    host: 'register.example',
    'x-forwarded-host': 'register.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-for': '127.0.0.1',
  });
  expect(from(true)).toMatchObject({ host: 'register.example', 'x-forwarded-for': '203.0.113.7' });
});

import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test('after signing in one comes back to a page of this site', () => {
  for (const own of ['/', '/modifications/smki-full-extract', '/practice/x/do/withdraw?attempt=abc&as=body/panel'])
    expect(ownPath(own)).toBe(own);
});

test('and to no other, however it is written', () => {
  for (const other of [
    undefined,
    '',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\r\nSet-Cookie: x',
    'javascript:alert(1)',
    `/${'a'.repeat(2001)}`,
  ])
    expect(ownPath(other)).toBe('/work');
});

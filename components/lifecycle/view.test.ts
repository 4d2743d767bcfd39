import { describe, expect, test } from 'vitest';
import { hrefIn, readAsked } from './view.ts';

describe('what an address asks for', () => {
  test('a day, a moment and a category are read', () => {
    const { asked, unread } = readAsked({ asOf: '2021-03-12', known: '2021-03-08T09:12:00Z', as: 'small-supplier' });
    expect(asked).toEqual({ asOf: '2021-03-12', known: '2021-03-08T09:12:00.000Z', as: 'small-supplier', print: false });
    expect(unread).toEqual([]);
  });
  test('what is no day is named, not guessed', () => {
    expect(readAsked({ asOf: '2021-02-30' })).toEqual({ asked: { print: false }, unread: ['2021-02-30'] });
    expect(readAsked({ asOf: 'yesterday', known: 'noon' }).unread).toEqual(['yesterday', 'noon']);
  });
  test('an unknown category asks for none, and a repeated parameter is not read', () => {
    expect(readAsked({ as: 'everybody', asOf: ['2021-01-01', '2021-01-02'] })).toEqual({ asked: { print: false }, unread: [] });
  });
});

describe('a link within the proposal', () => {
  const view = { base: '/modifications/smki-full-extract', asked: { as: 'dcc', asOf: '2021-03-12' } as const };
  test('carries the category and the day along', () => {
    expect(hrefIn(view, '/votes')).toBe('/modifications/smki-full-extract/votes?asOf=2021-03-12&as=dcc');
  });
  test('puts the fragment last and drops what is taken away', () => {
    expect(hrefIn(view, '/legal-text#text', { asOf: null, as: null, view: 'redline' })).toBe(
      '/modifications/smki-full-extract/legal-text?view=redline#text',
    );
    expect(hrefIn(view, '', { asOf: null, as: null })).toBe('/modifications/smki-full-extract');
  });
});

import { expect, test } from 'vitest';
import { withoutToken } from './log.ts';

test('a line of the log tells that a one-time link was opened, not which', () => {
  expect(withoutToken('/account/invitation/abc_DEF-123')).toBe('/account/invitation/…');
  expect(withoutToken('/account/invitation/abc_DEF-123/send')).toBe('/account/invitation/…/send');
  expect(withoutToken('/follow/stop/abc_DEF-123/now')).toBe('/follow/stop/…/now');
  expect(withoutToken('/follow/manage/abc')).toBe('/follow/manage/…');
  expect(withoutToken('/follow/confirm/abc/send')).toBe('/follow/confirm/…/send');
  expect(withoutToken('/modifications/smki-full-extract')).toBe('/modifications/smki-full-extract');
});

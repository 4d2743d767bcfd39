import { expect, test } from 'vitest';
import { withoutToken } from './log.ts';

test('a line of the log tells that a one-time link was opened, not which', () => {
  expect(withoutToken('/account/invitation/abc_DEF-123')).toBe('/account/invitation/…');
  expect(withoutToken('/account/invitation/abc_DEF-123/send')).toBe('/account/invitation/…/send');
  expect(withoutToken('/follow/stop/abc_DEF-123/now')).toBe('/follow/stop/…/now');
  expect(withoutToken('/follow/manage/abc')).toBe('/follow/manage/…');
  expect(withoutToken('/follow/confirm/abc/send')).toBe('/follow/confirm/…/send');
  expect(withoutToken('/consultations/mp147-refinement/respond/as/abc_DEF/send')).toBe('/consultations/mp147-refinement/respond/as/…/send');
  expect(withoutToken('/practice/consultations/mp147/respond/as/abc')).toBe('/practice/consultations/mp147/respond/as/…');
  expect(withoutToken('/modifications/smki-full-extract')).toBe('/modifications/smki-full-extract');
});

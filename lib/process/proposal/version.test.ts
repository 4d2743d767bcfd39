import { expect, test } from 'vitest';
import { isAbove, nextVersion, notAbove } from './version.ts';

test.each([
  ['0.2', '0.1', true],
  ['0.10', '0.9', true],
  ['1.0', '0.3', true],
  ['0.3', 'v0.3 (final)', false],
  ['0.2', '0.3', false],
  ['1.0', '1.0.0', false],
  ['0.1', null, true],
  ['0.1', 'draft', true],
] as const)('FORM-6: %s after %s: %s', (version, last, above) => expect(isAbove(version, last)).toBe(above));

test('the next version has its last figure one higher', () => {
  expect([nextVersion(null), nextVersion('0.1'), nextVersion('v0.9'), nextVersion('1.0')]).toEqual(['0.1', '0.2', '0.10', '1.1']);
});

test('FORM-6: the refusal names both versions', () => {
  expect(notAbove('0.2', 'v0.3 (final)', 'the problem statement')?.reason).toBe(
    'Version 0.2 is not above v0.3 (final), the last version of the problem statement.',
  );
});

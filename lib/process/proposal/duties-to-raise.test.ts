import { expect, test } from 'vitest';
import { arrowOf } from './arrows.ts';
import { dutiesOf, dutiesToRaise } from './duties-to-raise.ts';

test('each duty is of somebody whom RAISE-1 to RAISE-10 let raise, and names its place in the legal text', () => {
  for (const { who, source } of dutiesToRaise) {
    expect(arrowOf('submit').by).toContain(who);
    expect(source).toMatch(/^SECMP0049 legal text v0\.4, (?:L|Appendix AG)/);
  }
  expect(new Set(dutiesToRaise.map(({ source }) => source)).size).toBe(dutiesToRaise.length);
});

test('one is reminded of one’s own duties: the DCC of three, the Panel of one, the SMKI PMA of two, a SEC Party of none', () => {
  const of = (...kinds: Parameters<typeof dutiesOf>[0][number]['kinds'][number][]) =>
    dutiesOf([{ kinds }]).map(({ source }) => source.split(', ').at(-1));
  expect(of('party', 'dcc')).toEqual(['L8.11', 'L13.55(b)(i)', '3.2.4']);
  expect(of('panel')).toEqual(['L10.24(c)']);
  expect(of('smki-authority')).toEqual(['L1.17(d)', 'L1.17(h)']);
  expect(of('party')).toEqual([]);
  expect(of('code-administrator')).toEqual([]);
});

import { expect, test } from 'vitest';
import { formalWords } from './formal-words.ts';

const names = { of: () => 'Tyne Networks', hrefOf: () => null };
const adoption = {
  ...{ organisation: 'organisation/tyne-networks', person: null, at: '2021-01-12T18:00:00.000Z' },
  ...{ consultationCloses: null, panelBy: null, referralBy: null },
};

test('CALENDAR-2: what came after 5pm is marked, with whose choice the hour is', () => {
  expect(formalWords.adopted({ ...adoption, afterFive: true }, names, '2018')).toBe(
    'Adopted by Tyne Networks, received after 5pm and in time (that a right is open to the end of its day is this register’s setting)',
  );
  expect(formalWords.adopted({ ...adoption, afterFive: false }, names, '2018')).toBe('Adopted by Tyne Networks');
  const appeal = { by: 'organisation/tyne-networks', forum: 'panel' as const, ground: 'Costs.', afterFive: true };
  expect(formalWords.appealed(appeal, names, '2018')).toMatch(/^Appealed to the Panel, received after 5pm .*: Costs\.$/);
});

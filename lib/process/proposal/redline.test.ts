import { expect, test } from 'vitest';
import { changed, redline } from './redline.ts';

test('“updated daily” that should read “updated weekly”: daily is deleted, weekly inserted', () => {
  expect(redline('The extract is updated daily.', 'The extract is updated weekly.')).toEqual([
    { same: 'The extract is updated ' },
    { del: 'daily' },
    { ins: 'weekly' },
    { same: '.' },
  ]);
});

test('a new clause is inserted whole, the same text changes nothing', () => {
  expect(redline('', 'A new clause.')).toEqual([{ ins: 'A new clause.' }]);
  expect([changed(redline('As it was.', 'As it was.')), changed(redline('As it was.', ''))]).toEqual([false, true]);
});

test('what stays and what is inserted give the new text, what stays and what is deleted the old', () => {
  const [before, after] = ['The DCC shall, each day, publish it.\n(a) one', 'The DCC shall publish it each week.\n(a) one\n(b) two'];
  const runs = redline(before, after);
  const text = (side: 'ins' | 'del') => runs.map((run) => ('same' in run ? run.same : side in run ? Object.values(run)[0] : '')).join('');
  expect([text('del'), text('ins')]).toEqual([before, after]);
});

import { expect, test } from 'vitest';
import { readEntry } from './entry.ts';

const now = '2026-11-28T21:00:00.000Z';

test('RIGHT-24: sent empty, the form says what is missing in the order of its fields', async () => {
  const { message, errors } = await readEntry({}, null, now);
  expect(message).toBeNull();
  expect(Object.keys(errors)).toEqual(['how', 'text', 'from', 'day', 'time']);
});

test('RIGHT-24: who wrote and when it came is read from the headers of what is pasted', async () => {
  const text = 'From: Nell <nell@larkhollow.example>\nSubject: DP149\nDate: Fri, 27 Nov 2026 15:20:00 +0000\n\nWe object.';
  const { message, errors } = await readEntry({ how: ['e-mail'], text: [text] }, null, now);
  expect(errors).toEqual({});
  expect(message).toMatchObject({
    from: 'Nell <nell@larkhollow.example>',
    received: '2026-11-27T15:20:00.000Z',
    text: 'DP149\n\nWe object.',
  });
});

test('RIGHT-24: nothing is received tomorrow', async () => {
  const typed = { how: ['telephone'], text: ['We adopt.'], from: ['Nell'], day: ['2026-11-29'], time: ['09:00'] };
  expect((await readEntry(typed, null, now)).errors).toEqual({ day: 'The time of receipt is still to come.' });
});

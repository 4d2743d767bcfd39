import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { dealing, type InboxMessage, keepMessage, listInbox, markDealt, readInbox, slugOfTyped } from './inbox.ts';
import { doTake, people, practiceWithProposal } from './testing.ts';

const now = '2026-12-16T10:00:00.000Z';
beforeEach(async () => {
  await practiceWithProposal('2026-12-01');
});

const message: Omit<InboxMessage, 'dealt' | 'unsettled'> = {
  book: 'practice',
  received: '2026-12-15T16:50:00.000Z',
  how: 'letter',
  from: 'Gwen',
  text: 'We adopt DP900.',
  files: [],
  enteredBy: people.analyst.person,
};
const keep = (own: Partial<InboxMessage> = {}, token = randomUUID() as string) => keepMessage({ ...message, ...own }, token, now);

test('a double click keeps one message', async () => {
  const clicks = await Promise.all([keep({}, 'one page'), keep({}, 'one page')]);
  expect(clicks[0]).toBe(clicks[1]);
  expect(listInbox('practice').open).toHaveLength(1);
});

test('RIGHT-24: a message is kept under a number that tells the day of its receipt', async () => {
  const id = await keep();
  expect(id).toMatch(/^20261215-[0-9a-f]{6}$/);
  expect(readInbox('practice', id)?.message).toMatchObject({ from: 'Gwen', dealt: null });
});

test('what is open stands first, the oldest first, and what was dealt with after it', async () => {
  const late = await keep({ received: '2026-12-15T18:00:00.000Z' });
  const early = await keep({ received: '2026-12-14T09:00:00.000Z' });
  const done = await keep();
  expect(await markDealt('practice', done, 'Adoption recorded', now)).toBe(true);
  const { open, dealt } = listInbox('practice');
  expect(open.map(({ id }) => id)).toEqual([early, late]);
  expect(dealt.map(({ id }) => id)).toEqual([done]);
  expect(await markDealt('practice', done, null, now)).toBe(true);
  expect(listInbox('practice').open).toHaveLength(3);
});

test('the other book has none of it', async () => {
  const id = await keep();
  expect(readInbox('register', id)).toBeNull();
  expect(await markDealt('register', id, 'x', now)).toBe(false);
  expect(dealing('register', id, 'x', now)).toBeNull();
  expect(listInbox('register')).toEqual({ open: [], dealt: [] });
});

test('a file that is not there, or is somebody else’s, is not made part of a message', async () => {
  const id = await keep({ files: ['nothing'] });
  expect(readInbox('practice', id)?.message.files).toEqual([]);
});

test.each(['DP900', 'dp900', ' DP900 ', 'DP 900', 'meter-readings-by-post'])('%j is the proposal', (typed) =>
  expect(slugOfTyped('practice', typed)).toBe('meter-readings-by-post'),
);
test.each(['', 'DP901', 'MP900', '../x', 'meter'])('%j is none', (typed) => expect(slugOfTyped('practice', typed)).toBeNull());

test('RIGHT-24: a message is dealt with by the act that is taken on it, and stays open where the act is refused', async () => {
  const id = await keep({ text: 'Bramblewick Energy withdraws DP900.' });
  const typed = {
    'received.day': '15 December 2026',
    'received.time': '16:50',
    'received.how': 'letter',
    'received.evidence': `Inbox ${id}`,
  };
  const letter = { for: 'organisation/bramblewick-energy', typed, inbox: id };
  expect(await doTake('adopt', people.analyst, now, letter)).toMatchObject({ ok: false });
  expect(readInbox('practice', id)?.message.dealt).toBeNull();
  const withdrawal = { ...letter, typed: { ...typed, reason: 'Solved otherwise.' } };
  expect(await doTake('withdraw', people.analyst, now, withdrawal)).toMatchObject({ ok: true });
  expect(readInbox('practice', id)?.message.dealt).toEqual({ at: now, how: 'Withdraw the proposal, DP900' });
});

import { beforeEach, expect, test } from 'vitest';
import { findAct } from '#lib/process/proposal/acts/index.ts';
import { refuse } from '#lib/process/refusal.ts';
import { listInbox } from './inbox.ts';
import { people, practiceWithProposal } from './testing.ts';
import { listUnsettled, type Unsettled } from './unsettled.ts';

const now = '2026-12-18T10:00:00.000Z';
beforeEach(async () => {
  await practiceWithProposal('2026-12-01');
});

const act = findAct('withdraw');
const typed = { 'received.day': ['17/12/2026'], 'received.time': ['9:00'], 'received.how': ['letter'], reason: ['Solved otherwise.'] };
const asked = (more: Partial<Unsettled> = {}): Unsettled => {
  if (!act) throw new Error('There is no such act');
  const refusal = refuse('RIGHT-26', 'A further act was recorded on 17 December 2026.');
  return { book: 'practice', by: people.analyst.person, from: 'Bramblewick Energy', reference: 'DP900', act, typed, refusal, ...more };
};

test('RIGHT-26: what is refused for a later act is listed in the inbox, with the reason and what was typed', async () => {
  const id = await listUnsettled(asked(), now);
  expect(listInbox('practice').open).toMatchObject([
    {
      id,
      message: {
        from: 'Bramblewick Energy',
        received: '2026-12-17T09:00:00.000Z',
        text: expect.stringContaining('Solved otherwise.'),
        unsettled: { at: now, what: 'Withdraw the proposal, DP900', reason: 'A further act was recorded on 17 December 2026.' },
      },
    },
  ]);
});

test('RIGHT-26: sent again it is listed once, on the message that it has', async () => {
  const id = await listUnsettled(asked(), now);
  expect(await listUnsettled(asked({ typed: { ...typed, inbox: [id ?? ''] } }), now)).toBe(id);
  expect(listInbox('practice').open).toHaveLength(1);
});

test('what another rule refuses is settled by that rule, and not listed', async () => {
  expect(await listUnsettled(asked({ refusal: refuse('ADOPT-9', 'It is not open.') }), now)).toBeNull();
  expect(listInbox('practice').open).toEqual([]);
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '#db/log.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { readBallot } from '#lib/services/ballots.ts';
import { doTake, people, practiceBeforeBoard, slug, stream } from '#lib/services/testing.ts';
import type { Viewer } from '#lib/services/viewer.ts';
import { workOf } from '#lib/services/work.ts';
import { POST as castIt } from './[id]/cast/route.ts';
import * as chairAct from './[id]/chair/[act]/page.tsx';
import { POST as change } from './[id]/chair/[act]/send/route.ts';
import * as chair from './[id]/chair/page.tsx';
import * as check from './[id]/check/page.tsx';
import * as receipt from './[id]/done/page.tsx';
import * as ballot from './[id]/page.tsx';
import { POST as sendVote } from './[id]/send/route.ts';
import * as draft from './draft/page.tsx';
import { POST as keepDraft } from './draft/send/route.ts';
import * as checkNew from './new/check/page.tsx';
import { POST as openIt } from './new/open/route.ts';
import * as begin from './new/page.tsx';
import { POST as beginIt } from './new/send/route.ts';
import { hidden, html, props, searchOf, send } from './testing.ts';

const at = vi.hoisted(() => ({ now: '2026-12-09T09:00:00.000Z', viewer: null as unknown }));
vi.mock('#lib/session.ts', () => ({ currentViewer: async () => at.viewer, signedIn: async () => at.viewer }));
vi.mock('#lib/clock.ts', () => ({ now: () => at.now, today: () => at.now.slice(0, 10), clock: () => Date.parse(at.now) }));

const id = '900-1';
const seat = 'change-board-large-supplier-1';
const as = (viewer: Viewer | string) => {
  at.viewer = typeof viewer === 'string' ? { login: `${viewer}@demo.example`, person: viewer, book: 'practice' } : viewer;
};
const clock = (hour: string) => {
  at.now = `2026-12-09T${hour}:00.000Z`;
};
const { analyst, proposer: member, outsider } = people;
const said = {
  'proposed.choice': 'approve',
  'proposed.reason': 'It saves visits.',
  'proposed.b.view': 'better',
  'proposed.b.words': 'Fewer visits.',
};

let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
beforeEach(async () => {
  db = await practiceBeforeBoard('2026-12-01');
  clock('09:00');
  as(analyst);
});

const page = (search: Record<string, string> = {}) => html(ballot.default(props({ id }, search)));
const electorate = () => readBallot('practice', id)?.ballot.electorate ?? [];
async function opened() {
  as(analyst);
  const to = await send(beginIt, { proposal: slug, at: 'none' });
  const shown = await html(checkNew.default(props({}, searchOf(to))));
  expect((await send(openIt, hidden(shown))).pathname).toBe(`/ballots/${id}/chair`);
}
/** A whole vote through its pages, as the member, or recorded in the room. */
async function vote(person: string, fields: Record<string, string> = said, search: Record<string, string> = {}): Promise<string> {
  as(person);
  const form = await page(search);
  const to = await send(sendVote, { ...hidden(form), ...fields, go: 'check' }, { id });
  expect(to.pathname).toBe(`/ballots/${id}/check`);
  const sure = await html(check.default(props({ id }, searchOf(to))));
  const done = await send(castIt, hidden(sure), { id });
  expect(done.pathname).toBe(`/ballots/${id}/done`);
  return html(receipt.default(props({ id }, searchOf(done))));
}
async function everybody(marks: string) {
  for (const [n, elector] of electorate()
    .filter(({ noVote }) => noVote === null)
    .entries()) {
    const choice = { a: 'approve', r: 'reject', x: 'abstain' }[marks[n] ?? ''];
    if (choice) await vote(elector.person as string, { ...said, 'proposed.choice': choice }, { seat: elector.seat.slice('seat/'.length) });
  }
}
const doChair = async (act: string, fields: Record<string, string> = {}) => {
  as(analyst);
  const sure = await html(chairAct.default(props({ id, act })));
  return send(change, { ...hidden(sure), ...fields }, { id, act });
};

describe('CB-1, CB-2: opening', () => {
  test('the check page shows the frozen electorate, who has no vote and why, the quorum and what a result brings about', async () => {
    expect(await html(begin.default(props({}, { proposal: slug })))).toContain('Outside a meeting');
    const shown = await html(checkNew.default(props({}, searchOf(await send(beginIt, { proposal: slug, at: 'none' })))));
    expect(shown).toContain('No vote: the DCC’s seat');
    expect(shown).toContain('No vote: nobody holds it');
    expect(shown).toContain('6 of 12 voting seats must have voted or abstained');
    expect(shown).toContain('If approved today: 25 February 2027; appeal until the end of 23 December 2026.');
    expect(readBallot('practice', id)).toBeNull();
  });

  test('while there is one there is no second: the page says so', async () => {
    await opened();
    expect(await html(begin.default(props({}, { proposal: slug })))).toContain('There is a ballot for DP900 already.');
  });
});

describe('A member’s vote', () => {
  beforeEach(opened);

  test('nothing is chosen, the buttons name the item, and beside the reason stands who will read it', async () => {
    as(member);
    const shown = await page();
    expect(shown).not.toMatch(/checked=""/);
    for (const words of ['Approve DP900', 'Reject DP900', 'Abstain on DP900', 'Public, with your name, once the result is published.'])
      expect(shown).toContain(words);
    expect(shown).toContain('appeal until the end of 23 December 2026');
    expect(shown).not.toMatch(/<script|style=/);
  });

  test('CB-3: what is missing is said by its field, and what was typed is kept', async () => {
    as(member);
    const to = await send(sendVote, { ...hidden(await page()), 'proposed.reason': 'Kept', go: 'check' }, { id });
    expect(to.hash).toBe('#error-summary');
    const again = await page(searchOf(to));
    expect(again).toContain('Choose how you vote.');
    expect(again).toContain('>Kept</textarea>');
    const bare = await page(searchOf(await send(sendVote, { ...hidden(await page()), 'proposed.choice': 'reject', go: 'check' }, { id })));
    expect(bare).toContain('Give the reason of your vote.');
    expect(bare).toContain('Say of at least one SEC Objective');
    expect(bare).toMatch(/value="reject"[^>]*checked|checked=""[^>]*value="reject"/);
  });

  test('too long a reason, and words on an Objective without a view, are sent back', async () => {
    as(member);
    const to = await send(
      sendVote,
      { ...hidden(await page()), ...said, 'proposed.reason': 'x'.repeat(8001), 'proposed.c.words': 'Why', go: 'check' },
      { id },
    );
    const again = await page(searchOf(to));
    expect(again).toContain('Shorten it to 8,000 characters; it has 8,001.');
    expect(again).toContain('Say whether Objective (c) is better facilitated, or clear the words.');
  });

  test('the check page restates who, seat, item, choice, reason and Objectives; the receipt says what was recorded to the second', async () => {
    as(member);
    const to = await send(sendVote, { ...hidden(await page()), ...said, go: 'check' }, { id });
    const sure = await html(check.default(props({ id }, searchOf(to))));
    for (const words of [
      'Approve DP900',
      'It saves visits.',
      'Objective (b): better facilitates it. Fewer visits.',
      'None declared',
      'Large Supplier',
    ])
      expect(sure).toContain(words);
    at.now = '2026-12-09T10:15:42.000Z';
    const shown = await html(receipt.default(props({ id }, searchOf(await send(castIt, hidden(sure), { id })))));
    expect(shown).toMatch(/At 10:15:42 on 9 December 2026, .* voted for .*: Approve DP900\./);
    expect(shown).toContain('It can be changed until the ballot is closed.');
    expect(shown).toMatch(/[0-9a-f]{64}/);
    const twice = await html(receipt.default(props({ id }, searchOf(await send(castIt, hidden(sure), { id })))));
    expect(twice).not.toContain('Earlier votes');
  });

  test('CB-15: a vote is changed until the close; the member alone reads the earlier ones', async () => {
    await vote(member.person);
    clock('10:30');
    const shown = await vote(member.person, { ...said, 'proposed.choice': 'reject' });
    expect(shown).toContain('Earlier votes');
    expect(shown).toMatch(/09:00:00 on 9 December 2026: Approve DP900/);
    as(analyst);
    await expect(html(receipt.default(props({ id }, { seat })))).rejects.toThrow(/NEXT_REDIRECT/);
  });

  test('CB-5: the alternate is told who voted for the seat and when, and not how; then decides again', async () => {
    const own = electorate().find(({ alternate }) => alternate === 'person/x015');
    as('person/x015');
    const form = await page();
    expect(form).toContain('instead of');
    const to = await send(sendVote, { ...hidden(form), ...said, 'proposed.choice': 'reject', go: 'check' }, { id });
    const before = hidden(await html(check.default(props({ id }, searchOf(to)))));
    clock('10:05');
    await vote(own?.person as string);
    as('person/x015');
    const back = await send(castIt, before, { id });
    expect(back.pathname).toBe(`/ballots/${id}/check`);
    const sure = await html(check.default(props({ id }, searchOf(back))));
    expect(sure).toMatch(/voted for this seat at 10:05:00 on 9 December 2026, after you opened the form/);
    expect(sure).not.toContain('Approve DP900');
    expect((await send(castIt, hidden(sure), { id })).pathname).toBe(`/ballots/${id}/done`);
  });

  test('CB-14: what was typed on the way is kept nowhere once the vote is cast or kept as a draft; a form for another seat stays', async () => {
    const typed = () => db.$client.prepare("SELECT value FROM vault WHERE kind = 'parked'").pluck().all().join('\n');
    as(member);
    const fields = { ...hidden(await page()), ...said, 'proposed.reason': 'Thought better of' };
    await send(sendVote, { ...fields, go: 'check' }, { id });
    await send(sendVote, { ...fields, 'proposed.reason': 'x'.repeat(9000), go: 'draft' }, { id });
    expect(typed()).toContain('Thought better of');
    await send(sendVote, { ...fields, 'proposed.reason': 'A draft', go: 'draft' }, { id });
    expect(typed()).not.toMatch(/Thought better of|xxx/);
    as(analyst);
    const other = await page({ seat: 'change-board-small-supplier-1', for: 'member' });
    await send(sendVote, { ...hidden(other), ...said, 'proposed.reason': 'Of another seat', go: 'check' }, { id });
    await vote(analyst.person, { ...said, 'proposed.reason': 'Thought better of' }, { seat, for: 'member' });
    expect(typed()).toContain('Of another seat');
    expect(typed()).not.toContain('Thought better of');
  });

  test('a form that is sent again after its vote was replaced casts nothing, and leads to the receipt of what counts', async () => {
    as(member);
    const to = await send(sendVote, { ...hidden(await page()), ...said, go: 'check' }, { id });
    const sure = hidden(await html(check.default(props({ id }, searchOf(to)))));
    await send(castIt, sure, { id });
    await vote(member.person, { ...said, 'proposed.choice': 'reject' });
    as(member);
    const again = await send(castIt, sure, { id });
    expect(again.pathname).toBe(`/ballots/${id}/done`);
    expect(await html(receipt.default(props({ id }, searchOf(again))))).toMatch(/voted for .*: Reject DP900\./);
    expect((await send(castIt, { ...sure, attempt: 'never parked' }, { id })).pathname).toBe(`/ballots/${id}`);
  });

  test('CB-18: a recusal asks for the interest and is an abstention', async () => {
    as(member);
    const to = await send(sendVote, { ...hidden(await page()), recused: 'yes', go: 'check' }, { id });
    expect(await page(searchOf(to))).toContain('Say which interest you declare.');
    expect(await vote(member.person, { recused: 'yes', interest: 'We wrote it.' })).toContain('Abstain on DP900 (recused)');
  });

  test('a private draft is kept before the ballot opens and while it is open; it chooses nothing', async () => {
    as(member);
    await send(sendVote, { ...hidden(await page()), ...said, 'proposed.reason': 'To be thought over', go: 'draft' }, { id });
    const shown = await page();
    expect(shown).toContain('To be thought over');
    expect(shown).toContain('In your draft: Approve DP900.');
    expect(shown).not.toMatch(/checked=""/);
    expect(await html(receipt.default(props({ id }))).catch(String)).toContain('NEXT_REDIRECT');
  });

  test('RIGHT-17: the Code Administrator records what was said in the room, and both are named', async () => {
    const shown = await vote(analyst.person, said, { seat, for: 'member' });
    expect(shown).toMatch(/recorded by .* as given in the room/);
    as(member);
    expect(await page()).toContain('You voted at 09:00:00');
  });

  test('CB-2: the DCC reads that it does not vote; an outsider reads who can; another book has no such ballot', async () => {
    as('person/x016');
    expect(await page()).toContain('The DCC representative on the Change Board does not vote.');
    as(outsider);
    expect(await page()).toContain('Only those who held a seat of the body');
    as({ ...member, book: 'register' });
    await expect(page()).rejects.toThrow(/NEXT_HTTP_ERROR_FALLBACK;404|NOT_FOUND/);
  });
});

test('a draft can be begun days before: with a seat on the body, not without', async () => {
  as(member);
  expect(workOf(member, at.now).find(({ key }) => key.startsWith('draft'))?.href).toBe(`/ballots/draft?proposal=${slug}`);
  const to = await send(keepDraft, { ...hidden(await html(draft.default(props({}, { proposal: slug })))), ...said, 'proposed.choice': '' });
  expect(await html(draft.default(props({}, searchOf(to))))).toContain('It saves visits.');
  as(outsider);
  expect(await html(draft.default(props({}, { proposal: slug })))).toContain('A draft is for the members of the body that votes');
});

describe('For the chair', () => {
  beforeEach(opened);

  test('who has voted and what the quorum needs, never how; then the outcome with its arithmetic, published as a second act', async () => {
    await everybody('aaaa');
    as(analyst);
    const turnout = await html(chair.default(props({ id })));
    expect(turnout).toMatch(/4 of \d+ voting members have voted; \d are needed, so \d more (?:has|have) to\./);
    expect(turnout).not.toMatch(/It saves visits|Approved|>Approve</);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).toMatch(/Only 4 of \d+ voting members have voted/);
    clock('11:00');
    await everybody('....aarrrx');
    as(analyst);
    expect(await html(chairAct.default(props({ id, act: 'close' })))).toContain('10 of 12 voting members have voted; 6 are needed');
    const to = await doChair('close');
    expect(to.pathname).toBe(`/ballots/${id}/chair`);
    const closed = await html(chair.default(props({ id })));
    expect(closed).toContain('Approved (6 to 3), 1 abstained.');
    expect(closed).toContain('votes by category');
    expect(closed).toContain('Did not vote');
    expect(closed).not.toContain('Not voted yet');
    expect(closed).toContain(`/practice/${slug}/do/publish-result`);
    as(member);
    const after = await page();
    expect(after).toContain('The ballot for DP900 was closed on 9 December 2026.');
    expect(after).not.toMatch(/Approved \(/);
    expect(after).not.toContain('The published result');
    expect(await doTake('publish-result', analyst, '2026-12-09T12:00:00.000Z')).toMatchObject({ ok: true });
    expect(await page()).toContain(`href="/practice/${slug}/votes">The published result`);
    const result = read(db, 'practice', stream).find(({ type }) => type === 'result-published')?.data as Formal<'result-published'>;
    expect(result.solutions[0]?.votes[0]).toMatchObject({ reason: 'It saves visits.', objectives: ['b'] });
  });

  test('a cancelled ballot asks for its reason and says it to the members', async () => {
    expect((await doChair('cancel')).hash).toBe('#error-summary');
    await doChair('cancel', { reason: 'The wrong report was shown.' });
    as(member);
    expect(await page()).toContain('The ballot for DP900 was cancelled: The wrong report was shown.');
  });

  test('a member is told of no turnout, and can do nothing of it', async () => {
    as(member);
    expect(await html(chair.default(props({ id })))).not.toContain('Who has voted on DP900');
    await expect(send(change, { token: 'a token of its own', reason: 'x' }, { id, act: 'cancel' })).rejects.toThrow('404');
  });

  test('what waits: to vote for those who have not, to close for the Code Administrator once it is quorate', async () => {
    expect(workOf(member, at.now).map(({ what }) => what)).toContain('Vote on DP900');
    await vote(member.person, said, { seat });
    expect(workOf(member, at.now).map(({ what }) => what)).not.toContain('Vote on DP900');
    expect(workOf(analyst, at.now).map(({ what }) => what)).not.toContain('Close the ballot on DP900');
    await everybody('.aaaaaaa');
    expect(workOf(analyst, at.now).map(({ what }) => what)).toContain('Close the ballot on DP900');
  });
});

import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '#db/commit.ts';
import { headOf, read } from '#db/log.ts';
import { verify } from '#db/verify.ts';
import type { Said } from '#lib/process/ballot/vote.ts';
import type { Instant } from '#lib/process/day.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { proposalAtHand } from './at-hand.ts';
import { readBallot } from './ballots.ts';
import { cancelBallot, closeBallot } from './closing-ballots.ts';
import { openReportBallot } from './opening-ballots.ts';
import { doTake, people, practiceBeforeBoard, slug, stream } from './testing.ts';
import { readVoteDraft, saveVoteDraft } from './vote-drafts.ts';
import { castVote } from './voting.ts';
import { workOf } from './work.ts';

const { analyst, proposer: member, outsider } = people;
const book = 'practice' as const;
const as = (person: string) => ({ login: `${person}@demo.example`, person, book });
const day = '2026-12-09';
const at = (hour: string): Instant => `${day}T${hour}:00.000Z`;
const id = '900-1';

let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
beforeEach(async () => {
  db = await practiceBeforeBoard('2026-12-01');
});

const says = (choice: 'approve' | 'reject' | 'abstain', reason = 'It helps the DCC to meet its duties.'): Said => ({
  positions: [
    {
      key: 'proposed',
      choice,
      reason: choice === 'abstain' ? '' : reason,
      objectives: choice === 'abstain' ? [] : [{ objective: 'b', view: 'better', words: '' }],
    },
  ],
  interest: null,
  recused: false,
});
const open = () => openReportBallot(analyst, { proposal: stream, meeting: null }, at('09:00'));
const electorate = () => readBallot(book, id)?.ballot.electorate ?? [];
const voters = () => electorate().filter(({ noVote }) => noVote === null);
const vote = (
  person: string,
  seat: string,
  choice: 'approve' | 'reject' | 'abstain',
  more: { token?: string; seen?: number; hour?: string; for?: string; said?: Said } = {},
) =>
  castVote(
    as(person),
    {
      ballot: id,
      seat,
      said: more.said ?? says(choice),
      seen: more.seen ?? 0,
      token: more.token ?? `${seat} ${choice} ${more.hour}`,
      for: more.for,
    },
    at(more.hour ?? '10:00'),
  );
const everybody = async (marks: string) => {
  for (const [n, { seat, person }] of voters().entries()) {
    const choice = ({ a: 'approve', r: 'reject', x: 'abstain' } as const)[marks[n] ?? ''];
    if (choice) expect(await vote(person as string, seat, choice)).toMatchObject({ ok: true });
  }
};
const close = (hour = '11:00') => closeBallot(analyst, { ballot: id, casting: null, token: `close ${hour}` }, at(hour));
const publish = (hour = '12:00') => doTake('publish-result', analyst, at(hour));
const recommendReturn = (now: Instant) =>
  doTake('cb-return', analyst, now, {
    as: 'body/change-board',
    typed: { reason: 'The legal text is unclear.', 'resolution.meeting': 'none', 'resolution.verb': 'AGREE' },
  });
const published = () => read(db, book, stream).find(({ type }) => type === 'result-published');

describe('CB-1, CB-2: opening', () => {
  test('freezes the seats as they are: members, alternates, categories, and those without a vote', async () => {
    expect(await open()).toEqual({ ok: true, id });
    expect(electorate().find(({ seat }) => seat === 'seat/change-board-dcc')).toMatchObject({ noVote: 'dcc' });
    expect(electorate().find(({ seat }) => seat === 'seat/change-board-chair')).toMatchObject({ noVote: 'without-vote' });
    expect(electorate().find(({ seat }) => seat === 'seat/change-board-large-supplier-3')).toMatchObject({ noVote: 'empty' });
    expect(readBallot(book, id)?.ballot.quorum).toBe(Math.ceil(voters().length / 2));
  });
  test('writes nothing to the log', async () => {
    const before = headOf(db, book).position;
    await open();
    expect(headOf(db, book).position).toBe(before);
  });
  test('two who press at once open one', async () => {
    const both = await Promise.all([open(), open()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ rule: 'CB-1', reason: 'There is a ballot for DP900 already.' });
  });
  test('is the Code Administrator’s', async () =>
    expect(await openReportBallot(member, { proposal: stream, meeting: null }, at('09:00'))).toMatchObject({ ok: false, rule: 'CB-1' }));
  test('is possible only while the proposal is with the Change Board', async () => {
    expect(await recommendReturn(at('08:00'))).toMatchObject({ ok: true });
    expect(await open()).toMatchObject({ ok: false, rule: 'CB-1' });
  });
});

describe('CB-15, CB-5: voting', () => {
  beforeEach(open);

  test('a double click is one vote with one receipt, and nothing reaches the log', async () => {
    const before = headOf(db, book).position;
    const first = await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve', { token: 'one' });
    const second = await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve', { token: 'one' });
    expect(first).toMatchObject({ ok: true, again: false });
    expect(second).toMatchObject({ ok: true, again: true, receipt: (first as { receipt: string }).receipt });
    expect(headOf(db, book).position).toBe(before);
  });

  test('the same token on another seat’s form neither answers for it nor stands in its way', async () => {
    const [one, other] = voters();
    expect(await vote(one?.person as string, one?.seat as string, 'approve', { token: 'one' })).toMatchObject({ ok: true, again: false });
    expect(await vote(other?.person as string, other?.seat as string, 'reject', { token: 'one' })).toMatchObject({
      ok: true,
      again: false,
    });
  });

  test('CB-3: a vote without its reason or an Objective is sent back field by field, and changes nothing', async () => {
    const bare: Said = { positions: [{ key: 'proposed', choice: 'reject', reason: ' ', objectives: [] }], interest: null, recused: false };
    expect(await vote('person/x004', 'seat/change-board-large-supplier-1', 'reject', { said: bare })).toEqual({
      ok: false,
      invalid: {
        'proposed.reason': 'Give the reason of your vote.',
        'proposed.objectives': 'Say of at least one SEC Objective, (a) to (h), what you think of it: the reason refers to one.',
      },
    });
    expect(await close()).toMatchObject({ rule: 'CB-6' });
  });

  test('CB-5: member and alternate vote for one seat: the second is told of the first', async () => {
    const seat = electorate().find(({ alternate }) => alternate === 'person/x015');
    await vote(seat?.person as string, seat?.seat as string, 'approve');
    expect(await vote('person/x015', seat?.seat as string, 'reject', { hour: '10:05' })).toMatchObject({
      ok: false,
      meanwhile: { by: seat?.person },
    });
    expect(await vote('person/x015', seat?.seat as string, 'reject', { hour: '10:06', seen: 1 })).toMatchObject({ ok: true });
  });

  test('CB-2: the DCC does not vote', async () => {
    const dcc = electorate().find(({ noVote }) => noVote === 'dcc');
    expect(await vote(dcc?.person ?? 'person/x016', 'seat/change-board-dcc', 'approve')).toMatchObject({
      ok: false,
      rule: 'CB-2',
      reason: 'The DCC representative on the Change Board does not vote.',
    });
  });

  test('CB-18: a recusal declares an interest and counts as an abstention', async () => {
    const recused = (interest: string): Said => ({ positions: [], interest, recused: true });
    expect(await vote('person/x004', 'seat/change-board-large-supplier-1', 'abstain', { said: recused(' ') })).toEqual({
      ok: false,
      invalid: { interest: 'Say which interest you declare.' },
    });
    expect(await vote('person/x004', 'seat/change-board-large-supplier-1', 'abstain', { said: recused('We wrote it.') })).toMatchObject({
      ok: true,
    });
  });

  test('RIGHT-17: the Code Administrator records a vote that was given in the room, and is named', async () => {
    expect(await vote(analyst.person, 'seat/change-board-large-supplier-1', 'approve', { for: 'person/x004' })).toMatchObject({ ok: true });
    expect(await vote(outsider.person, 'seat/change-board-large-supplier-1', 'approve', { for: 'person/x004' })).toMatchObject({
      ok: false,
    });
    await everybody('.aaaaaaaaaaaa');
    await close();
    await publish();
    const result = published()?.data as Formal<'result-published'>;
    expect(result.solutions[0]?.votes.find(({ seatId }) => seatId === 'seat/change-board-large-supplier-1')).toMatchObject({
      person: 'person/x004',
      recordedBy: analyst.person,
    });
  });

  test('a private draft is its writer’s alone and is gone once they have voted', async () => {
    const matter = { proposal: stream, meeting: null, item: null };
    await saveVoteDraft(member, matter, says('approve', 'To be thought over.'), at('09:10'));
    expect(readVoteDraft(member, matter)?.said.positions[0]?.reason).toBe('To be thought over.');
    expect(readVoteDraft(analyst, matter)).toBeNull();
    await vote(member.person, 'seat/change-board-large-supplier-1', 'approve');
    expect(readVoteDraft(member, matter)).toBeNull();
  });
});

describe('CB-14: closing and publishing', () => {
  beforeEach(open);

  test('every vote and every change of it is published, and anybody can compute its receipt', async () => {
    const first = await vote('person/x004', 'seat/change-board-large-supplier-1', 'reject');
    await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve', { hour: '10:30', seen: 1 });
    await everybody('.aaaaarrr');
    expect(await close()).toMatchObject({ ok: true });
    expect(await vote('person/x004', 'seat/change-board-large-supplier-1', 'reject', { hour: '11:01', seen: 2 })).toMatchObject({
      rule: 'CB-15',
      reason: 'The ballot for DP900 was closed on 9 December 2026.',
    });
    expect(await publish()).toMatchObject({ ok: true });
    const result = published()?.data as Formal<'result-published'>;
    const own = result.ballot?.sealed.find(({ seat }) => seat === 'seat/change-board-large-supplier-1');
    expect(own?.versions).toHaveLength(2);
    expect(own?.versions[0]?.receipt).toBe((first as { receipt: string }).receipt);
    for (const { text, salt, receipt } of result.ballot?.sealed.flatMap(({ versions }) => versions) ?? [])
      expect(
        createHash('sha256')
          .update(salt + text)
          .digest('hex'),
      ).toBe(receipt);
    expect(result.outcome).toBe('approve');
    expect(readBallot(book, id)?.ballot.published).not.toBeNull();
    expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
  });

  test('the appeal window runs from publication: ten Working Days after Wednesday 9 December 2026 is the 23rd', async () => {
    await everybody('aaaaaaaaaa');
    await close();
    await publish();
    expect(published()?.data).toMatchObject({ appealDeadline: '2026-12-23' });
    expect(proposalAtHand(book, slug, at('12:01'))?.proposal.stage).toBe('decided-appealable');
  });

  test('a result stays what it was after a seat changes', async () => {
    await everybody('aaaaaaaaaa');
    await close();
    await publish();
    const before = JSON.stringify(published()?.data);
    await commit(
      db,
      {
        book,
        events: [
          {
            stream: 'directory',
            event: {
              type: 'appointment-ended',
              v: 1,
              effective: { on: day },
              actor: analyst.person,
              rule: null,
              source: null,
              corrects: null,
              data: { seat: 'seat/change-board-large-supplier-1', reason: 'Left.' },
            },
          },
        ],
      },
      at('13:00'),
    );
    expect(JSON.stringify(published()?.data)).toBe(before);
  });

  test('CB-14: nothing is published before the ballot is closed', async () => {
    await everybody('aaaaaaaaaa');
    expect(await publish()).toMatchObject({ ok: false, rule: 'CB-14', reason: 'The ballot for DP900 has not been closed yet.' });
  });

  test('a double click on closing is one closing; a second one says when it was closed', async () => {
    await everybody('aaaaaaaaaa');
    expect(await close()).toMatchObject({ ok: true, again: false });
    expect(await close()).toMatchObject({ ok: true, again: true });
    expect(await close('11:30')).toMatchObject({ ok: false, rule: 'CB-15' });
  });

  test('CB-15: a ballot that is closed is not cancelled any more, whatever came of it', async () => {
    await everybody('rrrrrrrrrr');
    await close();
    expect(await cancelBallot(analyst, { ballot: id, reason: 'Not what was hoped for.', token: 'c' }, at('11:30'))).toEqual({
      ok: false,
      rule: 'CB-15',
      reason: 'The ballot for DP900 was closed on 9 December 2026: what came of it is published and not cancelled.',
    });
    expect(await publish()).toMatchObject({ ok: true });
  });

  test('a cancelled ballot is never published and can be opened anew', async () => {
    await everybody('aaaaaaaaaa');
    await cancelBallot(analyst, { ballot: id, reason: 'The wrong report was shown.', token: 'c' }, at('10:30'));
    expect(await vote('person/x004', 'seat/change-board-large-supplier-1', 'reject', { hour: '10:40', seen: 1 })).toMatchObject({
      reason: 'The ballot for DP900 was cancelled: The wrong report was shown.',
    });
    expect(await publish()).toMatchObject({ ok: false, rule: 'CB-14' });
    expect(await open()).toEqual({ ok: true, id: '900-2' });
  });
});

describe('WITHDRAW-7: a withdrawal while a ballot is open', () => {
  beforeEach(open);
  const withdraw = () => doTake('withdraw', member, at('10:10'), { typed: { reason: 'Solved otherwise.' } });

  test('lets the ballot rest, and an adoption wakes it with its votes', async () => {
    await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve');
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await vote(voters()[1]?.person as string, voters()[1]?.seat as string, 'approve', { hour: '10:20' })).toMatchObject({
      rule: 'WITHDRAW-7',
    });
    expect(await close()).toMatchObject({ rule: 'WITHDRAW-7' });
    await doTake('give-withdrawal-notice', analyst, at('10:30'));
    await doTake('adopt', people.party, at('10:40'));
    expect(readBallot(book, id)?.ballot.rests).toEqual([{ from: at('10:10'), to: at('10:40') }]);
    await everybody('.aaaaaaaaa');
    expect(await close('11:00')).toMatchObject({ ok: true });
  });

  test('is refused once the ballot is closed', async () => {
    await everybody('aaaaaaaaaa');
    await closeBallot(analyst, { ballot: id, casting: null, token: 'x' }, at('10:05'));
    expect(await withdraw()).toMatchObject({
      rule: 'WITHDRAW-2',
      reason: 'The Change Board is deciding on DP900; it can no longer be withdrawn.',
    });
  });

  test('CB-12: a return to the Panel cancels it unpublished', async () => {
    await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve');
    expect(await recommendReturn(at('10:30'))).toMatchObject({ ok: true });
    expect(readBallot(book, id)?.ballot.cancelled?.reason).toContain('recommended instead');
    expect(published()).toBeUndefined();
  });
});

test('what waits on others does not tell who has voted', async () => {
  await open();
  const before = JSON.stringify(workOf(outsider, at('10:00')));
  await vote('person/x004', 'seat/change-board-large-supplier-1', 'approve');
  expect(JSON.stringify(workOf(outsider, at('10:10')))).toBe(before);
});

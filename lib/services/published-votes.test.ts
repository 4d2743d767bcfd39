import { beforeEach, describe, expect, test } from 'vitest';
import { receiptOf } from '#db/chain.ts';
import { commit } from '#db/commit.ts';
import { read } from '#db/log.ts';
import { projections, rebuild } from '#db/rebuild.ts';
import { verify } from '#db/verify.ts';
import { votesOf } from '#lib/process/ballot/testing.ts';
import { sealedText } from '#lib/process/ballot/vote.ts';
import type { NewEvent } from '#lib/process/event.ts';
import { happened } from '#lib/process/testing.ts';
import { practiceBeforeBoard, stream } from './testing.ts';

const book = 'practice' as const;
const meeting = 'meeting/practice-panel-2026-12-11';
const now = '2026-12-14T10:00:00.000Z';
let db: Awaited<ReturnType<typeof practiceBeforeBoard>>;
beforeEach(async () => {
  db = await practiceBeforeBoard('2026-12-01');
});

const event = (type: string, on: string, data: Record<string, unknown>, corrects: number | null = null) =>
  happened(type, on, data, { actor: 'person/x002', corrects });
const put = async (to: string, ...events: NewEvent[]) => {
  const done = await commit(db, { book, events: events.map((one) => ({ stream: to, event: one })) }, now);
  if (!done.ok) throw new Error('Nothing was put');
  return done.events;
};
const rows = (table: string) => db.$client.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3, 4, 5`).all() as Record<string, unknown>[];
const ours = (table: string, of: string) => rows(table).filter((row) => row.stream === of);

/** The votes of seats 1 to 3 on a ballot, sealed as the register seals them: "aar". */
const cast = (marks: string, key: string) =>
  votesOf(marks, key).map(({ seat, versions }, n) => {
    const { vote } = versions[0] as (typeof versions)[number];
    const { choice, reason } = vote.said.positions[0] as (typeof vote.said.positions)[number];
    const [text, salt] = [sealedText(vote), `salt-${n}`];
    return { seat, name: `Seat ${n + 1}`, choice, reason, salt, receipt: receiptOf(salt, text), text };
  });
type Cast = ReturnType<typeof cast>;
const ballot = (votes: Cast) => ({
  ...{ id: 'b-1', opened: '2026-12-09T09:00:00.000Z', closed: '2026-12-09T11:00:00.000Z', document: null },
  electorate: votes.map(({ seat, name }) => ({
    ...{ seat, name, category: 'small-supplier', person: 'person/x001', organisation: null, alternate: null, noVote: null },
  })),
  sealed: votes.map(({ seat, text, salt, receipt }) => ({ seat, versions: [{ text, salt, receipt }] })),
});
const result = (votes: Cast, more: Record<string, unknown> = {}) =>
  event('result-published', '2026-12-10', {
    ...{ closed: '2026-12-09', seats: 4, quorum: 2, preferred: 'proposed', outcome: 'approve', path: 'authority-determined' },
    appealDeadline: null,
    solutions: [
      {
        ...{ key: 'proposed', label: 'Proposed Solution', tally: { approve: 2, reject: 1, abstain: 0 }, outcome: 'approve' },
        votes: votes.map(({ seat, name, choice, reason, salt, receipt }) => ({
          ...{
            seat: name,
            seatId: seat,
            category: 'small-supplier',
            person: 'person/x001',
            choice,
            reason,
            objectives: ['b'],
            salt,
            receipt,
          },
        })),
      },
    ],
    ballot: ballot(votes),
    ...more,
  });
const motion = async (votes: Cast) => {
  const [, listed] = await put(
    meeting,
    event('scheduled', '2026-12-11', { id: meeting, body: 'body/panel', number: null, day: '2026-12-11', standing: 'fact' }),
    event('item-listed', '2026-12-11', { order: 1, title: 'Work', proposal: stream, paper: null }),
  );
  return event('motion-decided', '2026-12-11', {
    ...{ item: listed?.position, verb: 'AGREE', text: 'to the work', unanimous: false, carried: true, quorum: 2, casting: null },
    ...{ tally: { approve: 2, reject: 1, abstain: 0 }, says: 'Carried (2 for, 1 against, 0 abstained).', ballot: ballot(votes) },
    votes: votes.map(({ seat, name, choice, reason }) => ({
      ...{ seat, name, choice, reason, person: 'person/x001', organisation: null, alternate: null },
      ...{ interest: null, recused: false, recordedBy: null },
    })),
  });
};
const practice = () => verify(db).find((one) => one.book === book);

describe('the votes as rows', () => {
  test('each published vote is a row, with the question, the seat and the reason; a result tells seats, votes and outcome', async () => {
    await put(stream, result(cast('aar', 'proposed')));
    await put(meeting, await motion(cast('aax', 'motion')));
    expect(ours('votes', stream)).toHaveLength(3);
    expect(ours('votes', stream)[2]).toMatchObject({ key: 'proposed', seat: 'seat/s-3', choice: 'reject', objectives: '["b"]' });
    expect(ours('vote_results', stream)).toMatchObject([{ seats: 4, cast: 3, approve: 2, reject: 1, outcome: 'approve', void: 0 }]);
    expect(ours('votes', meeting)[2]).toMatchObject({ key: 'motion', seat: 'seat/s-3', choice: 'abstain', category: 'small-supplier' });
    expect(ours('vote_results', meeting)).toMatchObject([
      { body: 'body/panel', proposal: stream, seats: 3, cast: 3, on: '2026-12-11', outcome: 'carried', label: 'AGREE to the work' },
    ]);
  });

  test('SENDBACK-4: a send-back makes the result void and keeps its votes', async () => {
    await put(stream, result(cast('aar', 'proposed')));
    await put(stream, event('sent-back', '2026-12-14', { steps: ['Say what it costs.'] }));
    expect(ours('vote_results', stream)).toMatchObject([{ void: 1 }]);
    expect(ours('votes', stream)).toHaveLength(3);
  });

  test('a result that was put right counts as it is now, once', async () => {
    const [first] = await put(stream, result(cast('aar', 'proposed')));
    const right = result(cast('ara', 'proposed'));
    await put(stream, { ...right, corrects: first?.position ?? null });
    expect(ours('votes', stream).map(({ choice }) => choice)).toEqual(['approve', 'reject', 'approve']);
  });

  test('replay equals projection: a rebuild gives the same rows, those of EX01 among them', async () => {
    await put(stream, result(cast('aar', 'proposed')), event('sent-back', '2026-12-14', { steps: ['Say what it costs.'] }));
    await put(meeting, await motion(cast('aax', 'motion')));
    const everything = () =>
      projections.map((table) =>
        db.$client
          .prepare(`SELECT * FROM ${table}`)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      );
    const before = everything();
    expect(ours('votes', 'proposal/1')).toHaveLength(24);
    rebuild(db);
    expect(everything()).toEqual(before);
  });
});

describe('verify recomputes every receipt', () => {
  test('finds nothing wrong with votes as they were sealed', async () => {
    await put(stream, result(cast('aar', 'proposed')));
    await put(meeting, await motion(cast('aax', 'motion')));
    expect(practice()?.fault).toBeNull();
  });

  test.each<[string, (votes: Cast) => NewEvent | Promise<NewEvent>, string]>([
    [
      'a receipt that is not of its salt and text',
      (votes) => result(votes.map((one, n) => (n === 1 ? { ...one, salt: 'other' } : one))),
      'the receipt of vote 1 of seat/s-2 is not the fingerprint of its salt and text',
    ],
    [
      'a choice that the sealed text does not say',
      (votes) => result(votes.map((one, n) => (n === 0 ? { ...one, choice: 'reject' as const } : one))),
      'the vote of seat/s-1 is not what its sealed text says',
    ],
    [
      'a reason that the sealed text does not say',
      (votes) => result(votes.map((one, n) => (n === 2 ? { ...one, reason: 'Another one.' } : one))),
      'the vote of seat/s-3 is not what its sealed text says',
    ],
    [
      'a vote that was never sealed',
      (votes) => result(votes, { ballot: ballot(votes.slice(1)) }),
      'the vote of seat/s-1 has no sealed text',
    ],
    [
      'a sealed text that is no vote',
      (votes) => result(votes.map((one, n) => (n === 0 ? { ...one, text: '{', receipt: receiptOf(one.salt, '{') } : one))),
      'the vote of seat/s-1 is not what its sealed text says',
    ],
  ])('names the entry with %s', async (_, forged, reason) => {
    const entry = read(db, book, stream).at(-1)?.position ?? 0;
    await put(stream, await forged(cast('aar', 'proposed')));
    expect(practice()?.fault).toEqual({ position: entry + 1, reason });
  });

  test('a motion’s votes likewise', async () => {
    const votes = cast('aax', 'motion');
    const [decided] = await put(meeting, await motion(votes.map((one, n) => (n === 2 ? { ...one, choice: 'reject' as const } : one))));
    expect(practice()?.fault).toEqual({ position: decided?.position, reason: 'the vote of seat/s-3 is not what its sealed text says' });
  });
});

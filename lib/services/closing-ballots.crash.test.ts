import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#db/client.ts';
import { commit } from '#db/commit.ts';
import { importHistory } from '#db/history/import.ts';
import { holdDatabase } from '#db/index.ts';
import { read } from '#db/log.ts';
import { migrate } from '#db/migrate.ts';
import { verify } from '#db/verify.ts';
import type { NewEvent } from '#lib/process/event.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { readBallot } from './ballots.ts';
import { openReportBallot } from './opening-ballots.ts';
import { people } from './testing.ts';
import { castVote } from './voting.ts';

const rounds = Number(process.env.ROUNDS ?? 100);
const book = 'practice' as const;
const now = '2026-12-09T11:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'closing-'));
const file = join(folder, 'register.db');
const streamOf = (n: number) => `proposal/${1000 + n}`;
const ballotOf = (n: number) => `${1000 + n}-1`;

let db: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  db = holdDatabase(openDatabase(file));
  migrate(db);
  const imported = await importHistory(
    db,
    book,
    join(import.meta.dirname, '..', '..', 'db', 'history', 'practice'),
    '2026-11-20T10:00:00.000Z',
  );
  if (!imported.ok) throw new Error('The practice book is not there');
  for (let n = 0; n < rounds; n += 1) await voted(n);
}, 240_000);
afterAll(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

/** A proposal before the Change Board, every seat of which has voted. */
async function voted(n: number): Promise<void> {
  const event = (type: string, data: Record<string, unknown>) => ({
    stream: streamOf(n),
    event: {
      type,
      v: 1,
      effective: { on: '2026-12-01' },
      actor: 'person/x002',
      rule: null,
      source: null,
      corrects: null,
      data,
    } satisfies NewEvent,
  });
  const slug = `voted-on-${n}`;
  await commit(
    db,
    {
      book,
      events: [
        event('raised', { number: 1000 + n, suffix: null, regime: '2018', title: `Voted on ${n}`, slug }),
        event('path-determined', { path: 'self-governance', reason: 'It is a document only.' }),
        event('report-finalised', { responses: 2 }),
      ],
      claims: [{ kind: 'slug', key: slug, value: streamOf(n) }],
    },
    '2026-12-01T09:00:00.000Z',
  );
  await openReportBallot(people.analyst, { proposal: streamOf(n), meeting: null }, '2026-12-09T09:00:00.000Z');
  for (const { seat, person, noVote } of readBallot(book, ballotOf(n))?.ballot.electorate ?? [])
    if (noVote === null && person)
      await castVote(
        { login: person, person, book },
        {
          ballot: ballotOf(n),
          seat,
          said: {
            positions: [
              { key: 'proposed', choice: 'approve', reason: 'It helps.', objectives: [{ objective: 'b', view: 'better', words: '' }] },
            ],
            interest: null,
            recused: false,
          },
          seen: 0,
          token: `${n} ${seat}`,
        },
        '2026-12-09T10:00:00.000Z',
      );
}

/** A process that waits for what it is to close and publish. */
function server(): { child: ChildProcess; ready: Promise<unknown> } {
  const child = fork(join(import.meta.dirname, 'closing-ballots.child.ts'), [file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  });
  return { child, ready: said(child, 'ready') };
}

/** Waits for a word of a server; fails where it ends first. */
const said = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A server ended with ${code}`));
    const hear = (message: unknown) => {
      if (message !== word) return;
      child.off('message', hear).off('exit', gone);
      resolve();
    };
    child.on('message', hear).once('exit', gone);
  });

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test(`CB-14: two servers close and publish one ballot and one of them is killed in the middle, ${rounds} times: nothing lost, nothing twice`, {
  timeout: 900_000,
}, async () => {
  const staying = server();
  const waiting = Array.from({ length: 3 }, server);
  await staying.ready;
  for (let n = 0; n < rounds; n += 1) {
    const killed = waiting.shift() as ReturnType<typeof server>;
    waiting.push(server());
    await killed.ready;
    const asked = { stream: streamOf(n), ballot: ballotOf(n), now };
    killed.child.send(asked);
    await wait((n * 7) % 60);
    killed.child.kill('SIGKILL');
    await once(killed.child, 'exit');
    const done = said(staying.child, 'done');
    staying.child.send(asked);
    await done;
    const results = read(db, book, streamOf(n)).flatMap((event) =>
      event.type === 'result-published' ? (event.data as Formal<'result-published'>) : [],
    );
    expect(results).toHaveLength(1);
    const [result] = results;
    const held = readBallot(book, ballotOf(n))?.ballot;
    expect(held).toMatchObject({ closed: { on: '2026-12-09' }, published: expect.any(String) });
    const voting = held?.electorate.filter(({ noVote }) => noVote === null).length;
    expect(result?.ballot?.sealed).toHaveLength(voting as number);
    expect(result?.solutions[0]?.tally.approve).toBe(voting);
  }
  await Promise.all(waiting.map(({ ready }) => ready));
  for (const { child } of [staying, ...waiting]) child.kill();
  expect(verify(db).map(({ fault }) => fault)).toEqual([null, null]);
});

import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ballotKinds } from '../../lib/process/ballot/ballot.ts';
import type { objectiveViews } from '../../lib/process/ballot/vote.ts';
import { choices, outcomes } from '../../lib/process/proposal/ballot.ts';
import type { ObjectiveLetter } from '../../lib/process/proposal/objectives.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { turns } from '../../lib/process/proposal/stays.ts';
import { books } from './log.ts';
import { oneOf } from './one-of.ts';

/** Which question of which published result: the entry that published it, and the solution or the motion. */
const question = { book: text({ enum: books }).notNull(), entry: integer().notNull(), key: text().notNull(), stream: text().notNull() };

/** A motion is carried or not; of a report's solution the outcome is that of its votes. */
export const resultOutcomes = [...outcomes, 'carried', 'not-carried'] as const;

/** What came of each question that a body voted on, once its result is published. `seats`: the filled, unsuspended ones with a vote when the ballot opened. */
export const voteResults = sqliteTable(
  'vote_results',
  {
    ...question,
    body: text().notNull(),
    kind: text({ enum: ballotKinds }).notNull(),
    label: text().notNull(),
    on: text().notNull(),
    proposal: text(),
    meeting: text(),
    item: integer(),
    seats: integer().notNull(),
    cast: integer().notNull(),
    approve: integer().notNull(),
    reject: integer().notNull(),
    abstain: integer().notNull(),
    outcome: text({ enum: resultOutcomes }).notNull(),
    void: integer({ mode: 'boolean' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.book, t.entry, t.key] }),
    check('vote_results_outcome', oneOf('outcome', resultOutcomes)),
    index('vote_results_of_body').on(t.book, t.body, t.on),
    index('vote_results_of_stream').on(t.book, t.stream),
  ],
);

/** Each published vote. `seat` is null where the record has the seat's name alone. */
export const votes = sqliteTable(
  'votes',
  {
    ...question,
    place: integer().notNull(),
    seat: text(),
    seatName: text('seat_name').notNull(),
    category: text(),
    person: text(),
    alternate: text(),
    organisation: text(),
    choice: text({ enum: choices }).notNull(),
    reason: text().notNull(),
    objectives: text({ mode: 'json' }).$type<ObjectiveLetter[]>().notNull(),
    views: text({ mode: 'json' }).$type<{ objective: ObjectiveLetter; view: (typeof objectiveViews)[number]; words: string }[]>().notNull(),
    interest: text(),
    recused: integer({ mode: 'boolean' }).notNull(),
    recordedBy: text('recorded_by'),
  },
  (t) => [
    primaryKey({ columns: [t.book, t.entry, t.key, t.place] }),
    check('votes_choice', oneOf('choice', choices)),
    index('votes_of_seat').on(t.book, t.seat),
    index('votes_of_seat_name').on(t.book, t.seatName),
    index('votes_of_stream').on(t.book, t.stream),
  ],
);

/** Each stage that a proposal of the register came into: since and until when, null where no day is known; `until` is null too while it is there. */
export const proposalStages = sqliteTable(
  'proposal_stages',
  {
    id: integer().notNull(),
    place: integer().notNull(),
    stage: text({ enum: stageNames }).notNull(),
    path: text(),
    since: text(),
    until: text(),
    left: integer({ mode: 'boolean' }).notNull(),
    turn: text({ enum: turns }),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.place] }),
    check('proposal_stages_turn', sql`${t.turn} IS NULL OR ${oneOf('turn', turns)}`),
    index('proposal_stages_left').on(t.stage, t.path, t.left, t.since, t.until),
    index('proposal_stages_turn_since').on(t.turn, t.since),
  ],
);

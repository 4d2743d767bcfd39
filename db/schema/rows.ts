import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { lackKinds } from '../../lib/process/proposal/health.ts';
import { stageNames } from '../../lib/process/proposal/stage-names.ts';
import { partyCategories } from '../../lib/process/words.ts';
import { knownOrNot } from './known-or-not.ts';
import { books } from './log.ts';
import { oneOf } from './one-of.ts';

/** The order of the register's default list: soonest next date, undated after; then the latest change first. `closed` null: no source tells the stage. */
const inOrder = { closed: knownOrNot(), nextSort: text('next_sort').notNull(), updated: text().notNull() };

/** What the register shows, filters and sorts of a proposal: as it stands now, and in each of its versions in time. */
const shown = {
  stream: text().notNull(),
  number: integer().notNull(),
  suffix: text(),
  reference: text().notNull(),
  formerReference: text('former_reference'),
  slug: text().notNull(),
  title: text(),
  summary: text(),
  regime: text({ enum: ['2016', '2018'] }).notNull(),
  stage: text({ enum: stageNames }),
  stageOrder: integer('stage_order').notNull(),
  stageLabel: text('stage_label'),
  path: text(),
  urgent: integer({ mode: 'boolean' }).notNull(),
  onHold: integer('on_hold', { mode: 'boolean' }).notNull(),
  imported: integer({ mode: 'boolean' }).notNull(),
  ...inOrder,
  nextWhat: text('next_what'),
  nextWho: text('next_who'),
  nextDate: text('next_date'),
  /** One bit per Party Category, in the order of their list. */
  affectsMask: integer('affects_mask').notNull(),
  affects: text({ mode: 'json' }).$type<string[]>().notNull(),
  proposer: text(),
  proposerSort: text('proposer_sort').notNull(),
  volunteer: integer({ mode: 'boolean' }).notNull(),
  initiator: text(),
  raised: text(),
};

/** One row of the register per proposal. `id` is number × 32 + suffix, so that a rebuild gives the same rows. */
export const proposalRows = sqliteTable('proposal_rows', { id: integer().primaryKey(), ...shown }, (t) => [
  check('proposal_rows_stage', sql`${t.stage} IS NULL OR ${oneOf('stage', stageNames)}`),
  uniqueIndex('proposal_slug').on(t.slug),
  index('proposal_stream').on(t.stream),
  ...(['next', 'reference', 'stage', 'proposer', 'updated'] as const).flatMap((name) => {
    const by = {
      next: [t.nextSort, sql`${t.updated} DESC`],
      reference: [t.number, t.suffix],
      stage: [t.stageOrder, t.nextSort],
      proposer: [t.proposerSort, t.number],
      updated: [t.updated],
    }[name];
    return [
      index(`proposal_open_by_${name}`).on(t.closed, ...(by as [typeof t.nextSort])),
      index(`proposal_by_${name}`).on(...(by as [typeof t.nextSort])),
    ];
  }),
  ...(
    [
      ['path', t.path],
      ['urgent', t.urgent],
      ['proposer_is', t.proposer],
      ['initiator', t.initiator],
    ] as const
  ).flatMap(([name, column]) => [
    index(`proposal_${name}_next`).on(column, t.nextSort, sql`${t.updated} DESC`),
    index(`proposal_${name}_open_next`).on(column, t.closed, t.nextSort, sql`${t.updated} DESC`),
  ]),
  // Several filters with a stage, or to be counted only, are answered from fewer and shorter entries than the index that has all.
  index('proposal_stage_next').on(t.stage, t.nextSort, sql`${t.updated} DESC`, t.closed, t.path, t.urgent, t.raised, t.affectsMask),
  index('proposal_stage_open_next').on(t.stage, t.closed, t.nextSort, sql`${t.updated} DESC`, t.path, t.urgent, t.raised, t.affectsMask),
  index('proposal_raised').on(t.raised, t.closed, t.path, t.urgent, t.affectsMask),
  index('proposal_affects_mask').on(t.closed, t.affectsMask),
  // All that several filters ask, in the order of the default list, and all that a search sorts by: neither reads the rows themselves.
  index('proposal_filters').on(t.nextSort, sql`${t.updated} DESC`, t.closed, t.stage, t.path, t.urgent, t.raised, t.affectsMask),
  index('proposal_filters_open').on(t.closed, t.nextSort, sql`${t.updated} DESC`, t.stage, t.path, t.urgent, t.raised, t.affectsMask),
  index('proposal_found').on(t.id, t.closed, t.nextSort, t.updated),
]);

/** Which Party Categories, parts of the code and Releases a proposal touches, in the order of the default list. */
export const proposalAffects = sqliteTable(
  'proposal_affects',
  { category: text({ enum: partyCategories }).notNull(), id: integer().notNull(), ...inOrder },
  (t) => [
    primaryKey({ columns: [t.id, t.category] }),
    index('affects_open_next').on(t.category, t.closed, t.nextSort, sql`${t.updated} DESC`, t.id),
    index('affects_next').on(t.category, t.nextSort, sql`${t.updated} DESC`, t.id),
  ],
);

export const proposalSecParts = sqliteTable(
  'proposal_sec_parts',
  { part: text().notNull(), id: integer().notNull(), clauses: text({ mode: 'json' }).$type<string[]>().notNull(), ...inOrder },
  (t) => [
    primaryKey({ columns: [t.id, t.part] }),
    index('sec_open_next').on(t.part, t.closed, t.nextSort, sql`${t.updated} DESC`, t.id),
    index('sec_next').on(t.part, t.nextSort, sql`${t.updated} DESC`, t.id),
  ],
);

export const proposalReleases = sqliteTable(
  'proposal_releases',
  { release: text().notNull(), id: integer().notNull(), ...inOrder },
  (t) => [
    primaryKey({ columns: [t.id, t.release] }),
    index('release_open_next').on(t.release, t.closed, t.nextSort, sql`${t.updated} DESC`, t.id),
    index('release_next').on(t.release, t.nextSort, sql`${t.updated} DESC`, t.id),
  ],
);

/**
 * The row of a proposal at every (asOf, known): it holds for the days from `effectiveFrom` to before `effectiveTo`, as far as was known from the moment `recordedFrom`
 * to before `recordedTo`. An end that is open is `~`, which comes after every day.
 */
export const proposalRowVersions = sqliteTable(
  'proposal_row_versions',
  {
    id: integer().notNull(),
    effectiveFrom: text('effective_from').notNull(),
    effectiveTo: text('effective_to').notNull(),
    recordedFrom: text('recorded_from').notNull(),
    recordedTo: text('recorded_to').notNull(),
    ...shown,
    secParts: text('sec_parts', { mode: 'json' }).$type<string[]>().notNull(),
    releases: text({ mode: 'json' }).$type<string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.id, t.recordedFrom, t.effectiveFrom] })],
);

/** What the rows and the search entry of a proposal take from elsewhere: whom they name, and its consultations. Where one of these changes, they are made again. */
export const proposalUses = sqliteTable(
  'proposal_uses',
  { uses: text().notNull(), id: integer().notNull(), stream: text().notNull() },
  (t) => [primaryKey({ columns: [t.uses, t.id] }), index('uses_of_proposal').on(t.id)],
);

/** The digest of what a proposal is searched by: the full-text entries themselves cannot be read back. */
export const searched = sqliteTable('searched', { id: integer().primaryKey(), digest: text().notNull() });

/** What the record of a live proposal of either book lacks, from which day on; a plan becomes a lack the day after. */
export const lacks = sqliteTable(
  'lacks',
  {
    book: text({ enum: books }).notNull(),
    stream: text().notNull(),
    place: integer().notNull(),
    kind: text({ enum: lackKinds }).notNull(),
    from: text().notNull(),
    /** Only papers tell of the proposal, and only a paper can mend it. */
    papers: integer({ mode: 'boolean' }).notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.book, t.stream, t.place] }),
    check('lacks_kind', oneOf('kind', lackKinds)),
    index('lacks_from').on(t.book, t.papers, t.from, t.stream, t.kind),
  ],
);

/** The folded state of every subject that is not a proposal: consultations, meetings, releases, papers, the directory. */
export const subjects = sqliteTable(
  'subjects',
  {
    book: text({ enum: books }).notNull(),
    stream: text().notNull(),
    kind: text().notNull(),
    sortDay: text('sort_day').notNull(),
    version: integer().notNull(),
    state: text({ mode: 'json' }).$type<unknown>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.book, t.stream] }), index('subjects_by_day').on(t.book, t.kind, t.sortDay)],
);

/** Which organisation answered which consultation. */
export const responses = sqliteTable(
  'responses',
  { organisation: text().notNull(), consultation: text().notNull(), entry: integer().notNull() },
  (t) => [primaryKey({ columns: [t.organisation, t.consultation] })],
);

/** Deadlines of either book on which something changes by itself; the page cache and the clock look at the next one. */
export const deadlines = sqliteTable(
  'deadlines',
  {
    book: text({ enum: books }).notNull(),
    at: text().notNull(),
    stream: text().notNull(),
    what: text().notNull(),
    day: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.book, t.stream, t.what, t.at] }), index('deadlines_by_time').on(t.at)],
);

import { asc, count, desc, isNotNull } from 'drizzle-orm';
import { type Stage, stageNames } from '../../lib/process/proposal/stage-names.ts';
import type { Release } from '../../lib/process/release/release.ts';
import { database } from '../index.ts';
import { namesOf } from '../projections/names.ts';
import { proposalReleases, proposalRows, proposalSecParts } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { readSubjects } from './subjects.ts';

export type Facets = {
  stages: { stage: Stage; count: number }[];
  proposers: { slug: string; name: string; count: number }[];
  initiators: { slug: string; name: string; count: number }[];
  secParts: { part: string; count: number }[];
  releases: { id: string; name: string; count: number }[];
};

const MOST = 200;

/** What the register's filters can offer, with how many proposals each has; the most frequent 200 of each. */
export const readFacets = (): Facets => atHead('facets', collect);

function collect(): Facets {
  const db = database();
  const names = namesOf(db, 'register');
  const by = (column: typeof proposalRows.proposer | typeof proposalRows.initiator) =>
    db
      .select({ id: column, count: count() })
      .from(proposalRows)
      .where(isNotNull(column))
      .groupBy(column)
      .orderBy(desc(count()), asc(column))
      .limit(MOST)
      .all()
      .flatMap(({ id, count }) => (id ? [{ slug: id.slice(id.indexOf('/') + 1), name: names.of(id) ?? id, count }] : []));
  const stages = db
    .select({ stage: proposalRows.stage, count: count() })
    .from(proposalRows)
    .where(isNotNull(proposalRows.stage))
    .groupBy(proposalRows.stage)
    .all();
  const releases = new Map(readSubjects<Release>('release').map((release) => [release.id, release.name]));
  return {
    stages: stages
      .flatMap(({ stage, count }) => (stage ? [{ stage, count }] : []))
      .sort((a, b) => stageNames.indexOf(a.stage) - stageNames.indexOf(b.stage)),
    proposers: by(proposalRows.proposer).sort((a, b) => a.name.localeCompare(b.name)),
    initiators: by(proposalRows.initiator).sort((a, b) => a.name.localeCompare(b.name)),
    secParts: db
      .select({ part: proposalSecParts.part, count: count() })
      .from(proposalSecParts)
      .groupBy(proposalSecParts.part)
      .orderBy(asc(proposalSecParts.part))
      .limit(MOST)
      .all(),
    releases: db
      .select({ id: proposalReleases.release, count: count() })
      .from(proposalReleases)
      .groupBy(proposalReleases.release)
      .orderBy(asc(proposalReleases.release))
      .limit(MOST)
      .all()
      .map(({ id, count }) => ({ id: id.slice('release/'.length), name: releases.get(id) ?? id, count })),
  };
}

import { closesAtInstant } from '../../lib/process/calendar/london.ts';
import type { Names } from '../../lib/process/directory/names.ts';
import { fold } from '../../lib/process/fold.ts';
import { affectedCategories } from '../../lib/process/proposal/affected.ts';
import { lacksOf } from '../../lib/process/proposal/health.ts';
import { nextOf } from '../../lib/process/proposal/next.ts';
import { knownFromPapers } from '../../lib/process/proposal/papers-only.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import { defaultSettings } from '../../lib/process/settings.ts';
import type { Database } from '../client.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import {
  deadlines,
  lacks,
  proposalAffects,
  proposalReleases,
  proposalRows,
  proposalRowVersions,
  proposalSecParts,
  proposalUses,
} from '../schema/rows.ts';
import { proposalStages } from '../schema/votes.ts';
import { replaceRows } from './replace-rows.ts';
import { partsOf, type Row, releasesOf, rowOf } from './row.ts';
import { versionsOf } from './row-versions.ts';
import { projectSearch } from './search.ts';
import { stageRows } from './stages.ts';
import { usesOf } from './uses.ts';
import { projectBoardVotes } from './votes.ts';

/** Writes the register's row of one proposal and its versions in time, what it is filtered and searched by, and its deadlines. */
export function projectProposal(db: Database, stream: string, names: Names): void {
  const { versions, current } = versionsOf(read(db, 'register', stream), evolve, (then: Proposal) => versionOf(then, stream, names));
  if (!current) return;
  const { subject: proposal, row } = current;
  const { id } = row;
  const { secParts: _, releases, ...now } = row;
  const order = { id, closed: row.closed, nextSort: row.nextSort, updated: row.updated };
  replaceRows(db, proposalRows, { id }, [now]);
  replaceRows(
    db,
    proposalAffects,
    { id },
    affectedCategories(proposal).map((category) => ({ category, ...order })),
  );
  replaceRows(
    db,
    proposalSecParts,
    { id },
    [...partsOf(proposal)].map(([part, clauses]) => ({ part, clauses, ...order })),
  );
  replaceRows(
    db,
    proposalReleases,
    { id },
    releases.map((release) => ({ release, ...order })),
  );
  replaceRows(
    db,
    proposalRowVersions,
    { id },
    versions.map(({ row: version, ...span }) => ({ ...span, ...version })),
  );
  replaceRows(
    db,
    proposalUses,
    { id },
    usesOf(proposal).map((uses) => ({ uses, id, stream })),
  );
  replaceRows(db, proposalStages, { id }, stageRows(id, proposal));
  projectSearch(db, row.id, proposal, names);
  projectBoardVotes(db, 'register', stream, proposal);
  projectDeadline(db, 'register', stream, proposal);
  projectLacks(db, 'register', stream, proposal);
}

/** The row with what it is filtered by beside it: a version answers alone. */
const versionOf = (proposal: Proposal, stream: string, names: Names): Row & { secParts: string[]; releases: string[] } => ({
  ...rowOf(proposal, stream, names),
  secParts: [...partsOf(proposal).keys()],
  releases: releasesOf(proposal),
});

/** A proposal of practice has no row in any list; only its deadline is known, so that its pages change and the clock sees it, what it lacks, and its votes. */
export function projectPracticeProposal(db: Database, stream: string): void {
  const proposal = fold(read(db, 'practice', stream), evolve);
  if (!proposal) return;
  projectBoardVotes(db, 'practice', stream, proposal);
  projectDeadline(db, 'practice', stream, proposal);
  projectLacks(db, 'practice', stream, proposal);
}

/** What the Code Administrator has to mend, or where only papers tell of it, what none of them says. */
function projectLacks(db: Database, book: Book, stream: string, proposal: Proposal): void {
  const papers = knownFromPapers(proposal) !== null;
  replaceRows(
    db,
    lacks,
    { book, stream },
    lacksOf(proposal).map(({ kind, from }, place) => ({ book, stream, place, kind, from, papers })),
  );
}

/** The moment after which the proposal's pages say something else. */
function projectDeadline(db: Database, book: Book, stream: string, proposal: Proposal): void {
  const next = nextOf(proposal, defaultSettings.consultationHour);
  const moments = next ? [{ book, stream, what: next.what, day: next.day, at: closesAtInstant(next.day, next.endsAt) }] : [];
  replaceRows(db, deadlines, { book, stream }, moments);
}

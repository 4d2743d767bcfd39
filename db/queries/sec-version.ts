import { and, desc, eq } from 'drizzle-orm';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import type { BroughtInVersion } from '../../lib/process/proposal/sec-version.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import type { Book } from '../schema/log.ts';
import { proposalRows } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { readPracticeProposals } from './practice.ts';

/** The version of the SEC that the last implementation on record in a book brought in; null where none is recorded. */
export const currentSecVersion = (book: Book): string | null => lastSecVersion(book)?.version ?? null;

/** The same with the day on which it came in. */
export const lastSecVersion = (book: Book): BroughtInVersion | null => atHead(`sec version ${book}`, () => lastImplemented(book));

function lastImplemented(book: Book): BroughtInVersion | null {
  const implemented = (book === 'practice' ? readPracticeProposals() : implementedHere()).flatMap(({ formal }) => formal.implemented ?? []);
  const last = implemented.sort((a, b) => a.on.localeCompare(b.on) || a.entry - b.entry).at(-1);
  return last ? { version: last.secVersion, on: last.on } : null;
}

/** So many of the register's proposals can be brought in by one version. */
const together = 20;

/** The register's proposals whose implementation was recorded here, the latest ones. */
function implementedHere(): Proposal[] {
  const { stream, stage, imported, updated } = proposalRows;
  const rows = database()
    .select({ stream })
    .from(proposalRows)
    .where(and(eq(stage, 'implemented'), eq(imported, false)))
    .orderBy(desc(updated))
    .limit(together)
    .all();
  return rows.flatMap((row) => fold<Proposal>(read(database(), 'register', row.stream), evolve) ?? []);
}

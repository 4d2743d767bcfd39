import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Instant } from '../../lib/process/day.ts';
import { upToDate } from '../../lib/process/decide.ts';
import { fold } from '../../lib/process/fold.ts';
import { evolve, type Proposal } from '../../lib/process/proposal/proposal.ts';
import type { Stage } from '../../lib/process/proposal/stage-names.ts';
import { type Carried, carriedOn } from '../../lib/process/release/carried.ts';
import { database } from '../index.ts';
import { read } from '../log.ts';
import { proposalRows } from '../schema/rows.ts';
import { atHead } from './freshness.ts';
import { type ProposalLink, proposalsByStream } from './rows-of.ts';

/** A proposal that is or comes into the code, with when and how. */
export type CarriedProposal = { link: ProposalLink; proposal: Proposal; carried: Carried };

/** The stages of what is decided. */
const decided: readonly Stage[] = ['decided-appealable', 'appeal-panel', 'appeal-authority', 'pending-implementation', 'implemented'];
const most = 500;

/** The register's proposals that were decided here and are or come into the code, the latest first. `now` decides which windows have ended. */
export function broughtIn(now: Instant): CarriedProposal[] {
  const found = decidedHere().flatMap((recorded) => {
    const { proposal } = upToDate(recorded, now);
    const carried = carriedOn(proposal);
    return carried ? [{ proposal, carried }] : [];
  });
  const links = proposalsByStream(found.map(({ proposal }) => proposal.id));
  return found.flatMap((one) => {
    const link = links[one.proposal.id];
    return link ? [{ ...one, link }] : [];
  });
}

const decidedHere = (): Proposal[] =>
  atHead('decided here', () => {
    const { stream, stage, imported, updated } = proposalRows;
    const rows = database()
      .select({ stream })
      .from(proposalRows)
      .where(and(inArray(stage, [...decided]), eq(imported, false)))
      .orderBy(desc(updated))
      .limit(most)
      .all();
    return rows.flatMap((row) => fold<Proposal>(read(database(), 'register', row.stream), evolve) ?? []);
  });

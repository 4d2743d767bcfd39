import type { Proposal } from '../../lib/process/proposal/proposal.ts';
import { staysOf } from '../../lib/process/proposal/stays.ts';
import type { proposalStages } from '../schema/votes.ts';

/** The stages that a proposal came into, each with its days as far as they are known. */
export const stageRows = (id: number, { steps, path }: Pick<Proposal, 'steps' | 'path'>): (typeof proposalStages.$inferSelect)[] =>
  staysOf(steps).map(({ stage, since, until, left, turn }, place) => ({ id, place, stage, path, since, until, left, turn }));

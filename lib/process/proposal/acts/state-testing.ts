import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import type { Refusal } from '../../refusal.ts';
import type { RuleId } from '../../rules.ts';
import type { Proposal } from '../proposal.ts';

/** The Proposer states whether testing by the DCC is likely to be needed, or states it anew (FORM-2). */
export const stateTesting = proposalAct({
  name: 'state-testing',
  input: z.object({
    testingLikely: publicly(
      yesOrNo,
      'Testing by the DCC is likely to be needed',
      'Where it is, the proposal goes through the Refinement Process.',
    ),
    what: publicly(text(4000).optional(), 'What would have to be tested'),
  }),
  decide({ proposal, id, input }) {
    const same = proposal.formal.testingLikely === input.testingLikely && input.what === undefined;
    return same ? refuse('FORM-2', `The Proposer of ${id} has stated that already.`) : [{ type: 'testing-stated', data: input }];
  },
});

/** Nobody but the Proposer can say it, so the Panel waits for it. */
export const testingUnknown = ({ formal }: Proposal, id: string, rule: RuleId): Refusal | null =>
  formal.testingLikely === null ? refuse(rule, `The Proposer has not stated yet whether testing is likely to be needed for ${id}.`) : null;

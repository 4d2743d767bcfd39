import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { notAbove, versionNumber } from '../version.ts';
import { on } from './fields.ts';

/** A version of the Proposed Solution, which is the Proposer's to change (RIGHT-11), or of an Alternative that was put forward. */
export const publishSolution = proposalAct({
  name: 'publish-solution',
  input: z.object({
    solution: publicly(text(40).default('proposed'), 'Which solution'),
    version: publicly(versionNumber, 'Version', 'Above the last one.'),
    text: publicly(text(40000), 'Solution', 'Solutions are not discussed in the Development Stage; what is stated in it is for later.'),
    on: on('Day of publication'),
  }),
  decide({ proposal, actor, id, input: { solution, version, text } }) {
    const last = proposal.solutions.find(({ key }) => key === solution);
    if (!last && solution !== 'proposed')
      return refuse('WG-4', `${id} has no such solution yet; an Alternative is put forward by the Working Group or the Proposer first.`);
    const own = solution === 'proposed' || last?.from === 'proposer';
    if (!own && !actor.kinds.includes('code-administrator'))
      return refuse('RIGHT-11', `The Proposer changes the Proposed Solution; ${last?.label} is the Working Group’s.`);
    const label = last?.label ?? 'Proposed Solution';
    const late = notAbove(version, last?.version, `the ${label}`);
    if (late) return late;
    const { origin, preference, from, preferred } = last ?? {};
    const kept = {
      ...(origin && { origin }),
      ...(preference && { preference }),
      ...(from && { from }),
      ...(preferred !== undefined && { preferred }),
    };
    return [{ type: 'solution-put-forward', data: { key: solution, label, version, text, verbatim: false, ...kept } }];
  },
});

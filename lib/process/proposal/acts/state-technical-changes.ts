import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { alternativesOf } from '../alternatives.ts';
import { on } from './fields.ts';
import { restate } from './restate.ts';

const words = (max: number) => z.string().trim().max(max).default('');
const none = { title: 'Say what changes', solutions: 'Choose at least one solution that brings it' };
const row = z.strictObject({
  title: z.string(none.title).trim().min(1, none.title).max(300),
  solutions: z.array(z.string(), none.solutions).min(1, none.solutions),
  where: words(300),
  text: words(4000),
});

/** The table of technical changes: what would be changed, where, and which of the solutions bring it (REPORT-20). The order of the rows numbers them. */
export const stateTechnicalChanges = proposalAct({
  name: 'state-technical-changes',
  input: z.object({
    changes: publicly(z.array(row).min(1, 'Give at least one change'), 'Technical changes'),
    on: on('Day of publication'),
  }),
  decide({ proposal, id, input: { changes } }) {
    const solutions = ['proposed', ...alternativesOf(proposal).map(({ key }) => key)];
    const unknown = changes.flatMap((change) => change.solutions).find((key) => !solutions.includes(key));
    if (unknown) return refuse('REPORT-20', `${id} has no solution ‘${unknown}’ that could bring a technical change.`);
    const twice = changes.find(({ title }, n) => changes.findIndex((other) => other.title === title) !== n);
    if (twice) return refuse('REPORT-20', `‘${twice.title}’ is stated once, with every solution that brings it.`);
    return [
      restate(proposal, 'technical-changes'),
      ...changes.map(
        ({ title, solutions: bringing, where, text }, n): Drafted => ({
          type: 'technical-change-stated',
          data: { number: n + 1, title, solutions: [...new Set(bringing)], ...(where && { where }), ...(text && { text }) },
        }),
      ),
    ];
  },
});

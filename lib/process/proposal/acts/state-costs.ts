import { z } from 'zod';
import { type Drafted, proposalAct, publicly, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { on } from './fields.ts';
import { restate } from './restate.ts';

const row = z.strictObject({
  bearer: z.enum(['dcc', 'secas', 'sec-parties']),
  solution: z.string().trim().default(''),
  amount: z.coerce.number('Write the amount in pounds, without a sign').nonnegative().optional(),
  approximate: yesOrNo.default(false),
  period: z.enum(['once', 'year']).default('once'),
  text: text(4000),
});

/** Who bears which cost, once or each year; an amount can be left open (REPORT-5, REPORT-14). */
export const stateCosts = proposalAct({
  name: 'state-costs',
  input: z.object({ costs: publicly(z.array(row).min(1, 'Give at least one cost'), 'Costs'), on: on('Day of publication') }),
  decide: ({ proposal, input: { costs } }) => [
    restate(proposal, 'costs'),
    ...costs.map(
      ({ bearer, solution, amount, approximate, period, text }): Drafted => ({
        type: 'cost-stated',
        data: { bearer, ...(solution && { solution }), pounds: amount === undefined ? null : { amount, approximate, period }, text },
      }),
    ),
  ],
});

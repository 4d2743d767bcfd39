import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { consultationPeriod } from '../../calendar/consultation-period.ts';
import { day } from '../../day.ts';
import { isRuleId } from '../../rules.ts';
import { meeting, on, path } from './fields.ts';

/** The Panel lets the report go out for consultation, for at most 15 Working Days with both days counted (CONSULT-12). */
export const approveForConsultation = proposalAct({
  name: 'approve-for-consultation',
  input: z.object({
    opens: publicly(day, 'Opens on'),
    closes: publicly(day, 'Closes on'),
    path: path(),
    on: on(),
    meeting: meeting(),
  }),
  decide({ input: { on: _, ...data }, context }) {
    const period = consultationPeriod(data.opens, data.closes, context.settings.mrcMaxWD, context.calendar);
    if (!period.ok) return refuse(isRuleId(period.rule) ? period.rule : 'CONSULT-12', period.reason);
    return [{ type: 'approved-for-consultation', data }];
  },
});

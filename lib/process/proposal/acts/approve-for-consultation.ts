import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { consultationPeriod } from '../../calendar/consultation-period.ts';
import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import { isRuleId } from '../../rules.ts';
import { pathAgainst } from '../path.ts';
import { meeting, on, path, pathChecklist } from './fields.ts';

/** The Panel lets the report go out for consultation, for at most 15 Working Days with both days counted (CONSULT-12). */
export const approveForConsultation = proposalAct({
  name: 'approve-for-consultation',
  input: z.object({
    opens: publicly(day, 'Opens on'),
    closes: publicly(day, 'Closes on'),
    path: path(),
    ...pathChecklist(),
    on: on(),
    meeting: meeting(),
  }),
  decide({ proposal, actor, input: { on: _, governanceAside, ...data }, context, today, id }) {
    if (data.opens < today)
      return refuse(
        'STAGE-11',
        `The consultation cannot open on ${spoken(data.opens)}, before the Panel let it go out on ${spoken(today)}.`,
      );
    const against = pathAgainst(data.path, { ...data, governanceAside }, { ...proposal, id }, actor);
    if (against) return against;
    const period = consultationPeriod(data.opens, data.closes, context.settings.mrcMaxWD, context.calendar);
    if (!period.ok) return refuse(isRuleId(period.rule) ? period.rule : 'CONSULT-12', period.reason);
    return [{ type: 'approved-for-consultation', data: { ...data, closesAt: context.settings.consultationHour } }];
  },
});

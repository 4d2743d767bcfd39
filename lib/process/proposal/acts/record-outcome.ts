import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import { rowsWaiting } from '../planned-rows.ts';

/** What came of a planned day that has no entry of its own: a consultation, a committee's look at it, or whatever else a timetable plans (STAGE-18). */
export const recordOutcome = proposalAct({
  name: 'record-outcome',
  input: z.object({
    what: publicly(text(300), 'Row of the timetable'),
    happened: publicly(day.optional(), 'Day on which it took place', 'Leave blank where it did not take place.'),
    outcome: publicly(text(2000), 'What came of it'),
  }),
  ready: ({ proposal, id }) =>
    rowsWaiting(proposal).length === 0 ? refuse('STAGE-18', `No planned day of ${id} waits for an outcome.`) : null,
  decide({ proposal, id, today, input }) {
    const row = rowsWaiting(proposal).find(({ what }) => what === input.what);
    if (!row) return refuse('STAGE-18', `“${input.what}” is no planned day of ${id} that waits for an outcome.`);
    if (input.happened && input.happened > today)
      return refuse('STAGE-18', `${spoken(input.happened)} is still to come; what came of it can be recorded then.`);
    if (!input.happened && row.on > today)
      return refuse('STAGE-18', `“${row.what}” is planned for ${spoken(row.on)}; say what came of it once that day has come.`);
    return [{ type: 'row-outcome-recorded', data: { what: row.what, happened: input.happened ?? null, outcome: input.outcome } }];
  },
});

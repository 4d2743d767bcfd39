import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { dayField, line } from '../../subject-fields.ts';
import { spoken, spokenWithWeekday } from '../spoken.ts';
import { outsideTable, whyNot } from '../working-days.ts';

/** A day that the table of bank holidays does not have, announced since. Deadlines that are stored do not move (CALENDAR-1). */
export const declareHoliday = subjectAct({
  act: 'declare-holiday',
  kind: 'calendar',
  title: 'Declare a holiday',
  rule: ['CALENDAR-1'],
  input: z.object({
    day: dayField('Day', 'Enter the day'),
    name: publicly(line('Enter the name of the holiday'), 'Name', 'For example, State Funeral of Queen Elizabeth II.'),
  }),
  decide({ input, calendar, today }) {
    const outside = outsideTable([input.day], calendar);
    if (outside) return refuse('CALENDAR-1', outside.reason);
    const why = whyNot(input.day, calendar);
    if (why) return refuse('CALENDAR-1', `${spoken(input.day)} is no Working Day already: ${why}.`);
    return oneEvent('calendar', { type: 'holiday-declared', data: { day: input.day, name: input.name }, on: today }, [
      `${spokenWithWeekday(input.day)} is no longer a Working Day: whatever is worked out from now on leaves it out.`,
      'Deadlines that were worked out before stay on the day that was published.',
    ]);
  },
});

import { z } from 'zod';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { dayField, reason } from '../../subject-fields.ts';
import { spoken, spokenWithWeekday } from '../spoken.ts';

/** A holiday that was declared here is taken back. Deadlines that are stored do not move (CALENDAR-1). */
export const withdrawHoliday = subjectAct({
  act: 'withdraw-holiday',
  kind: 'calendar',
  title: 'Take back a declared holiday',
  rule: ['CALENDAR-1'],
  about: ['day'],
  input: z.object({ day: dayField('Day', 'Choose a declared holiday'), reason: reason() }),
  decide({ input, declared, today }) {
    const holiday = declared?.holidays.find(({ day }) => day === input.day);
    if (!holiday) return refuse('CALENDAR-1', `${spoken(input.day)} was not declared here. The days of the table of bank holidays stay.`);
    return oneEvent('calendar', { type: 'holiday-withdrawn', data: { day: input.day, reason: input.reason }, on: today }, [
      `${spokenWithWeekday(input.day)} (${holiday.name}) is a Working Day again for whatever is worked out from now on.`,
      'Deadlines that were worked out before stay on the day that was published.',
    ]);
  },
});

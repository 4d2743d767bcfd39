import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { withWhatFollows } from '../timetable.ts';
import { meeting, on, reason, timetable } from './fields.ts';
import { resting } from './resting.ts';

/** A new timetable, with its reason; the old one stays readable. What follows a row that is moved can move along (STAGE-18). */
export const setTimetable = proposalAct({
  name: 'set-timetable',
  input: z.object({
    timetable: timetable(),
    shift: publicly(yesOrNo.default(false), 'Move what follows by the same number of Working Days'),
    reason: reason(),
    on: on(),
    meeting: meeting(),
  }),
  ready: resting,
  decide({ proposal, context, id, input: { on: _, shift, timetable: typed, ...data } }) {
    const before = proposal.formal.timetable;
    const following = shift ? withWhatFollows(before, typed, context.calendar) : typed;
    if (!following) return refuse('CALENDAR-1', 'The table of bank holidays does not reach so far, so what follows cannot be worked out.');
    const rows = following.map(({ what, on, kind }) => ({ what, on, ...(kind && { kind }) })).sort((a, b) => a.on.localeCompare(b.on));
    if (JSON.stringify(rows) === JSON.stringify(before)) return refuse('STAGE-18', `That is the timetable of ${id} already.`);
    return [{ type: 'timetable-changed', data: { ...data, timetable: rows } }];
  },
});

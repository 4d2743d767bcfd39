import { z } from 'zod';
import { publicly, text } from '../../act.ts';
import { day } from '../../day.ts';
import { meetingId } from '../../words.ts';
import { milestone } from '../formal-events.ts';
import { ordinaryPaths } from '../path.ts';

/** The fields that several acts' forms share, each time with its own copy. */
export const on = () => publicly(day.optional(), 'Day of the decision', 'Leave blank for today.');
export const meeting = () => publicly(meetingId.optional(), 'Meeting');
export const reason = (label = 'Reason') => publicly(text(4000), label);
export const path = () => publicly(z.enum(ordinaryPaths), 'Path');
export const timetable = () => publicly(z.array(milestone).min(1, 'Give at least one date'), 'Timetable');

import { londonDay } from '../calendar/london.ts';
import { spoken } from '../calendar/spoken.ts';
import type { Instant } from '../day.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });

/** A moment as a sentence says it: "16:50 on 12 January 2021". */
export const londonTime = (at: Instant): string => `${clock.format(new Date(at))} on ${spoken(londonDay(at))}`;

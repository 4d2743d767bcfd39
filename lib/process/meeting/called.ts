import { spoken } from '../calendar/spoken.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting is called where it is named in words: "SEC Panel meeting 90, 12 March 2021". @param body the name of the body that meets. */
export const meetingCalled = ({ number, day }: Pick<Meeting, 'number' | 'day'>, body: string): string =>
  `${body}${number ? ` meeting ${number}` : ''}${day ? `, ${spoken(day)}` : ''}`;

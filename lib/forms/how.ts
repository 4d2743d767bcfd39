import { closesAtInstant, londonDay } from '#lib/process/calendar/london.ts';
import { readDay } from '#lib/process/calendar/read-day.ts';
import type { Instant } from '#lib/process/day.ts';
import { type Actor, type Resolution, verbs, waysOfReceipt } from '#lib/process/proposal/actors.ts';
import { meetingId } from '#lib/process/words.ts';
import type { Typed } from './input.ts';

/** How an act came to whoever enters it, without who that is. */
export type How = {
  received: Omit<NonNullable<Actor['received']>, 'recordedBy'> | null;
  resolution: Omit<Resolution, 'recordedBy'> | null;
};
type Errors = Record<string, string>;

/** How a message was received, as the Code Administrator typed it: the day and the hour in London, the way, and where the message is kept. */
export function readReceipt(typed: Typed, now: Instant): { received: How['received']; errors: Errors } {
  const first = (name: string) => typed[`received.${name}`]?.[0]?.trim() ?? '';
  const errors: Errors = {};
  const day = readDay(first('day'));
  if (!day.ok) errors['received.day'] = day.error;
  const time = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(first('time'));
  if (!time) errors['received.time'] = 'Type the time as a clock shows it, for example 16:50.';
  const how = waysOfReceipt.find((way) => way === first('how'));
  if (!how) errors['received.how'] = 'Choose how it was received.';
  if (!day.ok || !time || !how) return { received: null, errors };
  const at = closesAtInstant(day.value, `${time[1]?.padStart(2, '0')}:${time[2]}`);
  if (at > now) return { received: null, errors: { 'received.day': 'The time of receipt is still to come.' } };
  return { received: { at, on: londonDay(at), how, evidence: first('evidence') || null }, errors };
}

/** How a committee decided, as the Code Administrator typed it on its Chair's word: the meeting, the verb, and the count where there was one. */
export function readResolution(typed: Typed): { resolution: How['resolution']; errors: Errors } {
  const first = (name: string) => typed[`resolution.${name}`]?.[0]?.trim() ?? '';
  const errors: Errors = {};
  const meeting = first('meeting');
  if (meeting !== 'none' && !meetingId.safeParse(meeting).success)
    errors['resolution.meeting'] = 'Choose the meeting, or that it was decided outside one.';
  const verb = verbs.find((one) => one === first('verb'));
  if (!verb) errors['resolution.verb'] = 'Choose what the committee did.';
  const counts = (['for', 'against', 'abstain'] as const).map((name) => [name, first(name)] as const);
  const counted = counts.some(([, figure]) => figure !== '');
  for (const [name, figure] of counts)
    if (counted && !/^\d{1,3}$/.test(figure)) errors[`resolution.${name}`] = 'Type a whole number, 0 if there was none.';
  if (!verb || Object.keys(errors).length > 0) return { resolution: null, errors };
  const votes = counted
    ? (Object.fromEntries(counts.map(([name, figure]) => [name, Number(figure)])) as Record<'for' | 'against' | 'abstain', number>)
    : null;
  const casting = (['for', 'against'] as const).find((one) => one === first('casting'));
  return { resolution: { meeting: meeting === 'none' ? null : meeting, verb, votes, ...(casting && { casting }) }, errors };
}

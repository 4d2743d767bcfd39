import { bodiesWithSecondFactor } from '#lib/env.ts';
import type { Day } from '#lib/process/day.ts';
import { alternateOn, type Directory, holderOn } from '#lib/process/directory/directory.ts';

/** Whether a person holds a seat, or stands in for one, in a body whose members must use an authenticator app. The Code Administrator's staff hold no seats: they count by their organisation. */
export function mustUseSecondFactor(directory: Directory, person: string, today: Day, bodies = bodiesWithSecondFactor()): boolean {
  if (bodies.length === 0) return false;
  const required = new Set(bodies.map((name) => `body/${name}`));
  const organisation = directory.organisations[directory.people[person]?.organisation ?? ''];
  if (organisation?.kind === 'code-administrator' && required.has('body/code-administrator')) return true;
  return Object.values(directory.seats).some((seat) => {
    const holder = required.has(seat.body) ? holderOn(seat, today) : null;
    return holder !== null && (holder.person === person || alternateOn(seat, today) === person);
  });
}

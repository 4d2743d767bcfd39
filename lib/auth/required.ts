import { bodiesWithSecondFactor } from '#lib/env.ts';
import type { Day } from '#lib/process/day.ts';
import { isCommittee } from '#lib/process/directory/capacities.ts';
import { alternateOn, type Directory, holderOn, type Organisation } from '#lib/process/directory/directory.ts';

/** Bodies whose people hold no seats: they count by the kind of their organisation. */
const bodyOfKind: Partial<Record<Organisation['kind'], string>> = {
  'code-administrator': 'body/code-administrator',
  authority: 'body/authority',
  government: 'body/secretary-of-state',
};

/** Whether a person belongs to a body whose members must use an authenticator app: by a seat, by standing in for one, or by their organisation where the body has no seats. */
export function mustUseSecondFactor(directory: Directory, person: string, today: Day, bodies = bodiesWithSecondFactor()): boolean {
  if (bodies.length === 0) return false;
  const required = new Set(bodies.map((name) => `body/${name}`));
  const kind = directory.organisations[directory.people[person]?.organisation ?? '']?.kind;
  if (required.has((kind && bodyOfKind[kind]) ?? '')) return true;
  return Object.values(directory.seats).some((seat) => {
    const holder = required.has(seat.body) ? holderOn(seat, today) : null;
    return holder !== null && (holder.person === person || alternateOn(seat, today) === person);
  });
}

/** Whether naming a body protects anybody: it has seats or will have them, or its people count by their organisation. */
export const protects = ({ bodies, seats }: Directory, body: string): boolean =>
  bodies[body] !== undefined &&
  (isCommittee(body) || Object.values(bodyOfKind).includes(body) || Object.values(seats).some((seat) => seat.body === body));

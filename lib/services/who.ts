import { database } from '#db/index.ts';
import { readDirectory } from '#db/projections/names.ts';
import { nameOfPerson } from '#db/queries/accounts.ts';
import type { Book } from '#db/schema/log.ts';
import type { Standing } from '#lib/auth/sessions.ts';
import type { Day } from '#lib/process/day.ts';
import { alternateOn, holderOn, type Seat, seatAsOn } from '#lib/process/directory/directory.ts';

type Person = { person: string; book: Book };

/** A person's name and organisation, to be read by themselves. */
export function whoIs({ person, book }: Person): { name: string; organisation: string | null } {
  const { people, organisations } = readDirectory(database(), book);
  const organisation = organisations[people[person]?.organisation ?? ''];
  return { name: nameOfPerson(person) ?? 'Your account', organisation: organisation?.name ?? null };
}

/** Who reads, for the masthead: also somebody who has to set up an authenticator app first; null where nobody is signed in. */
export const whoReads = (standing: Standing) => ('account' in standing && standing.is !== 'awaiting-code' ? whoIs(standing.account) : null);

/** A seat of somebody's on a day: `until` the last day of the term; `standsFor` whose alternate they are. */
export type OwnSeat = {
  id: string;
  body: string;
  seat: string;
  voting: boolean;
  from: Day;
  until: Day | null;
  standsFor: string | null;
  suspended: boolean;
};

/** The seats that somebody holds, or stands in for, on a day. */
export function seatsOf({ person, book }: Person, today: Day): OwnSeat[] {
  const { seats, bodies } = readDirectory(database(), book);
  const own = (seat: Seat): OwnSeat[] => {
    const holder = holderOn(seat, today);
    if (!holder || (holder.person !== person && alternateOn(seat, today) !== person)) return [];
    const { id, name, voting, suspensions } = seatAsOn(seat, today);
    const standsFor = holder.person === person ? null : (nameOfPerson(holder.person) ?? 'its holder');
    const suspended = suspensions.some(({ from, to }) => from <= today && (to === null || today <= to));
    return [
      { id, body: bodies[seat.body]?.name ?? seat.body, seat: name, voting, from: holder.from, until: holder.until, standsFor, suspended },
    ];
  };
  return Object.values(seats).flatMap(own);
}

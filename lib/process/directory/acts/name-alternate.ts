import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from } from '../../subject-fields.ts';
import { personId, seatId } from '../../words.ts';
import { alternateOn, holderOn } from '../directory.ts';
import { seatMisfit } from '../fits.ts';
import { heldOn, openSeatOn, seatName } from './held.ts';

/** Somebody stands in for the member who holds a seat, or nobody any more (SEAT-4, CB-5). */
export const nameAlternate = subjectAct({
  act: 'name-alternate',
  kind: 'directory',
  title: 'Name an alternate',
  rule: ['SEAT-4', 'CB-5'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    person: publicly(chosen(personId, 'Choose a person').optional(), 'Alternate', 'Choose nobody to end what was named before.'),
    from: from(),
  }),
  decide(on) {
    const { input, directory, nameOf } = on;
    const seat = openSeatOn(on, input.seat, input.from);
    if ('ok' in seat) return seat;
    const empty = heldOn(seat, input.from);
    const holder = holderOn(seat, input.from);
    if (empty || !holder) return empty ?? refuse('SEAT-4', 'Nobody holds the seat.');
    const before = alternateOn(seat, input.from);
    if ((input.person ?? null) === before)
      return refuse('SEAT-4', before ? `${nameOf(before)} is the alternate already.` : 'This seat has no alternate.');
    const data = { seat: seat.id, person: input.person ?? null };
    const ends = before ? [`${nameOf(before)} is then no longer the alternate.`] : [];
    if (!input.person) return oneEvent('directory', { type: 'alternate-named', data, on: input.from }, ends);
    const person = directory.people[input.person];
    if (!person) return refuse('SEAT-1', 'That person is not recorded. Record the person first.');
    if (person.id === holder.person) return refuse('SEAT-4', `${nameOf(person.id)} holds the seat; the alternate is somebody else.`);
    const organisation = person.organisation ? (directory.organisations[person.organisation] ?? null) : null;
    const misfit = seatMisfit(seat, organisation, organisation?.name ?? nameOf(person.id));
    if (misfit) return misfit;
    const named = `${nameOf(person.id)} can act instead of ${nameOf(holder.person)} for ${seatName(on, seat)} from ${spoken(input.from)}, never in addition.`;
    return oneEvent('directory', { type: 'alternate-named', data, on: input.from }, [named, ...ends]);
  },
});

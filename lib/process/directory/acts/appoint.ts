import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { addDays } from '../../day.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, dayOrNone, from } from '../../subject-fields.ts';
import { personId, seatId } from '../../words.ts';
import { alternateOn, holderOn } from '../directory.ts';
import { seatMisfit } from '../fits.ts';
import { openSeatOn, seatName } from './held.ts';

/** Somebody is appointed to a seat: the appointment before ends on the day before (SEAT-2), and the seat’s category fits (SEAT-3). */
export const appoint = subjectAct({
  act: 'appoint',
  kind: 'directory',
  title: 'Appoint somebody to a seat',
  rule: ['SEAT-2', 'SEAT-3'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    person: publicly(chosen(personId, 'Choose a person'), 'Who'),
    from: from('From', 'The first day on which the person holds the seat.'),
    until: dayOrNone('End of the term', 'Enter the last day of the term', 'The last day of the term, where it has one.'),
  }),
  decide(on) {
    const { input, directory, nameOf, today } = on;
    const seat = openSeatOn(on, input.seat, input.from);
    if ('ok' in seat) return seat;
    const person = directory.people[input.person];
    if (!person) return refuse('SEAT-1', 'That person is not recorded. Record the person first.');
    const { from: first, until = null } = input;
    if (until && until < first) return refuse('SEAT-2', `The term would end on ${spoken(until)}, before it begins on ${spoken(first)}.`);
    const organisation = person.organisation ? (directory.organisations[person.organisation] ?? null) : null;
    const who = nameOf(person.id);
    const misfit = seatMisfit(seat, organisation, organisation?.name ?? who);
    if (misfit) return misfit;
    const sameDay = seat.tenures.find((tenure) => tenure.from === first && (tenure.to === null || tenure.to >= first));
    if (sameDay)
      return refuse(
        'SEAT-2',
        `${nameOf(sameDay.person)} was appointed to this seat from ${spoken(first)}. Nobody else can be appointed from the same day.`,
      );
    const later = seat.tenures.find((tenure) => tenure.from > first);
    const holder = holderOn(seat, first);
    if (holder?.person === person.id && holder.until === until) return refuse('SEAT-2', `${who} holds this seat already.`);
    const standIn = alternateOn(seat, first);
    const closing = seat.closures.find(({ from }) => from > first);
    const before = spoken(addDays(first, -1));
    const says = [
      `${who} holds the seat ${seatName(on, seat)} from ${spoken(first)}${until ? ` until the end of ${spoken(until)}` : ''}.`,
      ...(holder ? [`The appointment of ${nameOf(holder.person)} ends at the end of ${before}.`] : []),
      ...(standIn ? [`${nameOf(standIn)} is then no longer the alternate.`] : []),
      ...(holder?.ending && holder.to ? [`An ending on ${spoken(holder.to)} is recorded already, and it ends this appointment too.`] : []),
      ...(closing ? [`The seat is closed from ${spoken(closing.from)}.`] : []),
      ...(later ? [`It ends when ${nameOf(later.person)} follows on ${spoken(later.from)}.`] : []),
      ...(first > today ? [`Until ${before} nothing changes.`] : []),
    ];
    const data = { seat: seat.id, person: person.id, organisation: person.organisation, until };
    return oneEvent('directory', { type: 'member-appointed', data, on: first }, says);
  },
});

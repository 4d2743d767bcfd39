import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, dayField, reason } from '../../subject-fields.ts';
import { seatId } from '../../words.ts';
import { alternateOn, holderOn } from '../directory.ts';
import { heldOn, openSeatOn, seatName } from './held.ts';

/** An appointment ends; from the day after the seat is empty and gives nobody anything. */
export const endAppointment = subjectAct({
  act: 'end-appointment',
  kind: 'directory',
  title: 'End an appointment',
  rule: ['SEAT-2'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    on: dayField('Last day', 'Enter the last day of the appointment', 'The last day on which the person holds the seat.'),
    reason: reason(),
  }),
  decide(on) {
    const { input, nameOf } = on;
    const seat = openSeatOn(on, input.seat, input.on);
    if ('ok' in seat) return seat;
    const holder = holderOn(seat, input.on);
    if (!holder) {
      const running = seat.tenures.findLast((tenure) => tenure.to === null);
      const late = running && input.on < running.from;
      return late
        ? refuse(
            'SEAT-2',
            `${nameOf(running.person)} holds the seat from ${spoken(running.from)}; an appointment cannot end before it begins.`,
          )
        : (heldOn(seat, input.on) ?? refuse('SEAT-2', 'Nobody holds the seat.'));
    }
    if (holder.to !== null) return refuse('SEAT-2', `The appointment of ${nameOf(holder.person)} ends on ${spoken(holder.to)} already.`);
    const standIn = alternateOn(seat, input.on);
    const says = [
      `${nameOf(holder.person)} holds the seat ${seatName(on, seat)} to the end of ${spoken(input.on)}; it is empty afterwards.`,
      ...(standIn ? [`${nameOf(standIn)} is then no longer the alternate.`] : []),
      'What the seat lets its holder do in this register ends with it.',
    ];
    return oneEvent('directory', { type: 'appointment-ended', data: { seat: seat.id, reason: input.reason }, on: input.on }, says);
  },
});

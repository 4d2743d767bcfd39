import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, reason } from '../../subject-fields.ts';
import { seatId } from '../../words.ts';
import { holderOn } from '../directory.ts';
import { openSeatOn, seatName } from './held.ts';

/** A seat is no more from a day on; who held it stays on record. Recorded again later, it is open again. */
export const closeSeat = subjectAct({
  act: 'close-seat',
  kind: 'directory',
  title: 'Close a seat',
  rule: ['SEAT-1', 'SEAT-2'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    from: from('From', 'The first day on which the seat is no more.'),
    reason: reason(),
  }),
  decide(on) {
    const { input, nameOf } = on;
    const seat = openSeatOn(on, input.seat, input.from);
    if ('ok' in seat) return seat;
    if (input.from < seat.since)
      return refuse('SEAT-1', `The seat is on record from ${spoken(seat.since)}; it cannot be closed before that.`);
    const holder = holderOn(seat, input.from);
    if (holder) return refuse('SEAT-2', `${nameOf(holder.person)} holds the seat on ${spoken(input.from)}. End the appointment first.`);
    const later = seat.tenures.find(({ from }) => from > input.from);
    if (later)
      return refuse(
        'SEAT-2',
        `${nameOf(later.person)} is appointed to the seat from ${spoken(later.from)}. Cancel that appointment first.`,
      );
    return oneEvent('directory', { type: 'seat-closed', data: { seat: seat.id, reason: input.reason }, on: input.from }, [
      `${seatName(on, seat)} is closed from ${spoken(input.from)}: it is not listed from then on and nobody can be appointed to it.`,
      'Its page keeps who held it.',
    ]);
  },
});

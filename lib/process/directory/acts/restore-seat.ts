import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, reason } from '../../subject-fields.ts';
import { meetingId, seatId } from '../../words.ts';
import { notDecidedAt, openSeatOn, seatName } from './held.ts';

/** The suspension of a seat ends as the Panel decided. */
export const restoreSeat = subjectAct({
  act: 'restore-seat',
  kind: 'directory',
  title: 'Restore a seat',
  rule: ['DEFAULT-6', 'CB-4'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    meeting: publicly(chosen(meetingId, 'Choose the meeting of the Panel that decided it'), 'Meeting of the Panel that decided it'),
    from: from('From', 'The first day on which the seat has its vote again.'),
    reason: reason(),
  }),
  decide(on) {
    const { input } = on;
    const seat = openSeatOn(on, input.seat, input.from);
    if ('ok' in seat) return seat;
    const running = seat.suspensions.find((span) => span.to === null);
    if (!running) return refuse('DEFAULT-6', 'This seat is not suspended.');
    if (input.from < running.from)
      return refuse('DEFAULT-6', `The suspension began on ${spoken(running.from)}; it cannot end before that.`);
    const notDecided = notDecidedAt(on, input.meeting, input.from);
    if (notDecided) return notDecided;
    const data = { seat: seat.id, reason: input.reason, meeting: input.meeting };
    return oneEvent('directory', { type: 'seat-restored', data, on: input.from }, [
      `${seatName(on, seat)} votes and counts for the quorum again from ${spoken(input.from)}.`,
    ]);
  },
});

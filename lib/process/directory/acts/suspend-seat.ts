import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, reason } from '../../subject-fields.ts';
import { meetingId, seatId } from '../../words.ts';
import { suspensionOn } from '../directory.ts';
import { notDecidedAt, openSeatOn, seatName } from './held.ts';

/** A seat is suspended as the Panel decided (DEFAULT-3, DEFAULT-6): it neither votes nor counts for the quorum (CB-4). */
export const suspendSeat = subjectAct({
  act: 'suspend-seat',
  kind: 'directory',
  title: 'Suspend a seat',
  rule: ['DEFAULT-6', 'DEFAULT-3', 'CB-4'],
  about: ['seat'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    meeting: publicly(chosen(meetingId, 'Choose the meeting of the Panel that decided it'), 'Meeting of the Panel that decided it'),
    from: from(),
    reason: reason(),
  }),
  decide(on) {
    const { input } = on;
    const seat = openSeatOn(on, input.seat, input.from);
    if ('ok' in seat) return seat;
    const running = suspensionOn(seat, input.from) ?? seat.suspensions.find((span) => span.to === null);
    if (running) return refuse('DEFAULT-6', `This seat is suspended from ${spoken(running.from)} already.`);
    const notDecided = notDecidedAt(on, input.meeting, input.from);
    if (notDecided) return notDecided;
    const says = [
      `${seatName(on, seat)} is suspended from ${spoken(input.from)}: it has no vote and is not counted for the quorum.`,
      'Neither the member nor the alternate can act for it. The appointment itself goes on.',
    ];
    const data = { seat: seat.id, reason: input.reason, meeting: input.meeting };
    return oneEvent('directory', { type: 'seat-suspended', data, on: input.from }, says);
  },
});

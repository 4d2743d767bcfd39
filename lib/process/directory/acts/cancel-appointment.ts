import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { type SubjectDraft, subjectAct } from '../../subject-act.ts';
import { chosen, line, reason } from '../../subject-fields.ts';
import { seatId } from '../../words.ts';
import { holdsOn } from '../directory.ts';
import { dayBefore } from '../spans.ts';
import { seatName, seatOf } from './held.ts';

/** An appointment that was recorded by mistake is taken back, with its ending and alternates: whoever held the seat before goes on. The history shows both. */
export const cancelAppointment = subjectAct({
  act: 'cancel-appointment',
  kind: 'directory',
  title: 'Cancel an appointment that was recorded by mistake',
  rule: ['SEAT-2'],
  about: ['seat', 'appointment'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat'), 'Seat'),
    appointment: publicly(line('Choose the appointment'), 'Appointment'),
    reason: reason('Why it was a mistake'),
  }),
  decide(on) {
    const { input, nameOf, today } = on;
    const seat = seatOf(on, input.seat);
    if ('ok' in seat) return seat;
    const tenure = seat.tenures.find(({ entry }) => String(entry) === input.appointment);
    if (!tenure) return refuse('SEAT-2', 'That appointment is no longer on record.');
    const { from, entry, person, ending } = tenure;
    const before = seat.tenures.find(({ to, ending: own, entry: other }) => other !== entry && !own && to === dayBefore(from));
    const after = seat.tenures.find((other) => other.from > from);
    const named = seat.alternates.filter((alternate) => holdsOn(tenure, alternate.from));
    const reasonOfIt = `The appointment of entry ${entry} is cancelled.`;
    const events: SubjectDraft[] = [
      { type: 'appointment-cancelled', data: { seat: seat.id, person, reason: input.reason }, on: from, corrects: entry },
      ...named.map((one): SubjectDraft => ({ type: 'voided', data: { reason: reasonOfIt }, on: one.from, corrects: one.entry })),
      ...(ending && tenure.to ? [{ type: 'voided', data: { reason: reasonOfIt }, on: tenure.to, corrects: ending }] : []),
    ];
    const says = [
      `The appointment of ${nameOf(person)} to ${seatName(on, seat)} from ${spoken(from)} no longer counts, on no day. The history shows that it was recorded and cancelled, and why.`,
      before
        ? `${nameOf(before.person)} goes on to hold the seat from ${spoken(from)}${after ? ` until ${nameOf(after.person)} follows on ${spoken(after.from)}` : ''}.`
        : `The seat is empty from ${spoken(from)}${after ? ` until ${nameOf(after.person)} follows on ${spoken(after.from)}` : ''}, so somebody else can be appointed from that day.`,
      ...(named.length > 0 ? ['The alternates that were named meanwhile are taken back with it.'] : []),
      ...(ending ? ['Its ending is taken back with it.'] : []),
      ...(from <= today ? ['What was done in this register by that seat stays on record as it was done.'] : []),
    ];
    return { ok: true, stream: 'directory', events, says };
  },
});

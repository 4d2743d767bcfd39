import { z } from 'zod';
import { publicly, yesOrNo } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, line, oneOf } from '../../subject-fields.ts';
import { bodyId, partyCategories, seatId } from '../../words.ts';
import { closedOn, holderOn, seatAsOn } from '../directory.ts';
import { seatCategoryName, seatMisfit } from '../fits.ts';
import { freeId } from '../free-id.ts';
import { seatName } from './held.ts';

export const seatCategories = [...partyCategories, 'consumer'] as const;

/** A place in a body, new or changed: for whom it speaks and whether it votes. The DCC’s seat on the Change Board does not (CB-2). */
export const recordSeat = subjectAct({
  act: 'record-seat',
  kind: 'directory',
  title: 'Record a seat',
  rule: ['SEAT-1', 'SEAT-6', 'CB-2', 'PN-4'],
  about: ['seat', 'body'],
  input: z.object({
    seat: publicly(chosen(seatId, 'Choose a seat').optional(), 'Seat'),
    body: publicly(chosen(bodyId, 'Choose the body'), 'Body'),
    name: publicly(line('Enter the name of the seat'), 'Name', 'For example, Small Supplier 2.'),
    category: publicly(
      oneOf(seatCategories, 'Choose for whom the seat speaks').optional(),
      'For whom it speaks',
      'None for a Chair or an expert.',
    ),
    voting: publicly(z.union([z.boolean(), z.stringbool()], { error: 'Say whether the seat votes' }), 'Does it vote?'),
    chair: publicly(yesOrNo.optional(), 'Is it the Chair’s?', 'Whoever holds it reads who has voted in a ballot, and not how.'),
    from: from(),
  }),
  decide(on) {
    const { input, directory, nameOf, today } = on;
    const { body, name, category = null, voting } = input;
    const before = input.seat ? directory.seats[input.seat] : undefined;
    if (input.seat && !before) return refuse('SEAT-1', 'That seat is not recorded.');
    const known = directory.bodies[body];
    if (!known) return refuse('SEAT-1', 'That body is not recorded.');
    if (body === 'body/change-board' && category === 'dcc' && voting)
      return refuse('CB-2', 'The DCC representative on the Change Board does not vote.');
    if (before && before.body !== body) return refuse('SEAT-1', 'A seat stays with its body. Close it, and record one of the other body.');
    const then = before && seatAsOn(before, input.from);
    const chair = input.chair ?? then?.chair ?? false;
    if (chair && voting && (body === 'body/change-board' || body === 'body/panel'))
      return refuse('SEAT-6', `The Chair of the ${known.name} has no vote as its members have.`);
    const others = Object.values(directory.seats)
      .filter((seat) => seat.body === body && seat.id !== input.seat && !closedOn(seat, input.from))
      .map((seat) => seatAsOn(seat, input.from));
    if (others.some((seat) => seat.name.toLowerCase() === name.toLowerCase()))
      return refuse('SEAT-1', `${known.name} has a seat of that name already.`);
    const other = others.find((seat) => seat.chair);
    if (chair && other) return refuse('SEAT-6', `${known.name} has a Chair already: the seat ‘${other.name}’.`);
    const id = before?.id ?? freeId(`seat/${body.slice(5)}-`, name, directory.seats);
    const holder = before && holderOn(before, input.from);
    const organisation = holder?.organisation ? (directory.organisations[holder.organisation] ?? null) : null;
    const misfit = holder && seatMisfit({ ...before, name, category }, organisation, organisation?.name ?? nameOf(holder.person));
    if (misfit) return misfit;
    const what = `${voting ? 'It has a vote' : 'It has no vote'}${category ? ` and speaks for ${seatCategoryName(category)}` : ''}.${chair ? ' Whoever holds it is the Chair.' : ''}`;
    const later = before?.versions.find(({ from }) => from > input.from);
    if (
      then &&
      before.since <= input.from &&
      !closedOn(before, input.from) &&
      then.name === name &&
      then.category === category &&
      then.voting === voting &&
      then.chair === chair
    )
      return refuse('SEAT-1', 'Nothing is different from what is recorded for that day.');
    const says = before
      ? [
          `${seatName(on, seatAsOn(before, input.from))} is changed from ${spoken(input.from)}. ${what}`,
          ...(input.from > today ? ['Until then it stays as it is.'] : []),
          ...(closedOn(before, input.from) ? ['It is open again.'] : []),
          ...(later ? [`A change from ${spoken(later.from)} is recorded already and follows it.`] : []),
        ]
      : [`${known.name} has the seat ‘${name}’. ${what} It is empty until somebody is appointed.`];
    return oneEvent('directory', { type: 'seat-recorded', data: { id, body, name, category, voting, chair }, on: input.from }, says);
  },
});

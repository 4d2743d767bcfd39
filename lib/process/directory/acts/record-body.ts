import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, heldFrom, line } from '../../subject-fields.ts';
import { bodyId } from '../../words.ts';
import { isCommittee } from '../capacities.ts';
import { freeId } from '../free-id.ts';
import { notYet } from './held.ts';

/** A body, new or changed. What a body of the process can do goes by what it is, not by its name; a new one has seats and meetings, and no act of its own. */
export const recordBody = subjectAct({
  act: 'record-body',
  kind: 'directory',
  title: 'Record a body',
  rule: ['SEAT-1'],
  about: ['body'],
  input: z.object({
    body: publicly(chosen(bodyId, 'Choose a body').optional(), 'Body'),
    name: publicly(line('Enter the name of the body'), 'Name'),
    abbreviation: publicly(line('Enter the abbreviation', 20).optional(), 'Abbreviation'),
    text: publicly(line('Say what it does', 2000), 'What it does'),
    meets: publicly(line('Say when it meets').optional(), 'When it meets', 'For example, First Thursday of the month.'),
    from: heldFrom(),
  }),
  decide({ input, directory, today }) {
    const { body, name, abbreviation = null, text, meets, from = today } = input;
    const early = notYet(from, today);
    if (early) return early;
    const before = body ? directory.bodies[body] : undefined;
    if (body && !before) return refuse('SEAT-1', 'That body is not recorded.');
    const same = Object.values(directory.bodies).find((other) => other.id !== body && other.name.toLowerCase() === name.toLowerCase());
    if (same) return refuse('SEAT-1', `${same.name} is recorded already.`);
    if (before && before.name === name && before.abbreviation === abbreviation && before.text === text && before.meets === meets)
      return refuse('SEAT-1', 'Nothing is different from what is recorded.');
    const id = before?.id ?? freeId('body/', name, directory.bodies);
    const since = from === today ? '' : ` from ${spoken(from)}`;
    const says = before
      ? [
          `${before.name} is changed in the directory${since}. Its seats and meetings stay.`,
          ...(isCommittee(id) ? ['So does what it can decide.'] : []),
        ]
      : [
          `${name} is in the directory${since}; its seats can be recorded and its meetings scheduled.`,
          'It takes no act on proposals: the code gives that to the bodies that it names.',
        ];
    return oneEvent(
      'directory',
      { type: 'body-recorded', data: { id, name, abbreviation, text, ...(meets && { meets }) }, on: from },
      says,
    );
  },
});

import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, line } from '../../subject-fields.ts';
import { organisationId } from '../../words.ts';
import { organisationOf } from './held.ts';

/** The Authority designated a body in writing, which can then raise proposals (RAISE-3). */
export const designate = subjectAct({
  act: 'designate',
  kind: 'directory',
  title: 'Record a designation by the Authority',
  rule: ['RAISE-3'],
  about: ['organisation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation'), 'Organisation'),
    letter: publicly(
      line('Enter the letter by which the Authority designated it'),
      'Letter of the Authority',
      'For example, Letter of 2 January 2024.',
    ),
    from: from(),
  }),
  decide(on) {
    const { input, directory } = on;
    const organisation = organisationOf(on, input.organisation);
    if ('ok' in organisation) return organisation;
    if (organisation.kind !== 'other')
      return refuse(
        'RAISE-3',
        `${organisation.name} needs no designation: only a body that is neither a Party nor named by Section D does.`,
      );
    const running = (directory.designations[organisation.id] ?? []).find((held) => held.to === null);
    if (running) return refuse('RAISE-3', `${organisation.name} is designated from ${spoken(running.from)} already.`);
    return oneEvent('directory', { type: 'designated', data: { organisation: organisation.id, letter: input.letter }, on: input.from }, [
      `${organisation.name} can raise proposals from ${spoken(input.from)}.`,
    ]);
  },
});

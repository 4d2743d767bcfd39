import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, oneOf, reason } from '../../subject-fields.ts';
import { meetingId, organisationId } from '../../words.ts';
import { consequenceOf, rightNames } from '../defaulting.ts';
import { suspendableRights } from '../events.ts';
import { notDecidedAt, organisationOf, runningSuspension } from './held.ts';

/** The Panel suspends rights of a Defaulting Party under Section M8.5: all of them or some (DEFAULT-1 to DEFAULT-6). */
export const suspendRights = subjectAct({
  act: 'suspend-rights',
  kind: 'directory',
  title: 'Suspend rights of a Defaulting Party',
  rule: ['DEFAULT-6', 'DEFAULT-1', 'DEFAULT-2', 'DEFAULT-3', 'DEFAULT-4', 'DEFAULT-5'],
  about: ['organisation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation'), 'Organisation'),
    rights: publicly(
      z.array(oneOf(suspendableRights, 'Choose a right'), { error: 'Choose at least one right' }).min(1, 'Choose at least one right'),
      'Which rights the Panel suspended',
    ),
    meeting: publicly(chosen(meetingId, 'Choose the meeting of the Panel that decided it'), 'Meeting of the Panel that decided it'),
    from: from(),
    reason: reason(),
  }),
  decide(on) {
    const { input, directory } = on;
    const organisation = organisationOf(on, input.organisation);
    if ('ok' in organisation) return organisation;
    if (organisation.kind !== 'party' && organisation.kind !== 'dcc')
      return refuse('DEFAULT-6', `${organisation.name} is not a SEC Party, so it has no rights that Section M8.5 could suspend.`);
    const running = input.rights.find((right) => runningSuspension(on, organisation.id, right));
    if (running) return refuse('DEFAULT-6', `‘${rightNames[running]}’ is suspended for ${organisation.name} already.`);
    const notDecided = notDecidedAt(on, input.meeting, input.from);
    if (notDecided) return notDecided;
    const data = { organisation: organisation.id, rights: input.rights, reason: input.reason, meeting: input.meeting };
    const says = [`This holds from ${spoken(input.from)}.`, ...input.rights.map((right) => consequenceOf(directory, organisation, right))];
    return oneEvent('directory', { type: 'rights-suspended', data, on: input.from }, says);
  },
});

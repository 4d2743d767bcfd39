import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, from, oneOf, reason } from '../../subject-fields.ts';
import { meetingId, organisationId } from '../../words.ts';
import { rightNames } from '../defaulting.ts';
import { suspendableRights } from '../events.ts';
import { notDecidedAt, organisationOf, runningSuspension } from './held.ts';

/** The Panel gives rights back that it suspended (DEFAULT-6). */
export const restoreRights = subjectAct({
  act: 'restore-rights',
  kind: 'directory',
  title: 'Restore rights',
  rule: ['DEFAULT-6'],
  about: ['organisation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation'), 'Organisation'),
    rights: publicly(
      z.array(oneOf(suspendableRights, 'Choose a right'), { error: 'Choose at least one right' }).min(1, 'Choose at least one right'),
      'Which rights the Panel restored',
    ),
    meeting: publicly(chosen(meetingId, 'Choose the meeting of the Panel that decided it'), 'Meeting of the Panel that decided it'),
    from: from('From', 'The first day on which it has the right again.'),
    reason: reason(),
  }),
  decide(on) {
    const { input } = on;
    const organisation = organisationOf(on, input.organisation);
    if ('ok' in organisation) return organisation;
    for (const right of input.rights) {
      const running = runningSuspension(on, organisation.id, right);
      if (!running) return refuse('DEFAULT-6', `‘${rightNames[right]}’ is not suspended for ${organisation.name}.`);
      if (input.from < running.from)
        return refuse('DEFAULT-6', `The suspension began on ${spoken(running.from)}; it cannot end before that.`);
    }
    const notDecided = notDecidedAt(on, input.meeting, input.from);
    if (notDecided) return notDecided;
    const data = { organisation: organisation.id, rights: input.rights, reason: input.reason, meeting: input.meeting };
    const says = input.rights.map(
      (right) => `‘${rightNames[right]}’ is no longer suspended for ${organisation.name} from ${spoken(input.from)}.`,
    );
    const seats = input.rights.includes('board-member') ? ['No seat is restored by this alone: restore it as the Panel decided.'] : [];
    return oneEvent('directory', { type: 'rights-restored', data, on: input.from }, [...says, ...seats]);
  },
});

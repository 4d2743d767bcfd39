import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { type SubjectDraft, subjectAct } from '../../subject-act.ts';
import { chosen, line, reason } from '../../subject-fields.ts';
import { organisationId } from '../../words.ts';
import { organisationOf } from './held.ts';

/** A designation that was recorded by mistake is taken back, with its end: it held on no day. The record shows that it was, and why. */
export const cancelDesignation = subjectAct({
  act: 'cancel-designation',
  kind: 'directory',
  title: 'Cancel a designation that was recorded by mistake',
  rule: ['RAISE-3'],
  about: ['organisation', 'designation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation'), 'Organisation'),
    designation: publicly(line('Choose the designation'), 'Designation'),
    reason: reason('Why it was a mistake'),
  }),
  decide(on) {
    const { input, directory } = on;
    const organisation = organisationOf(on, input.organisation);
    if ('ok' in organisation) return organisation;
    const held = directory.designations[organisation.id]?.find(({ entry }) => String(entry) === input.designation);
    if (!held) return refuse('RAISE-3', 'That designation is no longer on record.');
    const { from, to, letter, entry, ending } = held;
    const data = { organisation: organisation.id, letter, reason: input.reason };
    const events: SubjectDraft[] = [
      { type: 'designation-cancelled', data, on: from, corrects: entry },
      ...(ending && to
        ? [{ type: 'voided', data: { reason: `The designation of entry ${entry} is cancelled.` }, on: to, corrects: ending }]
        : []),
    ];
    const says = [
      `The designation of ${organisation.name} from ${spoken(from)} (${letter}) no longer counts, on no day. The record shows that it was recorded and cancelled, and why.`,
      ...(ending ? ['Its end is taken back with it.'] : []),
      'What the body raised meanwhile stays on record as it was done. Where it was designated otherwise, record that designation now.',
    ];
    return { ok: true, stream: 'directory', events, says };
  },
});

import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, dayField, reason } from '../../subject-fields.ts';
import { organisationId } from '../../words.ts';
import { organisationOf } from './held.ts';

/** A designation by the Authority ends; what the body raised goes on. */
export const endDesignation = subjectAct({
  act: 'end-designation',
  kind: 'directory',
  title: 'End a designation',
  rule: ['RAISE-3'],
  about: ['organisation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation'), 'Organisation'),
    on: dayField('Last day', 'Enter the last day of the designation', 'The last day on which it can raise a proposal.'),
    reason: reason(),
  }),
  decide(on) {
    const { input, directory } = on;
    const organisation = organisationOf(on, input.organisation);
    if ('ok' in organisation) return organisation;
    const running = (directory.designations[organisation.id] ?? []).find((held) => held.to === null);
    if (!running) return refuse('RAISE-3', `${organisation.name} is not designated.`);
    if (input.on < running.from) return refuse('RAISE-3', `The designation began on ${spoken(running.from)}; it cannot end before that.`);
    return oneEvent(
      'directory',
      { type: 'designation-ended', data: { organisation: organisation.id, reason: input.reason }, on: input.on },
      [`${organisation.name} can raise proposals to the end of ${spoken(input.on)}. What it has raised goes on.`],
    );
  },
});

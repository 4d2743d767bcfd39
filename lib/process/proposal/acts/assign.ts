import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse, text } from '../../act.ts';
import { bodyId, organisationId, personId } from '../../words.ts';
import { on } from './fields.ts';

/** Names the Lead Analyst, another contact, or who initiated the idea; who was named before stays in the history (STAGE-3). */
export const assign = proposalAct({
  name: 'assign',
  input: z.object({
    analyst: publicly(personId.optional(), 'Lead Analyst'),
    contact: publicly(personId.optional(), 'Another contact'),
    role: publicly(text(80).default('Contact'), 'What that contact is called'),
    initiator: publicly(
      z.union([bodyId, organisationId]).optional(),
      'Who initiated it',
      'Where a Party volunteered as Proposer for another.',
    ),
    on: on('Day'),
  }),
  decide({ proposal, id, input: { analyst, contact, role, initiator } }) {
    const now = (as: string) => proposal.contacts.findLast((named) => named.role === as)?.person;
    const drafted: Drafted[] = [];
    if (analyst && now('Lead Analyst') !== analyst)
      drafted.push({ type: 'contact-named', data: { person: analyst, role: 'Lead Analyst' } });
    if (contact && now(role) !== contact) drafted.push({ type: 'contact-named', data: { person: contact, role } });
    if (initiator && proposal.initiator?.by !== initiator) drafted.push({ type: 'initiator-named', data: { by: initiator } });
    return drafted.length > 0 ? drafted : refuse('STAGE-3', `Nobody new is named, so nothing about ${id} changes.`);
  },
});

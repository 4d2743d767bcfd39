import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { subjectAct } from '../../subject-act.ts';
import { chosen, heldFrom, line, ownEmail, telephone } from '../../subject-fields.ts';
import { organisationId, personId } from '../../words.ts';
import { notYet } from './held.ts';

/** A person, new or changed. The id tells nothing; name and contact are kept apart from the events, so that they can be erased. */
export const recordPerson = subjectAct({
  act: 'record-person',
  kind: 'directory',
  title: 'Record a person',
  rule: ['SEAT-1'],
  about: ['person'],
  input: z.object({
    person: publicly(chosen(personId, 'Choose a person').optional(), 'Person'),
    name: publicly(line('Enter the person’s name'), 'Name', 'Shown wherever the person acts or holds a seat. It can be erased later.'),
    organisation: publicly(
      chosen(organisationId, 'Choose an organisation').optional(),
      'Organisation',
      'None for an independent Chair or expert.',
    ),
    role: publicly(line('Enter the role').optional(), 'Role', 'For example, Regulation manager. Published: write no name here.'),
    email: ownEmail('E-mail address'),
    telephone: telephone('Telephone'),
    from: heldFrom(),
  }),
  decide({ input, directory, actor, today, freshPerson, nameOf, contactOf }) {
    const { name, organisation = null, role = null, email = null, telephone: number = null, from = today } = input;
    const early = notYet(from, today);
    if (early) return early;
    const before = input.person ? directory.people[input.person] : undefined;
    if (input.person && !before) return refuse('SEAT-1', 'That person is not recorded.');
    if (organisation && !directory.organisations[organisation])
      return refuse('SEAT-1', 'That organisation is not recorded. Record the organisation first.');
    if (before?.id === actor.id && before.organisation !== organisation)
      return refuse(
        'SEAT-1',
        'You would no longer keep this register. Let a colleague of the Code Administrator change your organisation.',
      );
    const person = before?.id ?? freshPerson;
    const known = before ? contactOf(person) : null;
    const published = before?.organisation !== organisation || (before?.role ?? null) !== role;
    if (before && !published && nameOf(person) === name && known?.email === email && known?.telephone === number)
      return refuse('SEAT-1', 'Nothing is different from what is recorded.');
    const at = organisation ? ` at ${nameOf(organisation)}` : ', without an organisation';
    const moved = before && before.organisation !== organisation;
    return {
      ok: true,
      stream: 'directory',
      // An event even where only the name or the contact changes: the record says that something was put right, never what.
      events: [{ type: 'person-recorded', data: { id: person, organisation, role }, on: from }],
      says: [
        before ? `${name} is changed in the directory.` : `${name} is in the directory${at}.`,
        ...(moved
          ? [
              `From ${from === today ? 'today' : spoken(from)} this person acts for that organisation. Seats are kept as they are: end an appointment where it no longer fits.`,
            ]
          : []),
      ],
      apart: { person, name, email, telephone: number },
    };
  },
});

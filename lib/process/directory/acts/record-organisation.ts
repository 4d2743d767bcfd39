import { z } from 'zod';
import { publicly } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import { refuse } from '../../refusal.ts';
import { oneEvent, subjectAct } from '../../subject-act.ts';
import { chosen, heldFrom, line, oneOf } from '../../subject-fields.ts';
import { organisationId, partyCategories, partyCategoryNames } from '../../words.ts';
import { categoryMisfit } from '../fits.ts';
import { freeId } from '../free-id.ts';
import { notYet } from './held.ts';

export const organisationKinds = ['party', 'dcc', 'consumer-body', 'authority', 'government', 'code-administrator', 'other'] as const;
const words = 'Choose what the organisation is';

/** An organisation of the directory, new or changed: its category fits what it is (SEAT-5). */
export const recordOrganisation = subjectAct({
  act: 'record-organisation',
  kind: 'directory',
  title: 'Record an organisation',
  rule: ['SEAT-1', 'SEAT-5'],
  about: ['organisation'],
  input: z.object({
    organisation: publicly(chosen(organisationId, 'Choose an organisation').optional(), 'Organisation'),
    name: publicly(line('Enter the name of the organisation'), 'Name'),
    kind: publicly(oneOf(organisationKinds, words), 'What it is'),
    category: publicly(oneOf(partyCategories, 'Choose a Party Category').optional(), 'Party Category', 'For SEC Parties only.'),
    votingGroup: publicly(
      line('Enter the Voting Group').optional(),
      'Voting Group',
      'The group of affiliated suppliers that it belongs to, if any.',
    ),
    from: heldFrom(),
  }),
  decide({ input, directory, today }) {
    const { organisation, name, kind, category = null, votingGroup = null, from = today } = input;
    const early = notYet(from, today);
    if (early) return early;
    const misfit = categoryMisfit(kind, category);
    if (misfit) return misfit;
    const before = organisation ? directory.organisations[organisation] : undefined;
    if (organisation && !before) return refuse('SEAT-1', 'That organisation is not recorded.');
    const keepers = Object.values(directory.organisations).filter((other) => other.kind === 'code-administrator');
    if (before?.kind === 'code-administrator' && kind !== before.kind && keepers.length === 1)
      return refuse('SEAT-1', `${before.name} is the only Code Administrator on record; nobody could keep this register any more.`);
    const same = Object.values(directory.organisations).find(
      (other) => other.id !== organisation && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (same) return refuse('SEAT-1', `${same.name} is recorded already.`);
    const id = organisation ?? freeId('organisation/', name, directory.organisations);
    if (
      before &&
      before.name === name &&
      before.kind === kind &&
      before.category === category &&
      (before.votingGroup ?? null) === votingGroup
    )
      return refuse('SEAT-1', 'Nothing is different from what is recorded.');
    const data = {
      id,
      name,
      labels: before ? [...new Set([...before.labels, ...(before.name === name ? [] : [before.name])])] : [],
      kind,
      category,
      categoryPrinted: before?.category === category ? (before?.categoryPrinted ?? null) : null,
      votingGroup,
      ...(before?.text && { text: before.text }),
    };
    const asWhat = category ? ` among the ${partyCategoryNames[category]}` : '';
    const since = from === today ? '' : ` from ${spoken(from)}`;
    const says = before
      ? [`${before.name} is changed in the directory${since}.`]
      : [`${name} is in the directory${asWhat}${since}; its people can be recorded.`];
    return oneEvent('directory', { type: 'organisation-recorded', data, on: from }, says);
  },
});

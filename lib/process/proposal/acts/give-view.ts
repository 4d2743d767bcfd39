import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { committees } from '../arrows/stays.ts';
import type { Proposal } from '../proposal.ts';
import { addressees, meeting, on } from './fields.ts';
import { speaking } from './speaking.ts';

/** Where no version of anything is published yet, a view speaks of the proposal alone. */
export const noVersion = 'none';

const chooseVersion = 'Choose the version that the view speaks of';

/** The view of a committee, the Working Group, the DCC or Citizens Advice: to whom, when, on which version (REPORT-11, REPORT-19). Whose it is, is who gives it. */
export const giveView = proposalAct({
  name: 'give-view',
  input: z.object({
    to: publicly(z.enum(addressees, { error: 'Choose to whom the view is given' }), 'To whom'),
    version: publicly(z.string({ error: chooseVersion }).trim().min(1, chooseVersion).max(150), 'On which version'),
    about: publicly(text(200).optional(), 'About'),
    text: publicly(text(20000), 'View'),
    within: publicly(
      text(200).optional(),
      'Whose view within the committee',
      'Only where it is not that of all. For example: Members of Large Suppliers.',
    ),
    meeting: meeting(),
    on: on(),
  }),
  only: { within: committees },
  decide({ proposal, actor, id, input: { version: chosen, within, on: _, ...rest } }) {
    const held = versionsOf(proposal);
    const version = held.find(({ value }) => value === chosen);
    if (!version && !(chosen === noVersion && held.length === 0))
      return refuse('REPORT-11', `${id} has no version ‘${chosen}’ of a document that a view could be on.`);
    const onDocument = version && { key: version.key, version: version.version };
    const by = { ...speaking(actor), ...(within && actor.id.startsWith('body/') && { as: within }) };
    return [{ type: 'view-given', data: { ...rest, by, onDocument, verbatim: false } }];
  },
});

/** Every version of a document or legal text that a proposal holds, the latest first, as a view names it. */
export const versionsOf = ({ documents, legalTexts }: Pick<Proposal, 'documents' | 'legalTexts'>) =>
  [
    ...documents.map(({ key, version, title }) => ({ key, version, title })),
    ...legalTexts.map(({ key, version }) => ({ key, version, title: 'Legal text' })),
  ]
    .map((one) => ({ ...one, value: [one.key, one.version].filter(Boolean).join(' ') }))
    .reverse();

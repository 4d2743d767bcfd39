import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { bodyId } from '../../words.ts';
import { meeting, on } from './fields.ts';
import { speaking } from './speaking.ts';

/** The view of a committee or of the DCC: to whom, when, on which version (REPORT-11). Whose it is, is who gives it. */
export const giveView = proposalAct({
  name: 'give-view',
  input: z.object({
    to: publicly(bodyId.optional(), 'To whom'),
    about: publicly(text(200).optional(), 'About'),
    document: publicly(text(100).optional(), 'On which document'),
    version: publicly(text(40).optional(), 'On which version of it'),
    text: publicly(text(20000), 'View'),
    meeting: meeting(),
    on: on(),
  }),
  decide({ proposal, actor, id, input: { document, version, on: _, ...rest } }) {
    const versions = [...proposal.documents, ...proposal.legalTexts].filter(({ key }) => key === document);
    if (document && versions.length === 0) return refuse('REPORT-11', `${id} has no document ‘${document}’ that a view could be on.`);
    if (version && !versions.some((known) => known.version === version))
      return refuse('REPORT-11', `There is no version ${version} of that document.`);
    const onDocument = document ? { key: document, version: version ?? null } : undefined;
    return [{ type: 'view-given', data: { ...rest, by: speaking(actor), onDocument, verbatim: false } }];
  },
});

import { z } from 'zod';
import { proposalAct, publicly, text } from '../../act.ts';
import { bodyId } from '../../words.ts';
import { meeting, on } from './fields.ts';

/** A committee's view: of whom, to whom, on which version (REPORT-11). */
export const giveView = proposalAct({
  name: 'give-view',
  input: z.object({
    body: publicly(bodyId, 'Committee'),
    to: publicly(bodyId.optional(), 'To whom'),
    about: publicly(text(200).optional(), 'About'),
    document: publicly(text(100).optional(), 'On which document'),
    version: publicly(text(40).optional(), 'On which version of it'),
    text: publicly(text(20000), 'View'),
    meeting: meeting(),
    on: on(),
  }),
  decide({ input: { body, document, version, on: _, ...rest } }) {
    const onDocument = document ? { key: document, version: version ?? null } : undefined;
    return [{ type: 'view-given', data: { ...rest, by: { body }, onDocument, verbatim: false } }];
  },
});

import { z } from 'zod';
import { proposalAct, publicly } from '../../act.ts';
import { day } from '../../day.ts';
import { implementationFor } from '../release-of.ts';
import { on, reason } from './fields.ts';

/** The Authority approves, whatever the Change Board recommended (STAGE-13, CB-11). */
export const authorityApprove = proposalAct({
  name: 'authority-approve',
  input: z.object({
    letter: reason('Decision letter'),
    implementation: publicly(
      day.nullable().default(null),
      'Implementation date',
      'Leave blank to take the first option of the report that is in time.',
    ),
    on: on(),
  }),
  decide({ input: { letter, implementation }, proposal, today }) {
    return [{ type: 'authority-approved', data: { letter, implementation: implementation ?? implementationFor(proposal, today) } }];
  },
});

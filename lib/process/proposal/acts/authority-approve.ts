import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import { day } from '../../day.ts';
import { implementationFor } from '../release-of.ts';
import { letterFile, on, reason } from './fields.ts';
import { lastWord } from './last-word.ts';

/** The Authority approves, whatever the Change Board recommended (STAGE-13, CB-11). */
export const authorityApprove = proposalAct({
  name: 'authority-approve',
  input: z.object({
    letter: reason('Decision letter', 8000),
    file: letterFile(),
    implementation: publicly(
      day.nullable().default(null),
      'Implementation date',
      'Leave blank to take the first option of the report that is in time.',
    ),
    on: on(),
  }),
  ready: lastWord,
  decide({ input: { letter, file, implementation }, proposal, today }) {
    if (implementation && implementation < today)
      return refuse(
        'STAGE-14',
        `A change that is approved on ${spoken(today)} cannot take effect on ${spoken(implementation)}, before it.`,
      );
    return [{ type: 'authority-approved', data: { letter, file, implementation: implementation ?? implementationFor(proposal, today) } }];
  },
});

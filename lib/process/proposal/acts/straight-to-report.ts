import { z } from 'zod';
import { type Circumstances, proposalAct, publicly, refuse } from '../../act.ts';
import { ordinaryPaths, pathAgainst, pathOf } from '../path.ts';
import { followsTestingRules } from '../testing-rules.ts';
import { isUrgent } from '../urgency.ts';
import { meeting, on, pathChecklist, reason } from './fields.ts';
import { testingUnknown } from './state-testing.ts';

/** The Panel goes straight to the Report Phase, unless testing forces refinement (REFINE-3). */
export const straightToReport = proposalAct({
  name: 'straight-to-report',
  input: z.object({
    reason: reason('Why it needs no refinement'),
    path: publicly(z.enum(ordinaryPaths).nullable().default(null), 'Path'),
    ...pathChecklist(),
    on: on(),
    meeting: meeting(),
  }),
  ready(circumstances) {
    const { proposal, id } = circumstances;
    if (proposal.onHold) return refuse('STAGE-8', `${id} is on hold: ${proposal.onHold}`);
    if (refinementForced(circumstances))
      return refuse('REFINE-3', `${id} is likely to need testing, so it must follow the Refinement Process (Section D3.9).`);
    return testingUnknown(proposal, id, 'STAGE-6');
  },
  decide({ proposal, actor, id, input: { on: _, governanceAside, ...data } }) {
    const checklist = { ...data, governanceAside };
    const path = pathOf(data.path, checklist, proposal.path);
    const against = pathAgainst(path, checklist, { ...proposal, id }, actor);
    return against ?? [{ type: 'sent-to-report', data: { ...data, path } }];
  },
});

/** The Authority's urgent timetable says otherwise where a proposal is urgent, which is this register's setting. */
function refinementForced({ proposal, context, today }: Circumstances): boolean {
  const { testingLikely, urgency } = proposal.formal;
  return testingLikely === true && !isUrgent(urgency.state) && followsTestingRules({ proposal, settings: context.settings, today });
}

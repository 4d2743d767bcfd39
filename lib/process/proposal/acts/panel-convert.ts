import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { ordinaryPaths, pathAgainst, pathOf } from '../path.ts';
import { urgencyPending } from '../urgency.ts';
import { meeting, on, pathChecklist, timetable } from './fields.ts';
import { testingUnknown } from './state-testing.ts';

/** The Panel turns a Draft Proposal into a Modification Proposal, which keeps number and address (STAGE-5). */
export const panelConvert = proposalAct({
  name: 'panel-convert',
  input: z.object({
    workPackage: publicly(text(8000), 'First package of work'),
    timetable: timetable(),
    path: publicly(z.enum(ordinaryPaths).nullable().default(null), 'Path', 'Can be left blank until the report is approved.'),
    ...pathChecklist(),
    on: on(),
    meeting: meeting(),
  }),
  ready({ proposal, id }) {
    if (proposal.onHold) return refuse('STAGE-8', `${id} is on hold and cannot be converted: ${proposal.onHold}`);
    const attested = proposal.imported || proposal.steps.at(-1)?.type === 'stage-attested';
    if (!proposal.formal.recommendation && !attested && !urgencyPending(proposal.formal.urgency.state))
      return refuse('RIGHT-12', `The Change Sub-Committee has not made its recommendation on ${id} yet.`);
    return testingUnknown(proposal, id, 'STAGE-5');
  },
  decide({ proposal, actor, id, input: { on: _, governanceAside, ...data } }) {
    const checklist = { ...data, governanceAside };
    const path = pathOf(data.path, checklist, proposal.path);
    const against = pathAgainst(path, checklist, { ...proposal, id }, actor);
    const testingLikely = proposal.formal.testingLikely === true;
    return against ?? [{ type: 'converted', data: { ...data, testingLikely, path } }];
  },
});

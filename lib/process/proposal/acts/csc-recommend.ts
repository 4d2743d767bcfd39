import { z } from 'zod';
import { proposalAct, publicly, refuse, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Proposal } from '../proposal.ts';
import { meeting, on } from './fields.ts';

const votes = z.strictObject({
  for: z.coerce.number().int().min(0),
  against: z.coerce.number().int().min(0),
  abstain: z.coerce.number().int().min(0),
});

/** The Change Sub-Committee recommends; a proposal that it finds not ready goes on only where the Proposer insists (CSC-3). */
export const cscRecommend = proposalAct({
  name: 'csc-recommend',
  input: z.object({
    outcome: publicly(z.enum(['ready', 'not-ready']), 'Recommendation'),
    proposerInsists: publicly(yesOrNo.default(false), 'The Proposer wants to go on although it is not ready'),
    comments: publicly(text(8000).optional(), 'Comments'),
    count: publicly(votes.nullable().default(null), 'Votes'),
    statementFinal: publicly(yesOrNo.default(false), 'The problem statement is final', 'Its last version is then frozen.'),
    on: on('Day of the recommendation', 'Leave blank for the day of the meeting.'),
    meeting: meeting(),
  }),
  ready({ proposal, id }) {
    if (proposal.onHold) return refuse('STAGE-8', `${id} is on hold: ${proposal.onHold}`);
    return statement(proposal) ? null : refuse('FORM-6', `${id} has no problem statement yet, so none can become final.`);
  },
  dayOf: ({ context, input, today }) => {
    const day = context.meetingOf(String(input.meeting ?? ''))?.day ?? null;
    return day && day <= today ? day : null;
  },
  decide({ proposal, actor, context, id, input: { on: _, statementFinal, ...data } }) {
    if (actor.resolution && !data.meeting)
      return refuse('CSC-1', `The ${actor.name} recommends at a meeting of its own, and not outside one.`);
    if (!statementFinal) return refuse('FORM-6', `The problem statement of ${id} is not final yet.`);
    if (data.outcome === 'ready' && data.proposerInsists)
      return refuse('CSC-3', `Where the Change Sub-Committee finds ${id} ready, the Proposer need not insist: leave that box empty.`);
    if (data.outcome === 'not-ready' && !data.proposerInsists)
      return refuse('CSC-3', `The Change Sub-Committee finds ${id} not ready; it goes to the Panel only if the Proposer insists.`);
    const { stopped } = proposal.formal;
    if (stopped)
      return refuse('CSC-3', `The Proposer stopped ${id} here on ${spoken(stopped)} and has not asked for it to be converted since.`);
    if (context.settings.proposerStepBeforeConversion && !proposal.formal.conversionAsked && !data.proposerInsists)
      return refuse('CSC-3', `The Proposer has not asked yet for ${id} to be converted.`);
    const version = statement(proposal)?.version;
    return [{ type: 'csc-recommended', data: { ...data, ...(version && { statement: version }) } }];
  },
});

/** The version of the problem statement that the recommendation makes final. */
const statement = ({ documents }: Proposal) => documents.findLast(({ kind }) => kind === 'problem-statement');

import { z } from 'zod';
import { proposalAct, publicly, refuse } from '../../act.ts';
import { receivedAfterHour } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import { isProposer, lastWordOn } from '../reading.ts';
import { panelDecisions, type Referable } from '../referable.ts';
import { letterFile, reason } from './fields.ts';

/** The Proposer or a Party refers another decision of the Panel to who has the last word (APPEAL-4). */
export const referDecision = proposalAct({
  name: 'refer-decision',
  input: z.object({
    decision: publicly(z.coerce.number('Choose the decision.').int(), 'Which decision of the Panel'),
    ground: reason('Ground of the referral'),
    file: letterFile('The referral as a file', 'referral'),
  }),
  notEntitled: ({ id }) => refuse('APPEAL-4', `Only the Proposer of ${id} or a SEC Party can refer a decision of the Panel.`),
  ready({ proposal, context, today, id }) {
    const all = panelDecisions(proposal, context);
    if (all.some(({ until }) => today <= until)) return null;
    const [last] = all;
    return refuse('APPEAL-4', last ? late(last, id) : `The Panel has taken no decision on ${id} that could be referred.`);
  },
  decide({ proposal, context, today, now, actor, id, input: { decision, ground, file } }) {
    const chosen = panelDecisions(proposal, context).find(({ entry }) => entry === decision);
    if (!chosen) return refuse('APPEAL-4', `Entry ${decision} is no decision of the Panel on ${id} that could be referred.`);
    if (today > chosen.until) return refuse('APPEAL-4', late(chosen, id));
    const by = actor.organisation ?? actor.id;
    const earlier = proposal.formal.referrals.filter((one) => one.decision === decision);
    if (earlier.some(({ answer }) => answer)) return refuse('APPEAL-4', 'The Authority’s decision is final under the SEC.');
    if (earlier.some((one) => one.by === by)) return refuse('APPEAL-4', `${actor.name} has already referred this decision.`);
    const standing = isProposer(proposal, actor) ? 'proposer' : actor.kinds.includes('dcc') ? 'dcc' : 'party';
    const to = lastWordOn(proposal, context.settings, today);
    const data = { decision, by, to, ground, file, deadline: chosen.until, afterFive: receivedAfterHour(now), standing } as const;
    return [{ type: 'decision-referred', data }];
  },
});

const late = ({ what, on, until }: Referable, id: string): string =>
  `The window to refer the Panel’s decision of ${spoken(on)} ${what} (${id}) closed on ${spoken(until)}.`;

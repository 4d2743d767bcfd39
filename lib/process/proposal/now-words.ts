import { spoken } from '../calendar/spoken.ts';
import { implementingOf } from './implementing.ts';
import { goesToAuthority } from './path.ts';
import type { Proposal } from './proposal.ts';
import type { Stage } from './stage-names.ts';

type Words = string | ((proposal: Proposal) => string);

/** What happens after, by stage. A final stage has nothing. */
const after: Partial<Record<Stage, Words>> = {
  submitted: 'It is accepted and gets its number, or goes back to the Proposer with what is missing.',
  returned: 'The Proposer completes the form and sends it again.',
  development: 'The Change Sub-Committee recommends whether it is ready, and the Panel then decides on conversion.',
  initial: ({ regime }) =>
    regime === '2018'
      ? 'The Panel converts it into a Modification Proposal, or sends it back to the Development Stage.'
      : 'The Panel sends it to the Refinement Process or straight to the Report Phase.',
  refinement: 'The Modification Report goes to the Panel.',
  'panel-report': 'The Panel lets the report go out for consultation, or returns it to the Working Group.',
  'report-consultation': 'The responses are published and the Change Board votes at its next meeting.',
  'change-board': ({ path }) =>
    path && goesToAuthority(path)
      ? 'The Change Board’s vote goes to the Authority as a recommendation.'
      : 'The Change Board’s vote is the decision, which can be appealed for 10 Working Days.',
  authority: 'The Authority approves it, rejects it or sends it back with further steps.',
  'decided-appealable': (proposal) => {
    const implementing = implementingOf(proposal);
    if (!implementing) return 'Without an appeal it is closed as not approved.';
    return implementing.date
      ? `Without an appeal it takes effect on ${spoken(implementing.date)}.`
      : 'Without an appeal it goes on to implementation.';
  },
  'appeal-panel': 'The Panel upholds or overturns the decision; its answer can be referred to the Authority.',
  'appeal-authority': 'The Authority’s decision is final.',
  'pending-implementation': 'It becomes part of the code with its SEC Release.',
  'withdrawal-received': 'The Code Administrator tells all Parties, and any of them then has 10 Working Days to adopt it.',
  'withdrawal-notice': 'If a Party adopts it, it goes on where it was; if nobody does, it is withdrawn for good.',
  'suspended-scr': 'It goes on when the review ends or the Authority allows it.',
  'ft-panel': 'The Panel’s resolution can be objected to for 10 Working Days.',
};

const helpdesk = 'The Helpdesk takes the same by e-mail, letter or telephone; the time of receipt counts.';

/** How to take part, by stage; every way is open through the Helpdesk too, on the same clock. */
const part: Partial<Record<Stage, string>> = {
  'report-consultation': `A SEC Party answers the consultation on this page. ${helpdesk}`,
  'decided-appealable': `A SEC Party, Citizens Advice or Citizens Advice Scotland can appeal on this page. ${helpdesk}`,
  'withdrawal-notice': `A SEC Party can adopt it on this page. ${helpdesk}`,
  refinement: `Anyone can nominate a Working Group member or send a view. ${helpdesk}`,
};

export function afterwards(proposal: Proposal): string {
  const words = (proposal.stage && after[proposal.stage]) ?? '';
  return typeof words === 'string' ? words : words(proposal);
}

export function takingPart({ stage }: Proposal): string {
  return (stage && part[stage]) ?? `A SEC Party can send a written representation. ${helpdesk}`;
}

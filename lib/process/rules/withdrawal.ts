import { choice, guide, paper, practice, tabasc } from './rule.ts';

const withdrawn = guide('section 2, withdrawal');

/** Withdrawal, adoption, appeal and send-back. */
export const withdrawal = {
  'WITHDRAW-1': paper(
    'Only the Proposer can withdraw a proposal. The Code Administrator, the Panel and its Sub-Committees cannot close a proposal that is not theirs.',
    tabasc('problem statement for DP079'),
  ),
  'WITHDRAW-2': paper(
    'Under the 2016 process a proposal can be withdrawn until it is submitted to the Change Board; since 2018 until the final decision, read as until the Change Board’s ballot is closed.',
    `${withdrawn}; ${tabasc('problem statement for DP079')}`,
    'withdrawalCutoff',
  ),
  'WITHDRAW-3': choice('after a send-back or a return by the Change Board, withdrawal is possible again.'),
  'WITHDRAW-4': paper('An Authority-led proposal can be withdrawn only with evidence of the Authority’s consent.', withdrawn),
  'WITHDRAW-5': paper(
    'A Draft Proposal can be withdrawn in the Development Stage. That the adoption window applies then too is this register’s setting.',
    'Panel paper SECP_90_1203_20, list of proposals (DP132)',
  ),
  'WITHDRAW-6': paper(
    'The Proposer withdraws, then the Code Administrator gives notice to all Parties; the 10 Working Days to adopt run from the notice.',
    withdrawn,
    'withdrawalNotice',
  ),
  'WITHDRAW-7': choice(
    'while the adoption window is open there are no votes, decisions or responses, and a consultation’s remaining days are given back on adoption.',
  ),
  'ADOPT-8': paper(
    'A SEC Party, the DCC included, can adopt before the deadline. That the first valid notice wins is general practice.',
    withdrawn,
    'adoptWD',
  ),
  'ADOPT-9': paper(
    'Only a SEC Party can adopt, only inside the window, and not the withdrawing Proposer itself (this last is this register’s setting).',
    withdrawn,
  ),
  'ADOPT-10': paper('The adopter is taken to be the Proposer; nothing restarts and the stage resumes.', withdrawn, 'pathOneAdoption'),
  'WITHDRAW-11': paper(
    'A proposal that nobody adopts is withdrawn for good; the same matter needs a new proposal with a new number.',
    withdrawn,
  ),
  'WITHDRAW-12': choice('the Proposer cannot undo a withdrawal; the remedy is adoption by another Party.'),
  'WITHDRAW-13': paper('Withdrawn proposals stay in the register.', guide('section 7')),

  'APPEAL-1': paper(
    'The Panel’s view on urgency, either way, can be referred to the Authority within 10 Working Days of the notice of it.',
    guide('section 2, urgent proposals'),
  ),
  'APPEAL-2': paper(
    'An objection to a Fast-Track resolution goes to the Panel within 10 Working Days, and then to the Authority within 10 Working Days of the notice.',
    guide('section 2, Fast-Track'),
    'ftObjectWD',
  ),
  'APPEAL-3': paper(
    'A Self-Governance decision of the Change Board can be appealed to the Panel or to the Authority within 10 Working Days of its publication. Who may appeal besides Parties is this register’s setting: Citizens Advice and Citizens Advice Scotland.',
    guide('section 5'),
    'appealWD',
  ),
  'APPEAL-4': practice('Another decision of the Panel can be referred to the Authority within 10 Working Days.', 'appealWD'),
  'APPEAL-5': paper(
    'How the DCC resolved a testing issue can be taken to the Panel or the Secretary of State.',
    guide('section 1, “Issues arising from Testing”'),
  ),

  'SENDBACK-1': paper(
    'Only the Authority, in early 2016 the Secretary of State, can send a proposal back, and only while it is deciding on it.',
    guide('section 6'),
  ),
  'SENDBACK-2': paper('A send-back must state the additional steps required.', guide('section 6')),
  'SENDBACK-3': practice('The steps can be: amend the legal text, revise the implementation timetable, add analysis or information.'),
  'SENDBACK-4': practice('After a send-back the Change Board’s recommendation is void; a new report, consultation and vote follow.'),
  'SENDBACK-5': choice('a proposal can be sent back any number of times; the page counts them.'),
  'SENDBACK-6': paper(
    'A solution forced to decision before it is developed can be expected to come back.',
    tabasc('problem statement for DP079'),
  ),
} as const;

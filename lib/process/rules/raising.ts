import { choice, guide, legal, panel90, paper, site } from './rule.ts';

/** Who can raise a proposal, what else people are entitled to, and what a default takes away. */
export const raising = {
  'RAISE-1': paper(
    'Any SEC Party, the DCC included, can raise a proposal, unless its right to do so is suspended.',
    `${guide('section 1')}; ${legal('M8.5')}`,
  ),
  'RAISE-2': paper('Citizens Advice and Citizens Advice Scotland can raise a proposal.', guide('section 1')),
  'RAISE-3': paper('A person or body that the Authority has designated in writing can raise a proposal.', guide('section 1')),
  'RAISE-4': paper(
    'The Authority can raise a proposal to give effect to a Significant Code Review or to comply with European law.',
    `${guide('section 1')}; ${panel90('report on DP149, section 2')}`,
  ),
  'RAISE-5': paper(
    'The DCC can raise a proposal at the direction of the Authority; it then takes the Authority-led path.',
    `${guide('section 2, figure 5')}; ${legal('definition of Significant Code Review Phase')}`,
  ),
  'RAISE-6': paper(
    'The Panel can raise a proposal only when every voting member at the meeting votes in favour, and only for the purposes in Section D1.3(e).',
    `${guide('section 1')}; ${panel90('report on DP149, section 2')}`,
    'panelRaisePurposes',
  ),
  'RAISE-7': paper(
    'The Security Sub-Committee can raise proposals about the Security Obligations and Assurance Arrangements.',
    legal('G7.20(a)'),
  ),
  'RAISE-8': paper('A Security Sub-Committee Member can raise such a proposal after the committee has voted not to.', legal('G7.20(b)')),
  'RAISE-9': paper('The SMKI PMA can raise proposals about the SMKI SEC Documents.', legal('L1.19(a)')),
  'RAISE-10': paper('An SMKI PMA Member can raise such a proposal after the PMA has voted not to.', legal('L1.19(b)')),

  'RIGHT-1': paper('Only the Proposer can withdraw a proposal.', guide('section 2, withdrawal')),
  'RIGHT-2': paper(
    'An Authority-led proposal can be withdrawn only with evidence of the Authority’s consent.',
    guide('section 2, withdrawal'),
  ),
  'RIGHT-3': paper('A SEC Party can adopt a withdrawn proposal by a notice to the Code Administrator.', guide('section 2, withdrawal')),
  'RIGHT-4': paper(
    'Parties and wider stakeholders can respond to a Refinement Consultation; Parties other than the DCC to a Modification Report Consultation.',
    `${guide('section 3')}; ${site('Modification Report Consultation')}`,
  ),
  'RIGHT-5': paper(
    'Parties, the Security Sub-Committee and its Members and the Alt HAN Forum can make written representations.',
    legal('G7.22 and Z1.6'),
  ),
  'RIGHT-6': paper(
    'Committees are told of proposals that concern what they watch over.',
    legal('F1.6, G7.19 and L1.18'),
    'committeeMonitors',
  ),
  'RIGHT-7': paper(
    'The Proposer, the Security Sub-Committee and anyone who writes to the Helpdesk can nominate a Working Group member.',
    `${guide('section 3')}; ${legal('G7.21')}`,
  ),
  'RIGHT-8': paper('The Working Group chooses its chair from among its members.', guide('section 3')),
  'RIGHT-9': paper(
    'The Proposer, or the person who represents it in the Working Group, can insist on its own variation.',
    guide('section 3'),
  ),
  'RIGHT-10': paper('The Working Group can put forward more than one variation by majority.', guide('section 3')),
  'RIGHT-11': paper('The Proposed Solution is the Proposer’s to change.', legal('D6.15')),
  'RIGHT-12': paper('The Change Sub-Committee recommends whether a Draft Proposal is ready.', panel90('assessment of DP096')),
  'RIGHT-13': paper(
    'The Panel converts a Draft Proposal and sets the timetable and the first work package.',
    `${legal('D3.11')}; ${panel90('section 2, Recommendations')}`,
  ),
  'RIGHT-14': paper('The Panel gives its view on urgency; the Authority has the final say.', guide('section 2, urgent proposals')),
  'RIGHT-15': paper('The Panel decides on a Fast-Track proposal.', guide('section 2, Fast-Track')),
  'RIGHT-16': paper('The Panel returns a Modification Report to the Working Group or lets it go out for consultation.', guide('section 4')),
  'RIGHT-17': paper('The voting members of the Change Board vote; the DCC’s representative does not.', guide('section 5')),
  'RIGHT-18': paper('The Change Board can recommend that the Panel return a report to the Working Group.', guide('section 5')),
  'RIGHT-19': paper(
    'The Change Board approves a request for a DCC Impact Assessment before its cost is incurred.',
    'TABASC paper TABASC_46_1909_20, problem statement for DP079',
  ),
  'RIGHT-20': paper(
    'The Authority takes the final decision on the Authority-led and Authority-determined paths; in early 2016 the Secretary of State did.',
    guide('section 6'),
    'finalDecisionActor',
  ),
  'RIGHT-21': paper('The Authority can send a proposal back to the Panel with directions on further steps.', guide('section 6')),
  'RIGHT-22': paper('Who disagrees with a decision can appeal where the rules on appeals say so.', guide('sections 2 and 5')),
  'RIGHT-23': paper(
    'A test participant can appeal against how a testing issue was resolved.',
    guide('section 1, “Issues arising from Testing”'),
  ),
  'RIGHT-24': paper(
    'Whoever is entitled to an act can do it through the Helpdesk; the Code Administrator then records for whom, when and how it was received.',
    guide('sections 2 and 3'),
    'helpdeskContact',
  ),
  'RIGHT-25': choice(
    'the time of receipt decides, to the minute. A notice that was received in time but entered after a window closed reverses that closure, and the page says so.',
  ),
  'RIGHT-26': choice(
    'where somebody has moved the proposal on since a message was received, what the message asks for is refused and listed for the Code Administrator to settle. An adoption received before the one on record takes its place, unless a further formal act followed.',
  ),

  'DEFAULT-1': paper('A Defaulting Party and the other members of its Voting Group lose the vote in Panel elections.', legal('M8.5(a)')),
  'DEFAULT-2': paper('A Defaulting Party cannot raise new Draft Proposals.', legal('M8.5(b)')),
  'DEFAULT-3': paper('The Change Board Member whom a defaulting Supplier’s Voting Group appointed is suspended.', legal('M8.5(c)(i)')),
  'DEFAULT-4': paper(
    'For another defaulting Party no seat is suspended; its view on who represents its Party Category is set aside.',
    legal('M8.5(c)(ii)'),
  ),
  'DEFAULT-5': choice('a Defaulting Party can still adopt a proposal, withdraw its own, respond and appeal.', 'defaultingAdoption'),
  'DEFAULT-6': choice(
    'the Panel can suspend all of these rights or some; the Code Administrator records what it decided, and nothing is suspended by itself.',
  ),
} as const;

import { choice, guide, legal, panel90, paper, practice, site, tabasc } from './rule.ts';

/** How the Change Board, the Panel, the Change Sub-Committee and a Working Group come to a decision. */
export const voting = {
  'CB-1': paper(
    'A ballot is possible only while the proposal is with the Change Board, after the Modification Report Consultation has closed and the final report is published.',
    `${guide('section 4')}; ${site('Modification Report Consultation')}`,
  ),
  'CB-2': paper(
    'Each voting seat has one vote: approve, reject or abstain. The DCC representative on the Change Board does not vote.',
    guide('section 5'),
    'cbSeats',
  ),
  'CB-3': paper(
    'Every vote to approve or reject gives a reason that refers to at least one SEC Objective. Asking an abstaining member for one is this register’s setting.',
    guide('section 5'),
  ),
  'CB-4': paper('A suspended seat does not vote. That it leaves the base of the quorum is this register’s setting.', legal('M8.5(c)')),
  'CB-5': choice('an alternate can vote instead of the member, never in addition; both are recorded.'),
  'CB-6': choice('a ballot counts when at least half of the filled, unsuspended voting seats have voted or abstained.', 'cbQuorumPercent'),
  'CB-7': paper(
    'The Proposed Solution and each Alternative are voted on separately, each with its own reasons.',
    `${guide('section 5')}; ${site('Change Board')}`,
  ),
  'CB-8': paper(
    'The majority of the votes for and against decides. The papers do not say what a tie means. This register’s setting: not approved, and never called rejected; abstentions and empty seats are not counted.',
    guide('section 5'),
    'cbTieOutcome',
  ),
  'CB-9': choice('where every member abstains there is no outcome and the ballot stays open.'),
  'CB-10': choice(
    'where more than one solution is approved, the one with the larger majority is taken, and the Proposed Solution where they are equal; the others are recorded as approved, not preferred.',
  ),
  'CB-11': paper(
    'On the Self-Governance path the vote is the decision. On the Authority’s paths it is a recommendation, which goes to the Authority whether it is to approve or to reject.',
    `${guide('section 5')}; ${site('Change Board')}`,
  ),
  'CB-12': paper(
    'Instead of voting, the Change Board can recommend that the Panel return the report to the Working Group.',
    guide('section 5'),
  ),
  'CB-13': paper(
    'Members are guided by the consultation responses, so these are shown beside the ballot by Party Category.',
    guide('section 5'),
  ),
  'CB-14': paper(
    'Votes, reasons, seats and categories are public once the result is published. That nothing is shown before is this register’s setting.',
    guide('sections 5 and 7'),
  ),
  'CB-15': choice('a member can change a vote until the ballot is closed.'),
  'CB-16': choice('the votes by category are shown for information and decide nothing.'),
  'CB-17': practice('A send-back by the Authority voids the ballot, which stays in the history marked void.'),
  'CB-18': choice(
    'a member who declares an interest can still vote, or recuse themselves: a recusal is recorded as an abstention, and the interest is published with the result.',
  ),

  'PN-1': practice(
    'The Panel decides on progression by simple majority of the votes cast; on a tie the Chair’s casting vote decides, and without one the motion falls.',
  ),
  'PN-2': paper(
    'To raise a proposal the Panel must be unanimous. That an abstention breaks unanimity is this register’s setting.',
    guide('section 1'),
  ),
  'PN-3': paper(
    'A Fast-Track resolution approves or withdraws; it is unanimous where the same vote raises the proposal.',
    guide('section 2, Fast-Track'),
  ),
  'PN-4': practice('All Panel Members vote but the DCC’s nominee and the Chair, who has a casting vote only.', 'panelVotingMembers'),
  'PN-5': practice('The Panel is quorate when half of its voting members are present.', 'panelQuorum'),
  'PN-6': paper('Urgent matters can be taken at a meeting outside the usual calendar.', guide('section 2, urgent proposals')),
  'PN-7': paper(
    'The Panel’s record keeps the text of each recommendation and its verb: agree, approve, note, discuss.',
    panel90('section 2, Recommendations'),
  ),

  'CSC-1': paper(
    'The Change Sub-Committee recommends and does not decide: ready, not ready or on hold, with its comments and the count.',
    tabasc('problem statement for DP079'),
  ),
  'CSC-2': choice('the Change Sub-Committee recommends by majority of the members present.'),
  'CSC-3': choice(
    'the Proposer asks for conversion before the Change Sub-Committee recommends, and a proposal that it finds not ready can still go forward where the Proposer insists.',
    'proposerStepBeforeConversion',
  ),

  'WG-1': practice('A Working Group has at least five independent experts, the Proposer’s nominee, and a chair from among its members.'),
  'WG-2': paper(
    'The majority of a Working Group can submit more than one variation and names the one it prefers; each must achieve the proposal’s purpose and better facilitate the SEC Objectives.',
    `${guide('section 3')}; ${site('Alternative Proposal')}`,
  ),
  'WG-3': paper(
    'A Proposer who objects to the variation that the majority prefers can insist on its own without a vote. Since 2018 the Proposed Solution is the Proposer’s and every other an Alternative.',
    `${guide('section 3')}; ${legal('D6.15')}`,
  ),
  'WG-4': paper('Every consultation and report shows where each Alternative comes from and which is preferred.', guide('section 3')),
  'WG-5': paper('The Working Group states whether approval would better facilitate the SEC Objectives, with reasons.', guide('section 3')),
  'WG-6': choice('on a tie over the preferred variation the Proposer’s is preferred.'),
  'WG-7': choice('at most five Alternatives.'),
} as const;

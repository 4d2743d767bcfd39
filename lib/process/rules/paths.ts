import { beis, choice, guide, legal, panel90, paper, practice, site } from './rule.ts';

const urgent = guide('section 2, urgent proposals');
const fast = guide('section 2, Fast-Track');

/** Urgency, Fast-Track, the four paths and Significant Code Reviews. */
export const paths = {
  'URGENT-1': paper(
    'The Proposer can ask for urgency with reasons, and the Authority can direct it of its own accord. That the Panel can ask is general practice.',
    urgent,
  ),
  'URGENT-2': paper(
    'The Panel considers a request within 5 Working Days of submission, if need be between its meetings.',
    urgent,
    'urgentPanelWD',
  ),
  'URGENT-3': paper(
    'Where the Panel agrees, the Code Administrator asks the Authority; where it does not, the Proposer has 10 Working Days to refer it.',
    urgent,
  ),
  'URGENT-4': paper('A proposal is urgent only once the Authority has directed it; before, it says “Urgency requested”.', urgent),
  'URGENT-5': paper('The Panel’s timetable must be consistent with the one that the Authority sets.', urgent),
  'URGENT-6': paper('Where the Authority refuses, the Proposer is told and the proposal goes on as it was.', urgent),
  'URGENT-7': paper('An urgent proposal still has a Modification Report, a consultation, which may be shorter, and a vote.', urgent),
  'URGENT-8': practice(
    'The Authority’s guidance on urgency asks for an imminent issue tied to a date with a significant commercial, safety or supply effect, or a breach of law.',
  ),
  'URGENT-9': choice('urgency can be asked for until the proposal is with the Change Board.'),
  'URGENT-10': paper('The DCC can be asked for an urgent assessment.', site('Changes to the SEC Section D for DCC Analysis provisions')),

  'FAST-1': paper('Only the Panel can raise a Fast-Track Modification, and only for typing errors or minor inconsistencies.', fast),
  'FAST-2': paper(
    'A Fast-Track Modification has no Refinement Process, no Modification Report, no consultation and no Change Board vote.',
    fast,
  ),
  'FAST-3': paper(
    'The Panel resolves to approve or to withdraw. Within 10 Working Days anyone entitled can object; what the Panel may then do is this register’s setting: confirm, change the resolution, or let it go on as an ordinary proposal.',
    fast,
    'ftObjectWD',
  ),
  'FAST-4': paper('Who is still unhappy can go to the Authority within 10 Working Days of the notice; its decision is final.', fast),
  'FAST-5': choice('a Fast-Track Modification is not implemented before the objection window ends.'),
  'FAST-6': paper('SECMP0051 later changed the Fast-Track process; its details are not in our sources.', panel90('list of proposals')),

  'PATH-1': paper(
    'The Proposer suggests a path and the Panel determines it. That the Authority may overrule is general practice.',
    guide('section 2, Modification Paths'),
  ),
  'PATH-2': paper(
    'There are four paths: Authority-led, Authority-determination, Self-Governance and Fast-Track.',
    guide('section 2, figure 5'),
    'activePaths',
  ),
  'PATH-3': paper(
    'A proposal is Authority-led where it arises from a Significant Code Review or is submitted by the Authority or at its direction.',
    guide('section 2, figure 5'),
  ),
  'PATH-4': paper(
    'A material effect on consumers, competition, data, security, privacy or governance, or a discrimination between Parties, makes it the Authority’s to determine; otherwise it is Self-Governance.',
    guide('section 2, figure 5'),
  ),
  'PATH-5': paper(
    'Since 2018 the Panel decides on Self-Governance when it approves the report; until then the path can be blank.',
    panel90('section 2, Recommendations'),
  ),
  'PATH-6': choice(
    'the path can change from Self-Governance to Authority-determined before the vote; the other way round, and off the Authority-led path, only where the Authority does not object.',
  ),
  'PATH-7': paper('A change to Section D itself is by default the Authority’s to determine.', 'SEC newsletter, August 2018'),

  'SCR-1': paper(
    'A Significant Code Review begins on the day on which the Authority gives notice of it.',
    legal('definition of Significant Code Review Phase'),
  ),
  'SCR-2': paper(
    'It ends when the proposal from it is submitted, when the Authority decides or needs no change, or 28 days after its conclusion, whichever is first.',
    legal('definition of Significant Code Review Phase'),
    'scrEndCalendarDays',
  ),
  'SCR-3': paper(
    'The Authority can direct licensees to raise, raise a proposal itself, or run the process to the end and submit the result to the Change Board.',
    beis('79'),
  ),
  'SCR-4': practice(
    'During a review a new proposal on its subject that is not urgent rests until the Authority allows it or the review ends.',
  ),
  'SCR-5': practice('Urgent and Fast-Track proposals and those of the review itself are exempt.'),
  'SCR-6': practice('Proposals already under way go on unless the Authority directs otherwise.'),
  'SCR-7': paper(
    'By a backstop direction the Authority requires the review’s own proposals to be withdrawn and the review begins again. What it contains beyond its name is general practice.',
    legal('D5.7'),
  ),
  'SCR-8': paper('The SEC has the powers for Significant Code Reviews in the code itself.', beis('78')),
} as const;

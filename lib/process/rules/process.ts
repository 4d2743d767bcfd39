import { beis, choice, guide, legal, panel90, paper, practice, site, tabasc } from './rule.ts';

/** How a proposal moves between stages, when refinement is needed, and how days are counted. */
export const process = {
  'STAGE-1': choice('an act that the table of stages does not have for a stage is not possible in it.'),
  'STAGE-2': paper(
    'The Code Administrator checks a form and comments as a critical friend within 5 Working Days; an incomplete one goes back with what is missing.',
    `${guide('section 2')}; ${site('About SEC Change')}`,
    'criticalFriendWD',
  ),
  'STAGE-3': paper(
    'On acceptance a proposal gets a number that is never used again. From 1 November 2018 (this register’s date) it is a Draft Proposal first.',
    `SEC newsletter, August 2018; ${legal('definitions')}`,
    'regimeSwitchDate',
  ),
  'STAGE-4': paper(
    'After the Change Sub-Committee’s recommendation the Draft Proposal goes to the Panel.',
    panel90('report on DP096, assessment of the proposal'),
  ),
  'STAGE-5': paper(
    'The Panel converts a Draft Proposal into a Modification Proposal and agrees the timetable and first work package.',
    `${legal('D3.11')}; ${panel90('section 2, Recommendations')}`,
  ),
  'STAGE-6': paper(
    'The Panel sends a proposal to the Refinement Process, or gives a reason for going straight to the Report Phase.',
    guide('sections 2 and 3'),
  ),
  'STAGE-7': choice('the Panel can send a Draft Proposal back to the Development Stage with a reason.'),
  'STAGE-8': paper(
    'Work on a proposal can be put on hold, with a reason. That it is not converted or reported on meanwhile is this register’s setting.',
    panel90('report on DP096, timetable'),
  ),
  'STAGE-9': practice(
    'The Panel can refuse what is in substance another live or recently rejected proposal. Switched off here: a paper of 2019 says that any proposal must be allowed into the process.',
    'refusalByPanel',
  ),
  'STAGE-10': paper('The Modification Report goes to the Panel when the Working Group has finished.', guide('section 3')),
  'STAGE-11': paper(
    'The Panel returns the report or lets it go out for consultation; it does so at the meeting that has it on the agenda.',
    guide('section 4'),
  ),
  'STAGE-12': paper(
    'After the consultation the final report goes to the next Change Board meeting.',
    `${guide('section 4')}; ${site('Modification Report Consultation')}`,
  ),
  'STAGE-13': paper('The Authority approves, rejects or sends back.', guide('section 6')),
  'STAGE-14': paper(
    'An approved change takes effect with a SEC Release on the date in its report.',
    `${panel90('report on MP147, section 6')}; ${beis('136')}`,
  ),
  'STAGE-15': practice('The implementation date can be changed by direction of the Authority or, on Self-Governance, by the Panel.'),
  'STAGE-16': paper(
    'A proposal can be split; its parts share the number and carry a letter.',
    panel90('list of proposals (MP122A, MP122B)'),
  ),
  'STAGE-17': choice('proposals on one issue are grouped only before the Report Phase; each keeps its own votes.'),
  'STAGE-18': paper(
    'The Panel sets the timetable and can take a proposal to decision early, with a reason.',
    tabasc('problem statement for DP079'),
  ),
  'STAGE-19': choice('no act is taken on a proposal that is known from papers only; a practice copy of it can be used instead.'),

  'REFINE-1': paper('The Panel may determine that a proposal needs the Refinement Process, with a reason.', guide('section 3')),
  'REFINE-2': paper('A Fast-Track Modification never goes through refinement.', site('Refinement Process')),
  'REFINE-3': paper(
    'A proposal that is likely to need testing must follow the Refinement Process (Section D3.9). The papers do not say when that came into force; this register applies it to proposals raised from 1 January 2017.',
    beis('54'),
    'testingRulesFrom',
  ),

  'CALENDAR-1': practice(
    'A Working Day is a Monday to Friday that is not a bank or public holiday in England and Wales. A stored deadline is not worked out again when the calendar changes, which is this register’s setting.',
    'holidays',
  ),
  'CALENDAR-2': paper(
    'In a window the day of the event counts as nought and the last Working Day is its last day; for the length of a consultation the opening day counts as the first. That a window of right stays open to the end of its last day, and what comes after 5pm is marked so and accepted, is this register’s setting.',
    `${panel90('report on MP147, timetable')}; Elexon website, P353`,
    'rightsHour',
  ),
  'CALENDAR-3': paper(
    'The Panel meets on the second Friday of a month; papers go out 5 Working Days before a meeting and a form is due 5 Working Days before that. That a meeting on a holiday moves to the Working Day before is this register’s setting.',
    `${guide('section 2')}; ${site('About SEC Change')}`,
    'meetingCalendar',
  ),
  'CALENDAR-4': paper(
    'SEC Releases are named by month and year, and a decision is needed 10 Working Days before the release that is to implement it. That a release falls in February as a rule is general practice.',
    `${panel90('report on MP147, section 6')}; ${beis('136')}`,
    'releaseCutoffWD',
  ),
} as const;

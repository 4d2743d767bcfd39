import type { Source } from '../event.ts';
import type { Basis } from '../rules/rule.ts';

/** Seats as the papers or general practice have them, where nobody is recorded in them: how many, for whom, with a vote or not, and what that rests on. */
export type PatternRow = { seats: string; forWhom: string; votes: string; basis: Basis; source: Source | null; said: string };

const guide: Source = { paper: 'paper/section-d-guide-2016', place: 'section 5' };
const tabasc: Source = { paper: 'paper/tabasc-46-1909-20', place: 'problem statement for DP084, the seats under Section C3.1' };

const printed = (seats: string, forWhom: string, votes: string, source: Source, said: string): PatternRow => ({
  seats,
  forWhom,
  votes,
  basis: 'paper',
  source,
  said,
});
const practice = (seats: string, forWhom: string, votes: string, said: string): PatternRow => ({
  seats,
  forWhom,
  votes,
  basis: 'general-practice',
  source: null,
  said,
});

const category = 'The paper says that every Party Category has members; how many is general practice, not confirmed by the papers.';

/** The seats of a body by pattern; a body that is not here has none that we know of. */
export const seatPatterns: Record<'body/change-board' | 'body/panel', readonly PatternRow[]> = {
  'body/change-board': [
    printed('One for each Voting Group', 'Large Suppliers', 'Votes', guide, category),
    printed('Three', 'Small Suppliers', 'Vote', guide, category),
    printed('Three together', 'Electricity Network Parties and Gas Network Parties', 'Vote', guide, category),
    printed('Three', 'Other SEC Parties', 'Vote', guide, category),
    printed(
      'One',
      'Consumers',
      'Votes',
      guide,
      'The paper names a Consumer Member; that Citizens Advice nominates it is general practice.',
    ),
    printed('One', 'The DCC', 'Does not vote', guide, 'The paper says that the DCC’s representative does not vote.'),
    practice('One', 'Chair', 'Does not vote', 'In practice somebody of the Code Administrator.'),
  ],
  'body/panel': [
    printed('Two', 'Large Suppliers', 'Vote', tabasc, 'Elected.'),
    printed('Two', 'Small Suppliers', 'Vote', tabasc, 'Elected.'),
    printed('One', 'Electricity Network Parties', 'Votes', tabasc, 'Elected.'),
    printed('One', 'Gas Network Parties', 'Votes', tabasc, 'Elected.'),
    printed('Two', 'Other SEC Parties', 'Vote', tabasc, 'Elected.'),
    practice('Two', 'Consumers', 'Vote', 'Nominated by Citizens Advice and Citizens Advice Scotland, as the code’s own site says.'),
    practice(
      'One',
      'The DCC',
      'Does not vote',
      'Nominated by the DCC, as the code’s own site says; that it does not vote is this register’s setting.',
    ),
    practice('One', 'Independent Chair', 'Casting vote only', 'As the code’s own site says; the casting vote is this register’s setting.'),
  ],
};

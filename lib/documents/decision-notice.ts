import { seatsCast } from '../process/ballot/turnout.ts';
import { spoken, spokenWithWeekday } from '../process/calendar/spoken.ts';
import type { Calendar } from '../process/calendar/working-days.ts';
import type { Day } from '../process/day.ts';
import type { Section } from '../process/document.ts';
import { byCategory, seatCategoryNames } from '../process/proposal/ballot.ts';
import type { Formal } from '../process/proposal/formal-events.ts';
import { currentResult } from '../process/proposal/formal-state.ts';
import { lastDecision } from '../process/proposal/last-decision.ts';
import { nowOf } from '../process/proposal/now.ts';
import { afterwards } from '../process/proposal/now-words.ts';
import type { Proposal } from '../process/proposal/proposal.ts';
import { referenceOf } from '../process/proposal/reference.ts';
import type { Settings } from '../process/settings.ts';
import { headlineOf } from './notice-words.ts';
import { recommendationOf } from './recommendation.ts';
import { resultInWords, solutionInWords, tallyInWords } from './vote-words.ts';

type Around = { settings: Settings; calendar: Calendar; today: Day; nameOf: (id: string) => string };
type Written = Pick<Section, 'id' | 'heading' | 'kind'> & { text: string };
type Result = Formal<'result-published'>;

/**
 * The notice of the decision that counts, composed from the record: outcome, votes, reasons and next steps (REPORT-21). Of votes it names the seats and no person, whose name must stay
 * erasable. Empty where nothing is decided.
 */
export function decisionNotice(proposal: Proposal, around: Around): Written[] {
  const decision = lastDecision(proposal);
  if (!decision) return [];
  const result = currentResult(proposal.formal);
  const outcome = [`${referenceOf(proposal)}: ${headlineOf(decision, around.nameOf)}.`];
  if (result && decision.type !== 'result-published') outcome.push(`The Change Board had voted: ${resultInWords(result)}`);
  else if (result) outcome.push(resultInWords(result));
  return [
    { id: 'decision', heading: 'Decision', kind: 'summary', text: paragraphs(...outcome, ...(result ? [solutionsOf(result)] : [])) },
    ...(result ? [{ id: 'votes', heading: 'Votes by category', kind: 'other' as const, text: votesIn(result) }] : []),
    { id: 'reasons', heading: 'Reasons', kind: 'other', text: paragraphs(said(decision.data), result && reasonsIn(result)) },
    { id: 'next-steps', heading: 'Next steps', kind: 'other', text: nextSteps(proposal, around) },
  ];
}

const paragraphs = (...all: (string | null | undefined)[]): string => all.filter(Boolean).join('\n\n');
const points = (all: readonly string[]): string => all.map((point) => `- ${point}`).join('\n');

const solutionsOf = (result: Result): string => points(result.solutions.map((solution) => `${solutionInWords(result, solution)}.`));

function votesIn(result: Result): string {
  const quorum = `The ballot closed on ${spoken(result.closed)}. Voted or abstained: ${seatsCast(result)} of ${result.seats} seats; ${result.quorum} were needed. The majority of all seats decides; the categories are for information.`;
  const each = result.solutions.map(({ label, votes }) =>
    paragraphs(
      `**${label}**`,
      points(byCategory(votes).map(({ category, tally }) => `${seatCategoryNames[category]}: ${tallyInWords(tally)}`)),
    ),
  );
  return paragraphs(quorum, ...each);
}

const choices = { approve: 'to approve', reject: 'to reject', abstain: 'abstained' } as const;

const reasonsIn = ({ solutions }: Result): string =>
  paragraphs(
    ...solutions.map(({ label, votes }) =>
      paragraphs(
        `**${label}**`,
        points(votes.map(({ seat, choice, reason }) => `${seat}, ${choices[choice]}: ${oneLine(reason) || 'no reason given'}`)),
      ),
    ),
  );

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** The words of a decision that has some of its own: the Authority's letter, the Panel's reason. */
const said = ({ letter, reason }: { letter?: unknown; reason?: unknown }): string | null =>
  typeof letter === 'string' ? letter : typeof reason === 'string' ? reason : null;

/** What follows, with its days: the appeal, what the Authority can do and by when, or the implementation. */
function nextSteps(proposal: Proposal, { settings, calendar, today }: Around): string {
  const { stage, formal } = proposal;
  if (stage === 'decided-appealable' && formal.appealDeadline)
    return paragraphs(`An appeal can be made until the end of ${spokenWithWeekday(formal.appealDeadline)}.`, afterwards(proposal));
  const pack = stage === 'authority' ? recommendationOf(proposal, [], settings) : null;
  if (pack)
    return paragraphs(
      points(pack.directions.map(({ what }) => what)),
      points(pack.options.map(({ date, decidedBy }) => `Decided by ${spoken(decidedBy)}: takes effect on ${spoken(date)}.`)),
    );
  const now = nowOf(proposal, today, { settings, calendar });
  return paragraphs(now.sentence, now.after);
}

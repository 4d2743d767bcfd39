import type { Ballot, Elector } from '#lib/process/ballot/ballot.ts';
import type { SealedVote } from '#lib/process/ballot/vote.ts';
import type { Choice } from '#lib/process/proposal/ballot.ts';

/** What a choice does to what is voted on, as the label of its button says it: "Approve EX01", "For the motion on EX01". */
export function choiceLabel(
  choice: Choice,
  called: string,
  { kind, questions }: Pick<Ballot, 'kind' | 'questions'>,
  label: string,
): string {
  if (kind === 'motion') return `${motionChoices[choice]} the motion on ${called}`;
  return `${choiceNames[choice]} ${called}${questions.length > 1 ? `: ${label}` : ''}`;
}

const motionChoices: Record<Choice, string> = { approve: 'For', reject: 'Against', abstain: 'Abstain on' };
export const choiceNames: Record<Choice, string> = { approve: 'Approve', reject: 'Reject', abstain: 'Abstain on' };

/** Which of member and alternate votes for a seat: "Large Supplier 1", "Network 1, instead of Ada Nwosu". */
export const seatWords = (elector: Elector, instead: boolean, nameOf: (id: string | null) => string | null): string =>
  instead ? `${elector.name}, instead of ${nameOf(elector.person) ?? 'its member'}` : elector.name;

/** Why a seat has no vote, in a few words. */
export const withoutVoteWords: Record<NonNullable<Elector['noVote']>, string> = {
  dcc: 'No vote: the DCC’s seat',
  suspended: 'No vote: suspended',
  empty: 'No vote: nobody holds it',
  'without-vote': 'No vote: a seat without one',
};

/** What a ballot is called: "Change Board ballot", "Motion". */
export const ballotName = ({ kind }: Pick<Ballot, 'kind'>): string => (kind === 'motion' ? 'Motion' : 'Change Board ballot');

/** A vote in one sentence: "Approve EX01 (Proposed Solution); reject EX01 (Alternative A)". */
export function voteSentence({ said }: Pick<SealedVote, 'said'>, called: string, ballot: Pick<Ballot, 'kind' | 'questions'>): string {
  const cast = said.positions.map(({ key, choice }, n) => {
    const words = choiceLabel(choice, called, ballot, ballot.questions.find((one) => one.key === key)?.label ?? key);
    return n === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
  });
  return `${cast.join('; ')}${said.recused ? ' (recused)' : ''}`;
}

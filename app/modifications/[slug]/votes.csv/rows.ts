import { hrefIn, type View } from '#components/lifecycle/view.ts';
import { ballotsOf } from '#components/lifecycle/votes.tsx';
import { answersInWords } from '#components/picture/tally.tsx';
import { viewsInWords, voteFragment, voteHead } from '#components/votes-in-words.ts';
import { consultationBefore, responsesBeside } from '#lib/process/ballot/responses-beside.ts';
import { turnoutByCategory } from '#lib/process/ballot/turnout.ts';
import { sealedVote } from '#lib/process/ballot/vote.ts';
import { lastDayOf } from '#lib/process/day.ts';
import { seatCategoryNames, type Vote } from '#lib/process/proposal/ballot.ts';
import type { Formal } from '#lib/process/proposal/formal-events.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';

type Row = (string | number | boolean | null)[];
type Result = Formal<'result-published'>;
type Asked = { entry: number; on: string; result: Result; solution: Result['solutions'][number]; voided: boolean };

const asked = (view: View): Asked[] =>
  ballotsOf(view).flatMap((event) => {
    const result = event.data as Result;
    const voided = view.proposal.formal.results.some(({ entry, void: is }) => entry === event.position && is);
    return result.solutions.map((solution) => ({ entry: event.position, on: lastDayOf(event.effective), result, solution, voided }));
  });

const sealedHead = ['Version', 'Versions', 'Cast', 'Salt', 'Receipt', 'Sealed text'];

/** Each table of a proposal’s votes by its name in the address, with its head. */
export const voteTables: Record<'votes' | 'tally' | 'responses', (view: View) => Row[]> = {
  votes: (view) => [
    [...voteHead, ...sealedHead],
    ...asked(view).flatMap((one) => one.solution.votes.flatMap((vote) => lines(view, one, vote))),
  ],
  tally: (view) => [
    ['Result published', 'Entry', 'Void', 'Solution', 'Category', 'Approve', 'Reject', 'Abstain', 'Seats'],
    ...asked(view).flatMap(({ on, entry, voided, result, solution }) =>
      turnoutByCategory(result, solution.votes).map(({ category, tally, seats }) => {
        const { approve, reject, abstain } = tally;
        return [on, entry, voided, solution.label, seatCategoryNames[category], approve, reject, abstain, seats];
      }),
    ),
  ],
  responses: (view) => [
    ['Result published', 'Entry', 'Solution', 'Category', 'Responses', 'Votes to approve', 'Votes to reject', 'Abstained'],
    ...asked(view).flatMap(({ on, entry, result, solution }) => {
      const consultation = consultationBefore(view.consultations, result.closed);
      const rows = (consultation && responsesBeside(consultation, solution)) ?? [];
      return rows.map(({ name, answers, tally: { approve, reject, abstain } }) => {
        return [on, entry, solution.label, name, answersInWords(answers), approve, reject, abstain];
      });
    }),
  ],
};

/** A vote, and each one that it replaced: what counts is the last version. */
function lines(view: View, { entry, on, result, solution, voided }: Asked, vote: Vote): Row[] {
  const versions = result.ballot?.sealed.find(({ seat }) => seat === vote.seatId)?.versions ?? [];
  const name = (id: string | null | undefined) => (id ? view.names.of(id) : null);
  const line = (cast: Pick<Vote, 'choice' | 'reason' | 'objectives' | 'views' | 'interest' | 'recused' | 'recordedBy'>): Row => [
    ...[on, view.names.of('body/change-board'), referenceOf(view.proposal), view.proposal.title, solution.label],
    ...[vote.seat, seatCategoryNames[vote.category], name(vote.person), name(vote.alternate), name(vote.organisation)],
    ...[cast.choice, cast.reason, viewsInWords(cast), cast.interest ?? null, cast.recused ?? false, name(cast.recordedBy)],
    ...[voided, entry, `${view.site}${hrefIn(view, `/votes#${voteFragment(entry, solution.key, vote.seat)}`)}`],
  ];
  if (versions.length === 0) return [[...line(vote), 1, 1, null, null, null, null]];
  return versions.map(({ text, salt, receipt }, n) => {
    const { at, said, recordedBy } = sealedVote.parse(JSON.parse(text));
    const position = said.positions.find(({ key }) => key === solution.key);
    const cast = position ? { ...position, views: position.objectives, objectives: [], ...said, recordedBy } : vote;
    return [...line(n === versions.length - 1 ? vote : cast), n + 1, versions.length, at, salt, receipt, text];
  });
}

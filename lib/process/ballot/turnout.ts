import { type seatCategories, seatCategoryNames, type Tally, tallyOf, type Vote } from '../proposal/ballot.ts';
import type { Formal } from '../proposal/formal-events.ts';

type Result = Pick<Formal<'result-published'>, 'seats' | 'solutions' | 'ballot'>;
type SeatCategory = (typeof seatCategories)[number];
/** How the voting seats of a category voted on a solution. `seats` is null where the record does not tell how many the category had. */
export type CategoryTurnout = { category: SeatCategory; tally: Tally; seats: number | null };

/** Tally and turnout by category, in the order of the categories; those without a seat are left out (CB-16). */
export function turnoutByCategory({ seats, ballot }: Result, votes: readonly Vote[]): CategoryTurnout[] {
  const all = Object.keys(seatCategoryNames) as SeatCategory[];
  const everybodyVoted = votes.length === seats;
  return all.flatMap((category) => {
    const cast = votes.filter((vote) => vote.category === category);
    const electors = ballot?.electorate.filter((elector) => elector.category === category && elector.noVote === null).length;
    const known = electors ?? (everybodyVoted ? cast.length : null);
    return cast.length + (known ?? 0) > 0 ? [{ category, tally: tallyOf(cast), seats: known }] : [];
  });
}

/** How many seats voted or abstained on anything that was asked. */
export const seatsCast = ({ solutions }: Pick<Result, 'solutions'>): number => Math.max(...solutions.map(({ votes }) => votes.length));

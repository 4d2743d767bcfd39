import { z } from 'zod';
import { type Refusal, refuse } from '../refusal.ts';
import { organisationId, personId, seatId } from '../words.ts';
import { objectiveLetters } from './objectives.ts';

/** The categories that a voting seat of the Change Board can have; the DCC's seat has no vote (CB-2). */
export const seatCategories = [
  'large-supplier',
  'small-supplier',
  'electricity-network',
  'gas-network',
  'other-sec-party',
  'consumer',
] as const;
export const seatCategoryNames: Record<(typeof seatCategories)[number], string> = {
  'large-supplier': 'Large Suppliers',
  'small-supplier': 'Small Suppliers',
  'electricity-network': 'Electricity Network Parties',
  'gas-network': 'Gas Network Parties',
  'other-sec-party': 'Other SEC Parties',
  consumer: 'Consumer Member',
};

export const choices = ['approve', 'reject', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** One seat's vote on one solution. `salt` and `receipt` let a member check that the sealed vote is the published one. */
export const vote = z.strictObject({
  seat: z.string().min(1),
  category: z.enum(seatCategories),
  person: personId.nullable(),
  alternate: personId.nullable().default(null),
  choice: z.enum(choices),
  reason: z.string().default(''),
  objectives: z.array(z.enum(objectiveLetters)).default([]),
  /** What the member thinks of it against each Objective that the reason refers to. */
  views: z
    .array(z.strictObject({ objective: z.enum(objectiveLetters), view: z.enum(['better', 'worse', 'neutral']), words: z.string() }))
    .optional(),
  seatId: seatId.optional(),
  organisation: organisationId.nullable().optional(),
  interest: z.string().nullable().optional(),
  recused: z.boolean().optional(),
  recordedBy: personId.nullable().optional(),
  salt: z.string().optional(),
  receipt: z.string().optional(),
});
export type Vote = z.infer<typeof vote>;

export const tally = z.strictObject({ approve: z.int().min(0), reject: z.int().min(0), abstain: z.int().min(0) });
export type Tally = z.infer<typeof tally>;
export const outcomes = ['approve', 'reject', 'no-majority'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a vote cannot be cast: a seat without a vote, or a vote without its reason (CB-2, CB-3). */
export function voteRefusal(cast: { category: string; choice: string; reason: string; objectives: readonly string[] }): Refusal | null {
  if (cast.category === 'dcc') return refuse('CB-2', 'The DCC representative on the Change Board does not vote.');
  if (cast.choice === 'abstain') return null;
  if (cast.reason.trim() === '' || cast.objectives.length === 0)
    return refuse('CB-3', 'A vote to approve or reject needs a reason that refers to at least one SEC Objective, (a) to (h).');
  return null;
}

export function tallyOf(votes: readonly Pick<Vote, 'choice'>[]): Tally {
  const count = (choice: Vote['choice']) => votes.filter((v) => v.choice === choice).length;
  return { approve: count('approve'), reject: count('reject'), abstain: count('abstain') };
}

/** The outcome of one ballot by majority (CB-8); null where nobody voted for or against (CB-9). */
export function outcomeOf({ approve, reject }: Tally): Outcome | null {
  if (approve === 0 && reject === 0) return null;
  if (approve === reject) return 'no-majority';
  return approve > reject ? 'approve' : 'reject';
}

/** How many seats must have voted or abstained (CB-6). */
export const quorumOf = (seats: number, percent: number): number => Math.ceil((seats * percent) / 100);

/** Why a ballot cannot be closed: not quorate, or no vote for or against (CB-6, CB-9). `needed`: how many seats must have voted or abstained. */
export function closingRefusal(seats: number, count: Tally, needed: number): Refusal | null {
  const cast = count.approve + count.reject + count.abstain;
  if (cast < needed) return refuse('CB-6', `Only ${cast} of ${seats} voting members have voted; ${needed} are needed.`);
  return outcomeOf(count) === null ? refuse('CB-9', 'No votes for or against were cast.') : null;
}

export type Counted = { key: string; tally: Tally; outcome: Outcome };

/** The approved solution that is taken: the larger majority, and the Proposed Solution where they are equal (CB-10). Null where none is approved. */
export function preferredOf(solutions: readonly Counted[], proposed = 'proposed'): string | null {
  const margin = (s: Counted) => s.tally.approve - s.tally.reject;
  const approved = solutions.filter((s) => s.outcome === 'approve');
  const first = approved.toSorted((a, b) => margin(b) - margin(a) || Number(b.key === proposed) - Number(a.key === proposed))[0];
  return first?.key ?? null;
}

/** The outcome of a vote on several solutions: approved where one is, else that of the Proposed Solution. Throws on no solutions. */
export function overallOutcome(solutions: readonly Counted[], proposed = 'proposed'): Outcome {
  if (preferredOf(solutions, proposed) !== null) return 'approve';
  const decisive = solutions.find((s) => s.key === proposed) ?? solutions[0];
  if (!decisive) throw new Error('A ballot has at least one solution');
  return decisive.outcome;
}

/** An outcome as a sentence prints it: "No majority (5 to 5): not approved". */
export function spokenOutcome(outcome: Outcome, { approve, reject }: Tally): string {
  if (outcome === 'no-majority') return `No majority (${approve} to ${reject}): not approved`;
  return outcome === 'approve' ? `Approved (${approve} to ${reject})` : `Rejected (${reject} to ${approve})`;
}

/** The votes by category, for information only (CB-16). Categories without a vote are left out. */
export function byCategory(votes: readonly Vote[]): { category: (typeof seatCategories)[number]; tally: Tally; leaning: Outcome | null }[] {
  return seatCategories
    .map((category) => ({ category, tally: tallyOf(votes.filter((v) => v.category === category)) }))
    .filter(({ tally: t }) => t.approve + t.reject + t.abstain > 0)
    .map((row) => ({ ...row, leaning: outcomeOf(row.tally) }));
}

import type { Proposal, StatedFact } from '#lib/process/proposal/proposal.ts';
import { type PartyCategory, partyCategories } from '#lib/process/words.ts';

/** How a proposal says whether something is affected. */
export const affectedWords = { yes: 'Affected', no: 'Not affected', possible: 'Possibly affected', 'not-stated': 'Not stated' } as const;

type Impact = StatedFact<'party-impact-stated'>;
export type CategoryImpact = { category: PartyCategory; own: Impact | null; others: Impact[]; disputed: boolean };

/** Each Party Category with the proposal's own statement, what others say of it, and whether one of them disagrees. */
export function impactsByCategory(proposal: Pick<Proposal, 'partyImpacts'>): CategoryImpact[] {
  return partyCategories.map((category) => {
    const stated = proposal.partyImpacts.filter((impact) => impact.category === category);
    const own = stated.filter((impact) => !impact.by).at(-1) ?? null;
    const others = stated.filter((impact) => impact.by);
    return { category, own, others, disputed: own !== null && others.some((other) => other.affected !== own.affected) };
  });
}

type Cost = StatedFact<'cost-stated'>;

/** The costs that fall on a category, as the proposal itself states them: the DCC's own, else those of SEC Parties. */
export const costsOf = (proposal: Pick<Proposal, 'costs'>, category: PartyCategory): Cost[] =>
  proposal.costs.filter((cost) => !cost.by && cost.bearer === (category === 'dcc' ? 'dcc' : 'sec-parties'));

/** A cost that somebody else states, where it concerns the same bearer. */
export const costViews = (proposal: Pick<Proposal, 'costs'>): Cost[] => proposal.costs.filter((cost) => cost.by);

/** What a brief says of who is affected: those whom the proposal names, and whether it rules out the rest. */
export function affectedIn(proposal: Pick<Proposal, 'partyImpacts'>): { affected: PartyCategory[]; othersNot: boolean } {
  const all = impactsByCategory(proposal);
  const affected = all.filter((impact) => impact.own?.affected === 'yes').map((impact) => impact.category);
  const rest = all.filter((impact) => impact.own?.affected !== 'yes');
  return { affected, othersNot: rest.every((impact) => impact.own?.affected === 'no') };
}

const amount = (pounds: NonNullable<Cost['pounds']>['amount']): string =>
  pounds >= 1_000_000 ? `£${+(pounds / 1_000_000).toFixed(2)} million` : `£${pounds.toLocaleString('en-GB')}`;

/** "about £600 once", "£0.7 million a year"; null where the paper gives words only. */
export function poundsOf(cost: Pick<Cost, 'pounds'>): string | null {
  if (!cost.pounds) return null;
  const { amount: sum, approximate, period } = cost.pounds;
  if (sum === 0) return 'No cost';
  return `${approximate ? 'about ' : ''}${amount(sum)}${period === 'year' ? ' a year' : ''}`;
}

/** Words that a paper prints once for several categories: shown once, under the table. */
export function saidOfSeveral(impacts: Pick<Impact, 'text'>[]): Set<string> {
  const texts = impacts.flatMap((impact) => impact.text ?? []);
  return new Set(texts.filter((text, i) => texts.indexOf(text) !== i));
}

/** What a narrow cell says of a longer text that stands in full elsewhere on the page. */
export const firstSentence = (text: string): string => /^.+?[.!?](?=\s+[A-Z“]|$)/s.exec(text)?.[0] ?? text;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

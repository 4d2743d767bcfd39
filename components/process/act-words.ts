import { deadlines } from '#lib/process/calendar/deadlines.ts';
import { actorsInWords } from '#lib/process/proposal/actors.ts';
import type { Arrow } from '#lib/process/proposal/arrows.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { labelOf, stages } from '#lib/process/proposal/stages.ts';
import { knownIn } from './diagram-graph.ts';

/** So many stages and more are told as one. */
const MANY = 6;

/** Where an act leads, in words. */
export function leadsTo({ to }: Pick<Arrow, 'to'>, regime: Regime): string {
  if (to === 'same') return 'The stage stays as it is';
  if (to.length === 0) return 'It is erased and leaves no trace';
  if (to.length > MANY) return 'Back to the stage that it was in';
  return either(to.filter((stage) => knownIn(regime, stage)).map((stage) => labelOf(stage, regime)));
}

/** In which stages an act is possible, in words. */
export function possibleIn({ from, ever }: Pick<Arrow, 'from' | 'ever'>, regime: Regime): string {
  if (from === 'none') return 'Before there is a proposal';
  const known = from.filter((stage) => knownIn(regime, stage));
  const after = ever ? ', and once it is final' : '';
  if (known.length > MANY) return `Every stage that is not final${exceptions(known)}${after}`;
  return `${either(known.map((stage) => labelOf(stage, regime)))}${after}`;
}

/** "but Suspended – Significant Code Review", where a few of the live stages are left out. */
function exceptions(known: readonly string[]): string {
  const left = Object.values(stages).filter(({ live, name }) => live && name !== 'development' && !known.includes(name));
  if (left.length === 0) return '';
  return left.length < 4 ? ` but ${both(left.map(({ label }) => label['2018']))}` : ' and comes before the decision is published';
}

/** Who may take it, with a capital: "The Panel or the Code Administrator". */
export function takenBy({ by }: Pick<Arrow, 'by'>): string {
  const words = actorsInWords(by);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The window that an act starts: "Adoption of a withdrawn proposal". */
export const startsClock = ({ clock }: Pick<Arrow, 'clock'>): string | null => (clock ? deadlines[clock].title : null);

const both = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items.map((item) => `“${item}”`));
const either = (items: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items.map((item) => `“${item}”`));

import { type Arrow, moving } from '#lib/process/proposal/arrows.ts';
import type { Regime } from '#lib/process/proposal/facts.ts';
import { type Stage, stageNames } from '#lib/process/proposal/stage-names.ts';
import { stages } from '#lib/process/proposal/stages.ts';

/** A place in the diagram: the start, or a stage. */
export type Place = 'start' | Stage;
/** A way from one place to another, with the numbers of the acts that go it. */
export type Way = { from: Place; to: Place; acts: number[]; back: boolean };
export type Numbered = { number: number; arrow: Arrow };

/** The acts that move a proposal of one regime, numbered in the order of the table. */
export const numberedActs = (regime: Regime): Numbered[] =>
  moving.filter((arrow) => (arrow.regime ?? regime) === regime).map((arrow, i) => ({ number: i + 1, arrow }));

/** An act that can be taken from, or lead to, more stages than this is told in words, not drawn. */
const MOST = 3;

/** Whether the diagram draws an act; interruptions, which are possible nearly everywhere, are listed beside it. */
export const drawn = ({ from, to }: Arrow): boolean =>
  to !== 'same' && to.length <= MOST && (from === 'none' || from.length <= MOST) && ends({ from, to }).every(onTheWay);

const ends = ({ from, to }: Pick<Arrow, 'from' | 'to'>): Stage[] => [...(from === 'none' ? [] : from), ...(to === 'same' ? [] : to)];

/** Whether an act is possible in so many stages that it is told once and not under each: a withdrawal, a Significant Code Review. */
export const interrupts = ({ from }: Arrow): boolean => from !== 'none' && from.length > MOST;

/** Interruptions have no step of their own; "withdrawn" closes both a window and a withdrawal, and is drawn. */
const onTheWay = (stage: Stage): boolean =>
  stages[stage].step['2016'] !== null || stages[stage].step['2018'] !== null || stage === 'withdrawn';

/** Places and ways between them; a way is `back` where it leads to where the proposal has been before. */
export function graphOf(regime: Regime): { places: Place[]; ways: Way[] } {
  const ways = new Map<string, Way>();
  for (const { number, arrow } of numberedActs(regime).filter(({ arrow: act }) => drawn(act))) {
    for (const from of arrow.from === 'none' ? ['start' as const] : arrow.from)
      for (const to of (arrow.to as readonly Stage[]).filter((stage) => knownIn(regime, stage))) {
        const way = ways.get(`${from} ${to}`) ?? { from, to, acts: [], back: false };
        ways.set(`${from} ${to}`, { ...way, acts: [...way.acts, number] });
      }
  }
  const all = [...ways.values()];
  const reached = markBack(all);
  return { places: reached, ways: all.filter(({ from }) => reached.includes(from)) };
}

/** The Development Stage is known only since 2018. */
export const knownIn = (regime: Regime, stage: Stage): boolean => stage !== 'development' || regime === '2018';

/** Walks from the start, first to the stages that come first; a way to a place on the walk leads back. Returns the places reached. */
function markBack(ways: Way[]): Place[] {
  const order = (place: Place) => (place === 'start' ? -1 : stageNames.indexOf(place));
  const done = new Set<Place>();
  const walking = new Set<Place>();
  const walk = (place: Place) => {
    walking.add(place);
    for (const way of ways.filter(({ from }) => from === place).sort((a, b) => order(a.to) - order(b.to))) {
      if (walking.has(way.to)) way.back = true;
      else if (!done.has(way.to)) walk(way.to);
    }
    walking.delete(place);
    done.add(place);
  };
  walk('start');
  return [...done].sort((a, b) => order(a) - order(b));
}

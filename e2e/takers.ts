import type { AnyAct } from '../lib/process/act.ts';
import type { ActorKind } from '../lib/process/proposal/actors.ts';

/** Acts whose form the walk does not meet, each with the reason. */
export const notMet: Record<string, string> = {
  accept: 'It is taken on the page of a form that was submitted, which the journey of a small supplier’s idea meets.',
  'publish-result': 'It waits for a ballot of the Change Board that is closed, which the journeys of the ballot meet.',
};

export type Walker = 'administrator' | 'proposer' | 'party' | 'authority';
type Taker = { who: Walker; as?: string };
/** Who takes an act that a kind of actor is entitled to; the Code Administrator records what committees decide. */
const takers: Partial<Record<ActorKind, Taker>> = {
  'code-administrator': { who: 'administrator' },
  proposer: { who: 'proposer' },
  party: { who: 'party' },
  authority: { who: 'authority' },
  panel: { who: 'administrator', as: 'body/panel' },
  'change-sub-committee': { who: 'administrator', as: 'body/csc' },
  'change-board': { who: 'administrator', as: 'body/change-board' },
  'working-group': { who: 'administrator', as: 'body/working-group' },
  'sub-committee': { who: 'administrator', as: 'body/tabasc' },
};
export function takerOf({ act, by }: AnyAct): Taker {
  const taker = takers[by[0] as ActorKind];
  if (!taker) throw new Error(`Nobody is signed in who could take ${act}`);
  return taker;
}

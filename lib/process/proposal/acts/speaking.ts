import type { Speaker } from '../../words.ts';
import type { Actor } from '../actors.ts';

/** In whose name somebody speaks: a committee in its own, everybody else in that of their organisation, a Member of the Security Sub-Committee as such. */
export function speaking({ id, organisation, kinds }: Actor): Speaker {
  if (id.startsWith('body/')) return { body: id };
  const asMember = kinds.includes('security-member') && !kinds.includes('party');
  return { ...(organisation ? { organisation } : {}), ...(asMember || !organisation ? { as: 'Security Sub-Committee Member' } : {}) };
}

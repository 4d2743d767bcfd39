import { type Circumstances, refuse } from '../../act.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Refusal } from '../../refusal.ts';
import { lastWordOn } from '../reading.ts';

const names = { authority: 'the Authority', 'secretary-of-state': 'the Secretary of State' } as const;

/** Who has the last word on the day, and nobody else, decides (RIGHT-20). */
export function lastWord({ proposal, actor, context, today, id }: Circumstances): Refusal | null {
  const who = lastWordOn(proposal, context.settings, today);
  return actor.kinds.includes(who) ? null : refuse('RIGHT-20', `On ${spoken(today)} the last word on ${id} is with ${names[who]}.`);
}

import type { AnyAct } from './act.ts';
import type { Actor, ActorKind } from './proposal/actors.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The capacities of those who do not act here themselves: every act of theirs can be received (RIGHT-24). */
const outsiders: readonly ActorKind[] = [
  'proposer',
  'party',
  'dcc',
  'consumer-body',
  'designated-body',
  'forum',
  'authority',
  'secretary-of-state',
  'security-member',
  'smki-member',
  'change-board-member',
  'respondent',
  'anyone',
];

/** Whether the Helpdesk can receive an act: one that somebody outside the Code Administrator and the committees is entitled to. */
export const isOutsiders = ({ by }: Pick<AnyAct, 'by'>): boolean => by.some((kind) => outsiders.includes(kind));

/** Why nothing is received from somebody; null from every outsider. The Code Administrator's own acts count from when it takes them, never from a day before. */
export function notOutside({ kinds }: Pick<Actor, 'kinds'>): Refusal | null {
  if (!kinds.includes('code-administrator')) return null;
  return refuse(
    'RIGHT-24',
    'The Code Administrator takes its own acts itself, at the time at which it takes them; the Helpdesk receives what others send.',
  );
}

/** Why an act cannot be received; null where it is an outsider's. */
export const notReceivable = (act: AnyAct, actor: Actor): Refusal | null =>
  notOutside(actor) ?? (isOutsiders(act) ? null : refuse('RIGHT-24', `‘${act.title}’ is no act that the Helpdesk receives from outside.`));

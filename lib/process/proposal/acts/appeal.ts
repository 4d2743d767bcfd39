import { z } from 'zod';
import { type Circumstances, type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { receivedAfterHour } from '../../calendar/london.ts';
import { spoken } from '../../calendar/spoken.ts';
import type { Refusal } from '../../refusal.ts';
import { appellants } from '../formal-events.ts';
import { currentResult } from '../formal-state.ts';
import { letterFile, reason } from './fields.ts';

/** A Party, Citizens Advice or Citizens Advice Scotland appeals to the Panel, to the Authority or to both (APPEAL-2, APPEAL-3). */
export const appeal = proposalAct({
  name: 'appeal',
  input: z.object({
    forum: publicly(
      z.enum(['panel', 'authority', 'both']),
      'To whom',
      'Where the Authority is asked, it considers the decision, and what the Panel was asked is closed.',
    ),
    ground: reason('Ground of the appeal'),
    file: letterFile('The appeal as a file', 'appeal'),
  }),
  notEntitled: () => refuse('APPEAL-3', 'Only a SEC Party, Citizens Advice or Citizens Advice Scotland can appeal.'),
  ready: notAppealable,
  elsewhere: notAppealable,
  decide(on) {
    const { actor, input, now } = on;
    const { ground, file } = input;
    const forums = input.forum === 'both' ? (['panel', 'authority'] as const) : ([input.forum] as const);
    const refused = forums.map((forum) => wrongForum(forum, on) ?? secondAppeal(forum, on)).find((refusal) => refusal !== null);
    if (refused) return refused;
    const by = actor.organisation as string;
    const standing = appellants.find((kind) => kind !== 'party' && actor.kinds.includes(kind)) ?? 'party';
    return forums.map(
      (forum): Drafted => ({ type: 'appealed', data: { by, forum, ground, file, afterFive: receivedAfterHour(now), standing } }),
    );
  },
});

type Appealing = Circumstances & { input: { ground: string } };

/** A Fast-Track resolution goes to the Panel first; what the Panel has answered, or the Authority has before it, does not go to the Panel. */
function wrongForum(forum: 'panel' | 'authority', { proposal, id }: Circumstances): Refusal | null {
  const { referralOnly, appealDeadline } = proposal.formal;
  if (forum === 'authority')
    return proposal.path === 'fast-track' && !referralOnly ? refuse('APPEAL-2', 'Ask the Panel to reconsider first.') : null;
  if (referralOnly)
    return refuse('APPEAL-3', `The Panel has decided on the appeal on ${id}; it can now be referred to the Authority only.`);
  const until = appealDeadline ? ` until the end of ${spoken(appealDeadline)}` : '';
  return proposal.stage === 'appeal-authority'
    ? refuse('APPEAL-3', `An appeal on ${id} is before the Authority, which prevails; appeal to the Authority${until}.`)
    : null;
}

/** One appeal of a Party to a forum on a ground, for each decision: one after a send-back is another decision. */
function secondAppeal(forum: 'panel' | 'authority', { proposal, actor, input }: Appealing): Refusal | null {
  const { formal } = proposal;
  const since = currentResult(formal)?.entry ?? 0;
  const again = formal.appeals.some(
    (one) => one.entry > since && one.by === actor.organisation && one.forum === forum && gist(one.ground) === gist(input.ground),
  );
  return again ? refuse('APPEAL-3', `${actor.name} has already appealed.`) : null;
}

/** A ground without what makes no difference to it. */
const gist = (ground: string): string =>
  ground
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function notAppealable({ proposal, id, today }: Circumstances): Refusal | null {
  const { decided, appealDeadline, windowClosed } = proposal.formal;
  if (decided?.by === 'authority') return refuse('APPEAL-3', 'The Authority’s decision is final under the SEC.');
  if (proposal.stage === 'authority')
    return refuse('CB-11', `The Change Board’s vote on ${id} is a recommendation; the Authority decides.`);
  const last = appealDeadline ?? windowClosed;
  return decided && last && today > last ? refuse('APPEAL-3', `The appeal window for ${id} closed on ${spoken(last)}.`) : null;
}

import type { AnyAct } from '../act.ts';
import type { Context } from '../context.ts';
import type { Day } from '../day.ts';
import { notHeldBy } from '../meeting/held-by.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Actor, ActorKind, Resolution } from './actors.ts';
import { panelQuorum } from './quorum.ts';

/** What a committee says without deciding anything, so that no majority is asked for. */
const said: readonly string[] = ['give-view', 'represent', 'wish-for-input'];
const deciding: readonly ActorKind[] = ['panel', 'change-sub-committee', 'change-board'];

/** Why what a committee did cannot have been done at the meeting that is named for it, or null; what it did outside a meeting names none. */
export function notAtItsMeeting({ id, name, resolution }: Actor, { meetingOf }: Context, today: Day): Refusal | null {
  if (!resolution?.meeting) return null;
  const unheld = notHeldBy(meetingOf(resolution.meeting), id, name, today);
  return unheld === null ? null : refuse('PN-7', unheld);
}

/** Whether a committee's resolution, as its Chair tells it, carries an act: its verb decides, it was quorate, and it won the votes. Where no count was taken, none is asked for. */
export function notCarried(
  { act, title }: AnyAct,
  { kinds, name, resolution }: Actor,
  { settings, panelMembers }: Context,
): Refusal | null {
  const body = deciding.find((kind) => kinds.includes(kind));
  if (!resolution || !body || said.includes(act)) return null;
  const { verb, votes } = resolution;
  if (verb === 'NOTE' || verb === 'DISCUSS')
    return refuse(
      'PN-7',
      `What the ${name} only ${verb === 'NOTE' ? 'noted' : 'discussed'} is not decided: ‘${title}’ needs that it agreed or approved.`,
    );
  if (!votes) return null;
  const present = votes.for + votes.against + votes.abstain;
  const needed = panelQuorum(panelMembers, settings);
  if (body === 'panel' && present < needed)
    return refuse(
      'PN-5',
      `The ${name} was not quorate: ${present} of its ${panelMembers} voting members were counted, and ${needed} are needed.`,
    );
  return lost(body, name, votes, body === 'panel' && settings.panelChairCasting ? (resolution.casting ?? null) : null);
}

type Votes = NonNullable<Resolution['votes']>;

/** A majority of the votes cast (PN-1, CB-8), and for the Change Sub-Committee of the members present (CSC-2). */
function lost(body: ActorKind, name: string, votes: Votes, casting: Resolution['casting'] | null): Refusal | null {
  const counted = `${votes.for} for, ${votes.against} against, ${votes.abstain} abstained`;
  if (body === 'change-sub-committee')
    return votes.for > votes.against + votes.abstain
      ? null
      : refuse('CSC-2', `The ${name} recommends by majority of the members present, and there was none (${counted}).`);
  if (votes.for > votes.against) return null;
  const tied = votes.for === votes.against;
  if (body !== 'panel') return refuse('CB-8', `There was no majority for it at the ${name} (${counted}).`);
  if (!tied) return refuse('PN-1', `The ${name} decides by simple majority, and the motion was lost (${counted}).`);
  if (casting === 'for') return null;
  return refuse(
    'PN-1',
    casting === 'against'
      ? `The votes were equal (${counted}) and the Chair’s casting vote was against: the motion falls.`
      : `The votes were equal (${counted}) and no casting vote of the Chair is recorded: the motion falls.`,
  );
}

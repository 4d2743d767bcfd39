import type { Refusal } from '../../refusal.ts';
import { defaultSettings, type Settings } from '../../settings.ts';
import type { Actor } from '../actors.ts';
import { mayRaise, type Raiser } from '../entitlement.ts';
import { type Answers, answerTo } from './field.ts';

/** The capacities in which somebody comes to raise a proposal, those that are refused included. */
export const standingNames = {
  party: 'a SEC Party',
  dcc: 'the DCC',
  'consumer-body': 'Citizens Advice or Citizens Advice Scotland',
  'designated-body': 'a body designated by the Authority',
  authority: 'the Authority',
  panel: 'the Panel',
  ssc: 'the Security Sub-Committee',
  'smki-pma': 'the SMKI PMA',
  'ssc-member': 'a Security Sub-Committee Member',
  'smki-pma-member': 'an SMKI PMA Member',
  'code-administrator': 'the Code Administrator',
  'other-body': 'a committee that has no right to raise',
  forum: 'the Alt HAN Forum',
  outsider: 'somebody else',
} as const;
export type Standing = keyof typeof standingNames;

export const isStanding = (name: string): name is Standing => Object.hasOwn(standingNames, name);

/** The capacities that the directory gives somebody for raising, the freest first; never empty. */
export function standingsOf(actor: Actor): Standing[] {
  const has = (kind: Actor['kinds'][number], standing: Standing): Standing[] => (actor.kinds.includes(kind) ? [standing] : []);
  if (actor.kinds.includes('forum')) return ['forum'];
  if (actor.id.startsWith('body/')) {
    const entitled = [...has('panel', 'panel'), ...has('security-sub-committee', 'ssc'), ...has('smki-authority', 'smki-pma')];
    return entitled.length > 0 ? entitled : ['other-body'];
  }
  const own = [
    ...(actor.kinds.includes('dcc') ? (['dcc'] as const) : has('party', 'party')),
    ...has('consumer-body', 'consumer-body'),
    ...has('designated-body', 'designated-body'),
    ...has('authority', 'authority'),
    ...has('security-member', 'ssc-member'),
    ...has('smki-member', 'smki-pma-member'),
    ...has('code-administrator', 'code-administrator'),
  ];
  return own.length > 0 ? own : ['outsider'];
}

/** The committee that decided whether to raise, by whose meeting: in its own name, or so that a member of it may. */
export const committeeOf: Partial<Record<Standing, string>> = {
  panel: 'body/panel',
  ssc: 'body/ssc',
  'smki-pma': 'body/smki-pma',
  'ssc-member': 'body/ssc',
  'smki-pma-member': 'body/smki-pma',
};

/** The capacities in which nobody can raise a proposal. */
const never = new Set<Standing>(['code-administrator', 'other-body', 'forum', 'outsider']);

/** Who wants to raise a proposal, as the rules ask about it: the capacity if the directory still gives it, with what the form says of it. */
export function raiserOf(actor: Actor, wanted: Standing, answers: Answers): Raiser {
  const standings = standingsOf(actor);
  const standing = standings.includes(wanted) ? wanted : (standings.find((one) => never.has(one)) ?? 'outsider');
  const yes = (name: string) => answerTo(answers, name) === 'yes';
  const base = { name: actor.name, fastTrack: answerTo(answers, 'path') === 'fast-track' };
  const within = { withinSubject: yes('withinSubject') };
  const member = { ...within, committeeVotedNotTo: yes('committeeVotedNotTo') };
  switch (standing) {
    case 'party':
    case 'dcc':
      return { ...base, as: 'party', suspended: actor.suspended === true };
    case 'consumer-body':
      return { ...base, as: 'consumer-body' };
    case 'designated-body':
      return { ...base, as: 'designated-body', designated: true };
    case 'authority':
      return { ...base, as: 'authority', forReviewOrLaw: ['review', 'law'].includes(answerTo(answers, 'authorityPurpose')) };
    case 'panel':
      return { ...base, as: 'panel', vote: voteIn(answers), purpose: answerTo(answers, 'panelPurpose') };
    case 'ssc':
      return { ...base, as: 'committee', committee: 'SSC', ...within, vote: countedIn(answers) };
    case 'smki-pma':
      return { ...base, as: 'committee', committee: 'SMKI PMA', ...within, vote: countedIn(answers) };
    case 'ssc-member':
      return { ...base, as: 'committee-member', committee: 'SSC', ...member };
    case 'smki-pma-member':
      return { ...base, as: 'committee-member', committee: 'SMKI PMA', ...member };
    default:
      return { ...base, as: standing };
  }
}

/** How a committee voted, as the form counts it; what is blank is nobody. */
export function voteIn(answers: Answers): { for: number; against: number; abstain: number } {
  const count = (name: string) => Math.max(0, Number.parseInt(answerTo(answers, name), 10) || 0);
  return { for: count('votesFor'), against: count('votesAgainst'), abstain: count('votesAbstain') };
}

/** The same, where anything was counted at all. */
export const countedIn = (answers: Answers) =>
  ['votesFor', 'votesAgainst', 'votesAbstain'].some((name) => answerTo(answers, name) !== '') ? voteIn(answers) : null;

/** The verb of the committee's resolution, where the form says it. */
export const verbIn = (answers: Answers): 'AGREE' | 'APPROVE' | null => {
  const verb = answerTo(answers, 'verb');
  return verb === 'AGREE' || verb === 'APPROVE' ? verb : null;
};

/** Why somebody cannot raise in a capacity whatever they type; null where it depends on the form, or nothing stands in the way. */
export function mayStart(actor: Actor, standing: Standing, settings: Settings = defaultSettings): Refusal | null {
  const purpose = settings.panelRaisePurposes.find((key) => key !== 'fast-track') ?? 'fast-track';
  const most = { votesFor: '1', panelPurpose: purpose, withinSubject: 'yes', committeeVotedNotTo: 'yes', authorityPurpose: 'law' };
  return mayRaise(raiserOf(actor, standing, most), settings, 1);
}

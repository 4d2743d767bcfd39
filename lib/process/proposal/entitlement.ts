import { type Refusal, refuse } from '../refusal.ts';
import { panelPurposes, type Settings } from '../settings.ts';
import { panelQuorum } from './quorum.ts';

export type PanelVote = { for: number; against: number; abstain: number };
type Committee = 'SSC' | 'SMKI PMA';

/** Who wants to raise a proposal, with what the rules ask of that capacity; `fastTrack` where the form asks for it. */
export type Raiser = { name: string; fastTrack?: boolean } & (
  | { as: 'party'; suspended: boolean }
  | { as: 'consumer-body' }
  | { as: 'designated-body'; designated: boolean }
  | { as: 'authority'; forReviewOrLaw: boolean }
  | { as: 'panel'; vote: PanelVote; purpose: string }
  | { as: 'committee'; committee: Committee; withinSubject: boolean; vote: PanelVote | null }
  | { as: 'committee-member'; committee: Committee; withinSubject: boolean; committeeVotedNotTo: boolean }
  | { as: 'code-administrator' }
  | { as: 'forum' }
  | { as: 'other-body' }
  | { as: 'outsider' }
);

/** Whether somebody can raise a proposal (RAISE-1 to RAISE-10): null, or the refusal that says why not. `panelMembers`: the Panel's voting members (PN-4). */
export function mayRaise(raiser: Raiser, settings: Settings, panelMembers: number): Refusal | null {
  if (raiser.fastTrack && raiser.as !== 'panel') return refuse('FAST-1', 'Only the Panel can raise a Fast-Track Modification.');
  switch (raiser.as) {
    case 'party':
      return raiser.suspended
        ? refuse('DEFAULT-2', `${raiser.name} cannot raise a Draft Proposal while its rights under Section M8.5(b) are suspended.`)
        : null;
    case 'consumer-body':
      return null;
    case 'designated-body':
      return raiser.designated ? null : notListed();
    case 'authority':
      return raiser.forReviewOrLaw
        ? null
        : refuse('RAISE-4', 'The Authority can raise a proposal only for a Significant Code Review or to comply with European law.');
    case 'panel':
      return byPanel(raiser.vote, raiser.purpose, settings, panelMembers);
    case 'committee':
      return subject(raiser.committee, raiser.withinSubject) ?? together(raiser.committee, raiser.vote);
    case 'committee-member':
      return subject(raiser.committee, raiser.withinSubject) ?? afterTheCommittee(raiser.committee, raiser.committeeVotedNotTo);
    case 'code-administrator':
      return refuse('RAISE-1', 'SECAS cannot raise a proposal. Find a Party to act as Proposer.');
    case 'forum':
      return refuse('RAISE-1', 'The Alt HAN Forum may make representations only (Section Z1.6).');
    case 'other-body':
      return refuse('RAISE-1', `${raiser.name} has no right to raise a proposal under SEC Section D1.3.`);
    case 'outsider':
      return notListed();
  }
}

function byPanel({ for: f, against: a, abstain: x }: PanelVote, purpose: string, settings: Settings, members: number): Refusal | null {
  if (f === 0 || a > 0 || x > 0)
    return refuse('RAISE-6', `The Panel can raise a proposal only by unanimous vote (${f} for, ${a} against, ${x} abstained).`);
  const needed = panelQuorum(members, settings);
  if (f < needed)
    return refuse(
      'PN-5',
      `The Panel can raise a proposal only where it is quorate: ${f} of its ${members} voting members were counted, and ${needed} are needed.`,
    );
  const listed = panelPurposes.some((p) => p.key === purpose) && settings.panelRaisePurposes.includes(purpose);
  return listed ? null : refuse('RAISE-6', 'The Panel can raise a proposal only for the purposes in Section D1.3(e).');
}

const subjects: Record<Committee, string> = {
  SSC: 'the Security Obligations and Assurance Arrangements',
  'SMKI PMA': 'the SMKI SEC Documents',
};

const subject = (committee: Committee, within: boolean): Refusal | null =>
  within
    ? null
    : refuse(committee === 'SSC' ? 'RAISE-7' : 'RAISE-9', `The ${committee} may raise proposals only about ${subjects[committee]}.`);

/** A committee acts by majority of its votes, where they were counted. */
const together = (committee: Committee, vote: PanelVote | null): Refusal | null =>
  !vote || vote.for > vote.against
    ? null
    : refuse(
        committee === 'SSC' ? 'RAISE-7' : 'RAISE-9',
        `The ${committee} raises a proposal as a committee, by majority of its votes (${vote.for} for, ${vote.against} against, ${vote.abstain} abstained).`,
      );

const afterTheCommittee = (committee: Committee, votedNotTo: boolean): Refusal | null =>
  votedNotTo
    ? null
    : refuse(
        committee === 'SSC' ? 'RAISE-8' : 'RAISE-10',
        `An ${committee} Member may submit only after the ${committee} has voted not to.`,
      );

const notListed = (): Refusal =>
  refuse(
    'RAISE-1',
    'Only SEC Parties, Citizens Advice, Citizens Advice Scotland, bodies designated by the Authority, the Authority, the Panel, the SSC and the SMKI PMA can raise a proposal.',
  );

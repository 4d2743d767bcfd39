import type { Day, Instant } from '../day.ts';
import type { PartyCategory } from '../words.ts';

/** The capacities in which one acts on a proposal (process.md 1.1), named as pages name them. */
export const actorNames = {
  proposer: 'the Proposer',
  party: 'a SEC Party',
  dcc: 'the DCC',
  'consumer-body': 'Citizens Advice or Citizens Advice Scotland',
  'designated-body': 'a body designated by the Authority',
  'code-administrator': 'the Code Administrator',
  panel: 'the Panel',
  'change-sub-committee': 'the Change Sub-Committee',
  'change-board': 'the Change Board',
  'change-board-member': 'a Change Board Member',
  'working-group': 'the Working Group',
  'sub-committee': 'a Panel Sub-Committee',
  'security-sub-committee': 'the Security Sub-Committee',
  'security-member': 'a Security Sub-Committee Member',
  'smki-authority': 'the SMKI PMA',
  'smki-member': 'an SMKI PMA Member',
  forum: 'the Alt HAN Forum',
  authority: 'the Authority',
  'secretary-of-state': 'the Secretary of State',
  respondent: 'a respondent',
  anyone: 'anyone',
  clock: 'the calendar',
} as const;
export type ActorKind = keyof typeof actorNames;

/** What a committee does with a recommendation, as the Panel's record prints it (PN-7). */
export const verbs = ['AGREE', 'APPROVE', 'NOTE', 'DISCUSS'] as const;
/** How a message reaches the Helpdesk (RIGHT-24). */
export const waysOfReceipt = ['e-mail', 'letter', 'telephone', 'meeting'] as const;

/** How a committee decided: the meeting, its recommendation's own verb, and the count where one was taken. */
export type Resolution = {
  recordedBy: string;
  meeting: string | null;
  verb: (typeof verbs)[number] | null;
  votes: { for: number; against: number; abstain: number } | null;
  /** The Chair's casting vote, where the votes were equal (PN-1). */
  casting?: 'for' | 'against';
};

/** Who acts: what the log writes of them, what a refusal calls them, and the capacities that the directory gives them today. */
export type Actor = {
  /** `person/…`, `body/…` or `clock`. */
  id: string;
  /** `organisation/…` for whom they act, null for a committee. */
  organisation: string | null;
  /** The organisation's or committee's name, never a person's. */
  name: string;
  kinds: readonly ActorKind[];
  category: PartyCategory | null;
  /** True for a Defaulting Party whose right to raise is suspended (DEFAULT-2). */
  suspended?: boolean;
  /** Set where the Code Administrator records a committee's act on its Chair's word: where, how it voted, and what it did (PN-7). */
  resolution?: Resolution;
  /** Set where the Code Administrator records an act that the Helpdesk received (RIGHT-24): the moment of receipt decides. */
  received?: { recordedBy: string; at: Instant; on: Day; how: (typeof waysOfReceipt)[number]; evidence?: string | null };
};

/** Joins the names of the capacities that may act: "the Panel or the Authority". */
export const actorsInWords = (kinds: readonly ActorKind[]): string =>
  kinds
    .map((kind) => actorNames[kind])
    .join(', ')
    .replace(/, ([^,]+)$/, ' or $1');

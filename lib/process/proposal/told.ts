import type { FactType } from './facts.ts';
import type { FormalType } from './formal-events.ts';

/** Who is told of what happened on a proposal, as a check page names them before anything is sent. */
export const audiences = {
  parties: 'every SEC Party',
  proposer: 'the Proposer',
  followers: 'everybody who follows the proposal',
  'code-administrator': 'the Code Administrator',
  committees: 'the Panel’s Sub-Committees',
  panel: 'the Panel',
  'change-board': 'the Change Board’s Members',
  authority: 'the Authority',
} as const;
export type AudienceTold = keyof typeof audiences;

/** Whom events tell, each audience once, in the order above. What moves a proposal tells its Proposer and its followers. */
export function toldOf(types: readonly string[]): AudienceTold[] {
  const told = new Set(types.flatMap((type) => tellings[type as FormalType | FactType] ?? itsOwn));
  return (Object.keys(audiences) as AudienceTold[]).filter((audience) => told.has(audience));
}

const itsOwn: AudienceTold[] = ['proposer', 'followers'];

const tellings: Partial<Record<FormalType | FactType, AudienceTold[]>> = {
  accepted: ['proposer', 'committees', 'followers'],
  'conversion-asked': ['code-administrator', 'followers'],
  'csc-recommended': ['proposer', 'panel', 'followers'],
  converted: ['parties', 'proposer', 'followers'],
  'sent-to-report': ['parties', 'proposer', 'followers'],
  'report-submitted': ['panel', 'proposer', 'followers'],
  'approved-for-consultation': ['parties', 'proposer', 'followers'],
  'report-finalised': ['change-board', 'proposer', 'followers'],
  'return-recommended': ['panel', 'proposer', 'followers'],
  'return-declined': ['change-board', 'proposer', 'followers'],
  'result-published': ['parties', 'authority', 'followers'],
  'authority-approved': ['parties', 'followers'],
  'authority-rejected': ['parties', 'followers'],
  'authority-determined': ['parties', 'followers'],
  'urgency-requested': ['code-administrator', 'panel', 'followers'],
  'urgency-referred': ['code-administrator', 'authority', 'followers'],
  appealed: ['code-administrator', 'proposer', 'followers'],
  'withdrawn-by-proposer': ['code-administrator', 'followers'],
  'withdrawal-notified': ['parties'],
  adopted: ['parties'],
  'adoption-window-expired': ['parties'],
  implemented: ['parties', 'followers'],
  'view-given': ['code-administrator', 'followers'],
  'resolution-recorded': [],
  'act-received': [],
  voided: [],
};

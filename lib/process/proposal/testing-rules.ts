import { type Day, firstDayOf } from '../day.ts';
import type { Settings } from '../settings.ts';
import type { Proposal } from './proposal.ts';

/** Whether the rules on testing hold for a proposal: those raised from the setting's day on (REFINE-3, REPORT-6). One that waits for acceptance counts as raised today. */
export const followsTestingRules = ({ proposal, settings, today }: { proposal: Proposal; settings: Settings; today: Day }): boolean =>
  ((proposal.raised && firstDayOf(proposal.raised)) ?? today) >= settings.testingRulesFrom;

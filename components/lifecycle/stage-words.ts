import { stageLabel } from '#lib/process/proposal/reading.ts';
import { defaultSettings } from '#lib/process/settings.ts';
import type { View } from './view.ts';

/** The stage as every part of the page calls it. */
export const stageWords = ({ proposal, today }: Pick<View, 'proposal' | 'today'>): string =>
  proposal.stage ? stageLabel(proposal, defaultSettings, today) : 'Stage not recorded';

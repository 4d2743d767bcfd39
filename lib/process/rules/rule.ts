import type { SettingName } from '../settings.ts';

/** What a rule rests on: a paper, the general practice of industry codes, or this register's own choice where the papers are silent. */
export type Basis = 'paper' | 'general-practice' | 'our-choice';

export type RuleText = { sentence: string; source: string; basis: Basis; setting?: SettingName };

/** A rule that a paper states; `source` names the paper and the place as a reader would look it up. */
export const paper = (sentence: string, source: string, setting?: SettingName): RuleText => ({ sentence, source, basis: 'paper', setting });

/** A rule from the general practice of industry codes, which the papers do not confirm. */
export const practice = (sentence: string, setting?: SettingName): RuleText => ({
  sentence: `General practice, not confirmed by the papers. ${sentence}`,
  source: 'General practice of Great Britain’s energy codes',
  basis: 'general-practice',
  setting,
});

/** A rule where the papers are silent or disagree. */
export const choice = (sentence: string, setting?: SettingName): RuleText => ({
  sentence: `The papers do not say. This register’s setting: ${sentence}`,
  source: 'This register’s own choice',
  basis: 'our-choice',
  setting,
});

export const guide = (place: string) => `Section D guide (2016), ${place}`;
export const legal = (place: string) => `SECMP0049 legal text v0.4, ${place}`;
export const tabasc = (place: string) => `TABASC paper TABASC_46_1909_20, ${place}`;
export const panel90 = (place: string) => `Panel paper SECP_90_1203_20, ${place}`;
export const beis = (paragraph: string) => `BEIS consultation 2016, paragraph ${paragraph}`;
export const site = (page: string) => `SEC website, page ‘${page}’`;

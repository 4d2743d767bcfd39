import { pathLabel } from '#lib/process/proposal/path.ts';
import { defaultSettings, panelPurposes, type SettingName, type Settings } from '#lib/process/settings.ts';
import { type PartyCategory, partyCategoryNames } from '#lib/process/words.ts';
import { formatDay, formatHour, formatList } from '../format.ts';

/** How each limit of a withdrawal is called. */
export const cutoffNames: Record<string, string> = {
  'submission-to-change-board': 'submission to the Change Board',
  'close-of-ballot': 'the close of the Change Board’s ballot',
};

const yesNo = (on: boolean): string => (on ? 'Yes' : 'No');
const days = (n: number): string => `${n} Working Days`;
const spaced = (key: string): string => key.replaceAll('-', ' ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const choiceName = (key: string): string => (isPartyCategory(key) ? partyCategoryNames[key] : capital(spaced(key)));
const isPartyCategory = (key: string): key is PartyCategory => Object.hasOwn(partyCategoryNames, key);

/** The value of each setting as a reader says it; null for what is kept elsewhere (holidays, meetings, seats). */
const wordsFor = (s: Settings): Partial<Record<SettingName, string>> => ({
  testingRulesFrom: formatDay(s.testingRulesFrom),
  cbQuorumPercent: `${s.cbQuorumPercent} per cent`,
  cbTieOutcome: 'Not approved',
  abstainCounts: yesNo(s.abstainCounts),
  panelChairCasting: yesNo(s.panelChairCasting),
  panelVotingMembers: formatList(s.panelVotingMembers.map(choiceName)),
  withdrawalCutoff: `2016 process: ${cutoffNames[s.withdrawalCutoff['2016']]}; since November 2018: ${cutoffNames[s.withdrawalCutoff['2018']]}`,
  consultationHour: formatHour(s.consultationHour),
  rightsHour: s.rightsHour === '24:00' ? 'The end of the day' : formatHour(s.rightsHour),
  smallNumber: `${s.smallNumber}`,
  proposerStepBeforeConversion: yesNo(s.proposerStepBeforeConversion),
  refusalByPanel: yesNo(s.refusalByPanel),
  pathOneAdoption: yesNo(s.pathOneAdoption),
  defaultingAdoption: yesNo(s.defaultingAdoption),
  withdrawalNotice: s.withdrawalNotice === 'manual' ? 'By hand' : 'By itself',
  panelQuorum: s.panelQuorum === 0.5 ? 'Half' : `${Math.round(s.panelQuorum * 100)} per cent`,
  panelRaisePurposes: `It ${formatList(
    panelPurposes.filter(({ key }) => s.panelRaisePurposes.includes(key)).map(({ text }) => text),
    'or',
  )}`,
  committeeMonitors: Object.values(s.committeeMonitors).join('; '),
  helpdeskContact: [s.helpdeskContact.email, s.helpdeskContact.telephone].filter(Boolean).join(', ') || 'Not set',
  refinementDefaultWD: days(s.refinementDefaultWD),
  mrcMaxWD: days(s.mrcMaxWD),
  adoptWD: days(s.adoptWD),
  appealWD: days(s.appealWD),
  ftObjectWD: days(s.ftObjectWD),
  urgentPanelWD: days(s.urgentPanelWD),
  paperDayWD: days(s.paperDayWD),
  criticalFriendWD: days(s.criticalFriendWD),
  releaseCutoffWD: days(s.releaseCutoffWD),
  scrEndCalendarDays: `${s.scrEndCalendarDays} days`,
  finalDecisionActor: formatList(
    s.finalDecisionActor.map(
      ({ from, actor }) => `${actor === 'authority' ? 'the Authority' : 'the Secretary of State'} from ${formatDay(from)}`,
    ),
  ),
  activePaths: s.activePaths.map(({ from, paths, urgentOnly }) => `from ${formatDay(from)}: ${pathsIn(paths, urgentOnly)}`).join('; '),
  mrcChoices: formatList(s.mrcChoices.map(spaced), 'or'),
  regimeSwitchDate: formatDay(s.regimeSwitchDate),
});

function pathsIn(paths: readonly string[], urgentOnly: readonly string[]): string {
  const named = (names: readonly string[]) => formatList(names.map((name) => pathLabel(name as Parameters<typeof pathLabel>[0], '2018')));
  return `${named(paths)}${urgentOnly.length > 0 ? `, and where urgent ${named(urgentOnly)}` : ''}`;
}

const elsewhere = 'Kept by the Code Administrator in this register';

/** What a setting is set to, in words: by default, or as the settings say that hold. */
export const settingText = (name: SettingName, settings: Settings = defaultSettings): string =>
  capital(wordsFor(settings)[name] ?? elsewhere);

/** A choice of a setting in words. */
export function choiceText(name: SettingName, choice: string): string {
  if (name === 'panelRaisePurposes') return `It ${panelPurposes.find(({ key }) => key === choice)?.text ?? choice}`;
  if (name === 'activePaths') return pathLabel(choice as Parameters<typeof pathLabel>[0], '2018');
  if (name === 'withdrawalNotice') return choice === 'manual' ? 'By hand' : 'By itself';
  if (name === 'finalDecisionActor') return choice === 'authority' ? 'The Authority' : 'The Secretary of State';
  return choice === 'dcc' ? 'The DCC’s nominee' : choiceName(choice);
}

/** Whose day decides which value counts for a proposal. */
export const followsText = { raising: 'When it was raised', act: 'The day of the act' } as const;

export const variesText = { never: 'No', regime: 'By process', date: 'From a date on' } as const;

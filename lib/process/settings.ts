/** How a setting can differ: not at all, by the proposal's regime, or from a date on. */
type Varies = 'never' | 'regime' | 'date';

/** Whose day decides which value counts: that on which the proposal was raised, which keeps the rules of its day, or that of the act. */
type Follows = 'raising' | 'act';

export type SettingFacts = { what: string; varies: Varies; rule: string; follows: Follows };

/** The closed list of what this register lets an operator set, each with the rule that it belongs to. */
export const settingFacts = {
  testingRulesFrom: {
    what: 'Proposals raised from this day follow the testing rules',
    varies: 'never',
    rule: 'REFINE-3',
    follows: 'raising',
  },
  cbQuorumPercent: {
    what: 'Share of the voting seats that must have voted, in per cent',
    varies: 'date',
    rule: 'CB-6',
    follows: 'raising',
  },
  cbTieOutcome: { what: 'What a tie at the Change Board means', varies: 'date', rule: 'CB-8', follows: 'raising' },
  abstainCounts: { what: 'Whether an abstention counts towards the outcome', varies: 'date', rule: 'CB-8', follows: 'raising' },
  panelChairCasting: { what: 'Whether the Panel Chair has a casting vote', varies: 'date', rule: 'PN-4', follows: 'raising' },
  panelVotingMembers: { what: 'The Panel seats that vote', varies: 'date', rule: 'PN-4', follows: 'act' },
  withdrawalCutoff: { what: 'Until when the Proposer can withdraw', varies: 'regime', rule: 'WITHDRAW-2', follows: 'raising' },
  consultationHour: { what: 'The hour at which a consultation closes, London time', varies: 'date', rule: 'CONSULT-3', follows: 'act' },
  rightsHour: { what: 'The hour at which a window of right ends, London time', varies: 'date', rule: 'CALENDAR-2', follows: 'act' },
  smallNumber: {
    what: 'The least number of responses below which a confidential one is not counted apart',
    varies: 'date',
    rule: 'CONSULT-10',
    follows: 'act',
  },
  proposerStepBeforeConversion: {
    what: 'Whether the Proposer must ask before the Change Sub-Committee recommends',
    varies: 'date',
    rule: 'CSC-3',
    follows: 'raising',
  },
  refusalByPanel: { what: 'Whether the Panel can refuse a proposal', varies: 'date', rule: 'STAGE-9', follows: 'raising' },
  pathOneAdoption: { what: 'Whether an Authority-led proposal can be adopted', varies: 'date', rule: 'ADOPT-10', follows: 'raising' },
  defaultingAdoption: { what: 'Whether a Defaulting Party can adopt', varies: 'date', rule: 'DEFAULT-5', follows: 'raising' },
  withdrawalNotice: {
    what: 'Whether the notice of a withdrawal is given by hand or by itself',
    varies: 'date',
    rule: 'WITHDRAW-6',
    follows: 'raising',
  },
  panelQuorum: { what: 'Share of the Panel’s voting members that must be present', varies: 'date', rule: 'PN-5', follows: 'raising' },
  panelRaisePurposes: { what: 'The purposes for which the Panel can raise a proposal', varies: 'date', rule: 'RAISE-6', follows: 'act' },
  committeeMonitors: { what: 'What each committee asks to be told of', varies: 'date', rule: 'RIGHT-6', follows: 'act' },
  helpdeskContact: { what: 'How to reach the Helpdesk', varies: 'date', rule: 'RIGHT-24', follows: 'act' },
  refinementDefaultWD: {
    what: 'Working Days of a Refinement Consultation, both days counted',
    varies: 'date',
    rule: 'CONSULT-12',
    follows: 'raising',
  },
  mrcMaxWD: {
    what: 'Most Working Days of a Modification Report Consultation, both days counted',
    varies: 'date',
    rule: 'CONSULT-12',
    follows: 'raising',
  },
  adoptWD: { what: 'Working Days to adopt a withdrawn proposal', varies: 'date', rule: 'WITHDRAW-6', follows: 'raising' },
  appealWD: { what: 'Working Days to appeal', varies: 'date', rule: 'APPEAL-3', follows: 'raising' },
  ftObjectWD: { what: 'Working Days to object to a Fast-Track resolution', varies: 'date', rule: 'APPEAL-2', follows: 'raising' },
  urgentPanelWD: {
    what: 'Working Days in which the Panel considers an urgent request',
    varies: 'date',
    rule: 'URGENT-2',
    follows: 'raising',
  },
  paperDayWD: { what: 'Working Days before a Panel meeting on which papers go out', varies: 'date', rule: 'CALENDAR-3', follows: 'act' },
  criticalFriendWD: {
    what: 'Working Days for the Code Administrator’s comments on a form',
    varies: 'date',
    rule: 'STAGE-2',
    follows: 'raising',
  },
  releaseCutoffWD: {
    what: 'Working Days before a SEC Release by which a decision is needed',
    varies: 'date',
    rule: 'CALENDAR-4',
    follows: 'raising',
  },
  scrEndCalendarDays: { what: 'Days after which a Significant Code Review ends by itself', varies: 'date', rule: 'SCR-2', follows: 'act' },
  holidays: {
    what: 'Days that are not Working Days although they fall on Monday to Friday',
    varies: 'date',
    rule: 'CALENDAR-1',
    follows: 'act',
  },
  meetingCalendar: { what: 'The meetings of every body', varies: 'date', rule: 'CALENDAR-3', follows: 'act' },
  finalDecisionActor: {
    what: 'Who has the last word: the Secretary of State or the Authority',
    varies: 'date',
    rule: 'RIGHT-20',
    follows: 'act',
  },
  activePaths: { what: 'The paths on which a proposal can be raised', varies: 'date', rule: 'PATH-2', follows: 'act' },
  mrcChoices: { what: 'The answers of the Modification Report Consultation’s form', varies: 'date', rule: 'CONSULT-7', follows: 'raising' },
  cbSeats: { what: 'The seats of the Change Board', varies: 'date', rule: 'CB-2', follows: 'act' },
  regimeSwitchDate: {
    what: 'Proposals raised from this day are Draft Proposals first',
    varies: 'never',
    rule: 'STAGE-3',
    follows: 'raising',
  },
} as const satisfies Record<string, SettingFacts>;
export type SettingName = keyof typeof settingFacts;

type Purpose = { key: string; text: string };

/** The purposes of RAISE-6; an operator can switch each off. */
export const panelPurposes: readonly Purpose[] = [
  { key: 'authority-review', text: 'follows a review by the Panel that the Authority asked for' },
  {
    key: 'inconsistency',
    text: 'follows a report by the Code Administrator of an inconsistency with the Code Administration Code of Practice',
  },
  { key: 'fast-track', text: 'corrects a typing error or a minor inconsistency (Fast-Track)' },
  { key: 'other-code', text: 'is consequential on a change to another Energy Code' },
  { key: 'charging-methodology', text: 'concerns the Charging Methodology under Section L10.24(c)' },
  { key: 'testing-issue', text: 'follows the Panel’s determination on a testing issue' },
];

/** The values that hold where nothing else is set. Lengths are Working Days; days are `YYYY-MM-DD`. */
export const defaultSettings = {
  testingRulesFrom: '2017-01-01',
  cbQuorumPercent: 50,
  cbTieOutcome: 'not-approved' as const,
  abstainCounts: false,
  panelChairCasting: true,
  panelVotingMembers: [
    'large-supplier',
    'small-supplier',
    'electricity-network',
    'gas-network',
    'other-sec-party',
    'consumer',
  ] as readonly string[],
  withdrawalCutoff: { '2016': 'submission-to-change-board', '2018': 'close-of-ballot' } as const,
  consultationHour: '17:00',
  rightsHour: '24:00',
  smallNumber: 5,
  proposerStepBeforeConversion: true,
  refusalByPanel: false,
  pathOneAdoption: true,
  defaultingAdoption: true,
  withdrawalNotice: 'manual' as 'manual' | 'automatic',
  panelQuorum: 0.5,
  panelRaisePurposes: panelPurposes.map((p) => p.key) as readonly string[],
  committeeMonitors: {
    'body/tabasc': 'Technical Code Specifications; End-to-End Technical or Business Architecture',
    'body/ssc': 'Security Obligations and Assurance Arrangements; a material effect on security',
    'body/smki-pma': 'SMKI SEC Documents; DCCKI',
  } as Readonly<Record<string, string>>,
  /** Empty until the operator of a copy says how the Helpdesk is reached: none is invented. */
  helpdeskContact: { email: '', telephone: '' },
  refinementDefaultWD: 15,
  mrcMaxWD: 15,
  adoptWD: 10,
  appealWD: 10,
  ftObjectWD: 10,
  urgentPanelWD: 5,
  paperDayWD: 5,
  criticalFriendWD: 5,
  releaseCutoffWD: 10,
  scrEndCalendarDays: 28,
  finalDecisionActor: [
    { from: '2013-09-23', actor: 'secretary-of-state' },
    { from: '2018-11-01', actor: 'authority' },
  ] as readonly { from: string; actor: 'authority' | 'secretary-of-state' }[],
  activePaths: [
    { from: '2013-09-23', paths: ['fast-track'], urgentOnly: ['authority-led', 'authority-determined', 'self-governance'] },
    { from: '2016-02-01', paths: ['authority-determined', 'self-governance', 'fast-track'], urgentOnly: ['authority-led'] },
    { from: '2018-11-01', paths: ['authority-led', 'authority-determined', 'self-governance', 'fast-track'], urgentOnly: [] },
  ] as readonly { from: string; paths: readonly string[]; urgentOnly: readonly string[] }[],
  mrcChoices: ['no-interest', 'abstain', 'approve', 'reject'] as readonly string[],
  regimeSwitchDate: '2018-11-01',
};

/** Settings as `decide` receives them. Holidays, meetings and seats are subjects of their own and come with the context. */
export type Settings = typeof defaultSettings;

/** Who has the last word on that day (RIGHT-20): the latest entry that has begun. */
export function finalActorOn(settings: Settings, today: string): 'authority' | 'secretary-of-state' {
  return settings.finalDecisionActor.findLast((entry) => entry.from <= today)?.actor ?? 'authority';
}

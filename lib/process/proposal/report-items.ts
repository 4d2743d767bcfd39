import type { Day } from '../day.ts';
import type { RuleId } from '../rules.ts';
import type { Settings } from '../settings.ts';
import { alternativesOf } from './alternatives.ts';
import type { ActName } from './arrows.ts';
import { consumerAreas } from './objectives.ts';
import type { Proposal } from './proposal.ts';
import { proposerOf } from './reading.ts';
import { followsTestingRules } from './testing-rules.ts';

/** What the checklist asks of besides the proposal: whether a Refinement Consultation was held, and the settings of the day. */
export type ReportCircumstances = { consulted: boolean; settings: Settings; today: Day };
type Held = ReportCircumstances & { proposal: Proposal };
/** `act`: where it is filled in; `section`: set where it is told in words of the report, the id of the section that it has here. */
export type ReportItem = {
  key: string;
  title: string;
  rule: RuleId;
  act: ActName;
  section?: string;
  mandatory: (held: Held) => boolean;
  given: (proposal: Proposal) => boolean;
};

const always = () => true;
const never = () => false;
const since2018 = ({ proposal }: Held) => proposal.regime === '2018';
const onlyStated = () => false;
type Impact = Proposal['otherImpacts'][number];
const systems = ['dcc-systems', 'user-systems', 'smart-metering-systems'] as const;
/** What the proposal itself says of an impact; ‘not known yet’ says nothing. */
const own = ({ otherImpacts }: Proposal, on: Impact['on']) => otherImpacts.find((i) => i.on === on && !i.by && i.affected !== 'not-stated');
const changesSystems = (proposal: Proposal) => systems.some((on) => (own(proposal, on)?.affected ?? 'no') !== 'no');
const representations = ({ views }: Proposal) => views.filter(({ about }) => about === 'Written representation');
/** Items that are told in words of the report. */
const inWords = { act: 'publish-version', given: onlyStated } as const;

/** The version of the Modification Report that is published here last; undefined where none says anything. */
export const reportOf = ({ documents }: Proposal): Proposal['documents'][number] | undefined =>
  documents.findLast(({ kind, held, sections }) => kind === 'modification-report' && held && sections.some(({ text }) => text?.trim()));

/** The checklist of a Modification Report: what is mandatory, and what the register already holds of it. */
export const reportItems: readonly ReportItem[] = [
  {
    key: 'report',
    title: 'the Modification Report itself, published here',
    rule: 'STAGE-10',
    act: 'publish-version',
    mandatory: always,
    given: (p) => reportOf(p) !== undefined,
  },
  {
    key: 'legal-text',
    title: 'legal text of the change and of every Alternative',
    rule: 'REPORT-1',
    act: 'publish-legal-text',
    mandatory: always,
    given: (p) =>
      ['proposed', ...alternativesOf(p).map(({ key }) => key)].every((key) =>
        p.legalTexts.some(({ appliesTo }) => appliesTo.includes(key)),
      ),
  },
  {
    key: 'implementation',
    title: 'implementation timetable and date',
    rule: 'REPORT-2',
    act: 'state-implementation-options',
    mandatory: always,
    given: (p) => p.implementationOptions.length > 0,
  },
  { key: 'effects', title: 'likely effects', rule: 'REPORT-3', ...inWords, section: 'likely-effects', mandatory: always },
  {
    key: 'categories',
    title: 'Party Categories affected',
    rule: 'REPORT-4',
    act: 'state-impacts',
    mandatory: always,
    given: (p) => p.partyImpacts.length > 0,
  },
  {
    key: 'systems',
    title: 'whether DCC Systems, User Systems and Smart Metering Systems change',
    rule: 'REPORT-5',
    act: 'state-impacts',
    mandatory: always,
    given: (p) => systems.every((on) => own(p, on)),
  },
  {
    key: 'system-costs',
    title: 'what the change of systems costs',
    rule: 'REPORT-5',
    act: 'state-costs',
    mandatory: ({ proposal }) => changesSystems(proposal),
    given: (p) => p.costs.some(({ bearer }) => bearer !== 'secas'),
  },
  {
    key: 'testing',
    title: 'whether and how the DCC must test',
    rule: 'REPORT-6',
    ...inWords,
    section: 'testing',
    mandatory: followsTestingRules,
  },
  {
    key: 'other-codes',
    title: 'other Energy Codes affected',
    rule: 'REPORT-7',
    act: 'state-impacts',
    mandatory: always,
    given: (p) => own(p, 'other-codes') !== undefined,
  },
  {
    key: 'objectives',
    title: 'views against the SEC Objectives, of the Working Group or the Code Administrator',
    rule: 'REPORT-8',
    act: 'give-objective-view',
    mandatory: always,
    given: (p) => p.objectiveViews.some((view) => !ofProposer(p, view)),
  },
  {
    key: 'proposer-view',
    title: 'the Proposer’s own view against the SEC Objectives',
    rule: 'REPORT-8',
    act: 'give-objective-view',
    mandatory: always,
    given: (p) => p.objectiveViews.some((view) => ofProposer(p, view)),
  },
  {
    key: 'greenhouse-gas',
    title: 'effect on greenhouse gas emissions',
    rule: 'REPORT-9',
    act: 'state-impacts',
    mandatory: always,
    given: (p) => own(p, 'greenhouse-gas') !== undefined,
  },
  {
    key: 'responses',
    title: 'summary of the consultation',
    rule: 'REPORT-10',
    ...inWords,
    section: 'consultation-summary',
    mandatory: ({ consulted }) => consulted,
  },
  {
    key: 'views',
    title: 'summary of Sub-Committee views',
    rule: 'REPORT-11',
    act: 'give-view',
    mandatory: ({ proposal }) => proposal.views.length > 0,
    given: (p) => p.views.length > 0,
  },
  {
    key: 'representations',
    title: 'representations with a summary of their evidence',
    rule: 'REPORT-12',
    ...inWords,
    section: 'representations',
    mandatory: ({ proposal }) => representations(proposal).some(({ evidence }) => !evidence),
    given: (p) => representations(p).every(({ evidence }) => evidence !== undefined),
  },
  { key: 'dcc-analysis', title: 'the DCC’s analysis', rule: 'REPORT-13', ...inWords, section: 'dcc-analysis', mandatory: never },
  {
    key: 'operations',
    title: 'whether documents, business processes or operations change',
    rule: 'REPORT-14',
    ...inWords,
    section: 'operations',
    mandatory: always,
  },
  {
    key: 'analysis',
    title: 'outcomes of the analysis, and who did it',
    rule: 'REPORT-14',
    ...inWords,
    section: 'analysis',
    mandatory: always,
  },
  {
    key: 'secas-cost',
    title: 'the Code Administrator’s cost',
    rule: 'REPORT-14',
    act: 'state-costs',
    mandatory: always,
    given: (p) => p.costs.some(({ bearer }) => bearer === 'secas'),
  },
  { key: 'cost-benefit', title: 'cost-benefit analysis', rule: 'REPORT-15', ...inWords, section: 'cost-benefit', mandatory: never },
  {
    key: 'alternatives',
    title: 'each Alternative with its source and preference',
    rule: 'REPORT-16',
    act: 'put-alternative',
    mandatory: ({ proposal }) => alternativesOf(proposal).length > 0,
    given: (p) => alternativesOf(p).every(({ origin, preference }) => origin && preference),
  },
  {
    key: 'consumers',
    title: 'whether consumers are affected',
    rule: 'REPORT-17',
    act: 'state-impacts',
    mandatory: since2018,
    given: (p) => own(p, 'consumers') !== undefined,
  },
  {
    key: 'consumer-areas',
    title: 'effects on consumers in each of the five areas',
    rule: 'REPORT-17',
    act: 'give-consumer-view',
    mandatory: since2018,
    given: (p) => Object.keys(consumerAreas).every((area) => p.consumerAreaViews.some((v) => v.area === area && v.effect !== 'not-stated')),
  },
];

const ofProposer = (proposal: Proposal, { by }: Proposal['objectiveViews'][number]): boolean => {
  const proposer = proposerOf(proposal);
  if (/\bProposer\b/.test(by.as ?? '')) return true;
  return by.organisation !== undefined && by.organisation === proposer?.organisation;
};

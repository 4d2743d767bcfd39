import type { RuleId } from '../rules.ts';
import { alternativesOf } from './alternatives.ts';
import type { ActName } from './arrows.ts';
import type { Proposal } from './proposal.ts';
import { proposerOf } from './reading.ts';

type Held = { proposal: Proposal; consulted: boolean };
/** `act`: where it is filled in; `section`: the id of the section of the report that can hold it instead. */
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
const onlyStated = () => false;
const touches = (proposal: Proposal, ...on: Proposal['otherImpacts'][number]['on'][]) =>
  proposal.otherImpacts.some((i) => on.includes(i.on));
const representations = ({ views }: Proposal) => views.filter(({ about }) => about === 'Written representation');
/** Items that are told in words of the report. */
const inWords = { act: 'publish-version', given: onlyStated } as const;

/** The checklist of a Modification Report: what is mandatory, and what the register already holds of it. The rest the Code Administrator ticks. */
export const reportItems: readonly ReportItem[] = [
  {
    key: 'legal-text',
    title: 'legal text of the change and of every Alternative',
    rule: 'REPORT-1',
    act: 'publish-legal-text',
    mandatory: always,
    given: (p) =>
      p.legalTexts.length > 0 && alternativesOf(p).every(({ key }) => p.legalTexts.some(({ appliesTo }) => appliesTo.includes(key))),
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
    title: 'whether systems change, and costs',
    rule: 'REPORT-5',
    act: 'state-costs',
    mandatory: always,
    given: (p) => touches(p, 'dcc-systems', 'user-systems', 'smart-metering-systems') && p.costs.length > 0,
  },
  {
    key: 'testing',
    title: 'whether and how the DCC must test',
    rule: 'REPORT-6',
    ...inWords,
    section: 'testing',
    mandatory: ({ proposal }) => proposal.formal.testingLikely === true,
  },
  {
    key: 'other-codes',
    title: 'other Energy Codes affected',
    rule: 'REPORT-7',
    act: 'state-impacts',
    mandatory: always,
    given: (p) => touches(p, 'other-codes'),
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
    given: (p) => touches(p, 'greenhouse-gas'),
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
    title: 'effects on consumers in the five areas',
    rule: 'REPORT-17',
    act: 'give-consumer-view',
    mandatory: ({ proposal }) => proposal.regime === '2018',
    given: (p) => p.consumerAreaViews.length > 0,
  },
];

const ofProposer = (proposal: Proposal, { by }: Proposal['objectiveViews'][number]): boolean => {
  const proposer = proposerOf(proposal);
  if (/\bProposer\b/.test(by.as ?? '')) return true;
  return by.organisation !== undefined && by.organisation === proposer?.organisation;
};

/** How an item of the checklist stands: the register holds it, the report has a section on it, or it is missing; not every report needs every one. */
export type ReportStanding = { item: ReportItem; mandatory: boolean; held: boolean };

/** The whole checklist with what is there already. */
export function reportStanding(proposal: Proposal, consulted: boolean): ReportStanding[] {
  const report = proposal.documents.findLast(({ kind }) => kind === 'modification-report');
  const written = new Set(report?.sections.filter(({ text }) => text?.trim()).map(({ id }) => id));
  return reportItems.map((item) => ({
    item,
    mandatory: item.mandatory({ proposal, consulted }),
    held: item.given(proposal) || (item.section !== undefined && written.has(item.section)),
  }));
}

/** The titles of the mandatory items that are neither in the register nor ticked, in the checklist's order. */
export const reportGaps = (proposal: Proposal, ticked: readonly string[], consulted: boolean): string[] =>
  reportStanding(proposal, consulted)
    .filter(({ item, mandatory, held }) => mandatory && !held && !ticked.includes(item.key))
    .map(({ item }) => item.title);

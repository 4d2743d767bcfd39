import type { RuleId } from '../rules.ts';
import type { Proposal } from './proposal.ts';

type Held = { proposal: Proposal; consulted: boolean };
type Item = { key: string; title: string; rule: RuleId; mandatory: (held: Held) => boolean; given: (proposal: Proposal) => boolean };

const always = () => true;
const onlyStated = () => false;
const touches = (proposal: Proposal, ...on: Proposal['otherImpacts'][number]['on'][]) =>
  proposal.otherImpacts.some((i) => on.includes(i.on));

/** The checklist of a Modification Report: what is mandatory, and what the register already holds of it. The rest the Code Administrator ticks. */
export const reportItems: readonly Item[] = [
  { key: 'legal-text', title: 'legal text of the change', rule: 'REPORT-1', mandatory: always, given: (p) => p.legalTexts.length > 0 },
  {
    key: 'implementation',
    title: 'implementation timetable and date',
    rule: 'REPORT-2',
    mandatory: always,
    given: (p) => p.implementationOptions.length > 0,
  },
  { key: 'effects', title: 'likely effects', rule: 'REPORT-3', mandatory: always, given: onlyStated },
  { key: 'categories', title: 'Party Categories affected', rule: 'REPORT-4', mandatory: always, given: (p) => p.partyImpacts.length > 0 },
  {
    key: 'systems',
    title: 'whether systems change, and costs',
    rule: 'REPORT-5',
    mandatory: always,
    given: (p) => touches(p, 'dcc-systems', 'user-systems', 'smart-metering-systems') && p.costs.length > 0,
  },
  {
    key: 'testing',
    title: 'whether and how the DCC must test',
    rule: 'REPORT-6',
    mandatory: ({ proposal }) => proposal.formal.testingLikely === true,
    given: onlyStated,
  },
  {
    key: 'other-codes',
    title: 'other Energy Codes affected',
    rule: 'REPORT-7',
    mandatory: always,
    given: (p) => touches(p, 'other-codes'),
  },
  {
    key: 'objectives',
    title: 'views against the SEC Objectives',
    rule: 'REPORT-8',
    mandatory: always,
    given: (p) => p.objectiveViews.length > 0,
  },
  {
    key: 'greenhouse-gas',
    title: 'effect on greenhouse gas emissions',
    rule: 'REPORT-9',
    mandatory: always,
    given: (p) => touches(p, 'greenhouse-gas'),
  },
  { key: 'responses', title: 'summary of the consultation', rule: 'REPORT-10', mandatory: ({ consulted }) => consulted, given: onlyStated },
  {
    key: 'views',
    title: 'summary of Sub-Committee views',
    rule: 'REPORT-11',
    mandatory: ({ proposal }) => proposal.views.length > 0,
    given: (p) => p.views.length > 0,
  },
  {
    key: 'operations',
    title: 'whether documents, business processes or operations change',
    rule: 'REPORT-14',
    mandatory: always,
    given: onlyStated,
  },
  {
    key: 'consumers',
    title: 'effects on consumers in the five areas',
    rule: 'REPORT-17',
    mandatory: ({ proposal }) => proposal.regime === '2018',
    given: (p) => p.consumerAreaViews.length > 0,
  },
];

/** The titles of the mandatory items that are neither in the register nor ticked, in the checklist's order. */
export function reportGaps(proposal: Proposal, ticked: readonly string[], consulted: boolean): string[] {
  return reportItems
    .filter((item) => item.mandatory({ proposal, consulted }) && !item.given(proposal) && !ticked.includes(item.key))
    .map((item) => item.title);
}

import type { Basis } from '../rules/rule.ts';

type Objective = { label: string; basis: Basis; source: string };

const sectionC = 'SEC Section C “Governance”, General SEC Objectives';

/** The General SEC Objectives by their letter, in our own short words; (g) and (h) are not in the papers. */
export const objectives = {
  a: {
    label: 'Efficient provision, installation, operation and interoperability of Smart Metering Systems',
    basis: 'paper',
    source: sectionC,
  },
  b: { label: 'The DCC meets its General Objectives and its licence duties', basis: 'paper', source: sectionC },
  c: { label: 'Consumers can manage their energy use through information', basis: 'paper', source: sectionC },
  d: { label: 'Effective competition in energy supply and connected activities', basis: 'paper', source: sectionC },
  e: { label: 'Innovation in energy networks for a secure and sustainable supply', basis: 'paper', source: sectionC },
  f: { label: 'Protection of data and security of systems', basis: 'paper', source: sectionC },
  g: {
    label: 'Efficient, transparent administration and implementation of the code',
    basis: 'general-practice',
    source: 'General practice, not confirmed by the papers',
  },
  h: {
    label: 'Arrangements for alternative home area networks',
    basis: 'general-practice',
    source: 'General practice, not confirmed by the papers',
  },
} as const satisfies Record<string, Objective>;

export type ObjectiveLetter = keyof typeof objectives;
export const objectiveLetters = Object.keys(objectives) as [ObjectiveLetter, ...ObjectiveLetter[]];

/** "Objective (b)". */
export const objectiveName = (letter: ObjectiveLetter): string => `Objective (${letter})`;

/** The five areas of a Modification Report's view on consumers (REPORT-17). */
export const consumerAreas = {
  'safety-and-reliability': 'Safety and reliability',
  'lower-bills': 'Lower bills',
  environment: 'Reduced environmental damage',
  'quality-of-service': 'Quality of service',
  society: 'Benefits for society',
} as const;
export type ConsumerArea = keyof typeof consumerAreas;

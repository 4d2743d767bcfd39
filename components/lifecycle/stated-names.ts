import type { Fact } from '#lib/process/proposal/facts.ts';

/** What is stated anew as a whole, so that it has versions. */
export const restatedNames: Record<Fact<'restated'>['what'], string> = {
  impacts: 'Impacts',
  costs: 'Costs',
  'sec-parts': 'Parts of the SEC affected',
  'implementation-options': 'Implementation options',
  'technical-changes': 'Technical changes',
};

export const impactNames: Record<Fact<'other-impact-stated'>['on'], string> = {
  'dcc-systems': 'DCC Systems',
  'sec-documents': 'SEC and subsidiary documents',
  consumers: 'Consumers',
  'other-codes': 'Other industry codes',
  'greenhouse-gas': 'Greenhouse gas emissions',
  'user-systems': 'User Systems',
  'smart-metering-systems': 'Smart Metering Systems',
};

export const bearerNames: Record<Fact<'cost-stated'>['bearer'], string> = {
  dcc: 'the DCC',
  secas: 'the Code Administrator (SECAS)',
  'sec-parties': 'SEC Parties',
};

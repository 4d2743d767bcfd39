import type { Fact } from '#lib/process/proposal/facts.ts';

/** The lines of forms that ask the same of each of a closed list, in the order of the form. */
export const otherImpacts = [
  'dcc-systems',
  'user-systems',
  'smart-metering-systems',
  'sec-documents',
  'consumers',
  'other-codes',
  'greenhouse-gas',
] as const satisfies readonly Fact<'other-impact-stated'>['on'][];

export const aspects = [
  'problem',
  'idea',
  'cost',
  'who-pays',
  'who-decides',
  'when',
  'consumers',
] as const satisfies readonly Fact<'put-in-short'>['aspect'][];

import type { Day } from '../day.ts';
import type { Actor } from './actors.ts';
import type { ActName } from './arrows.ts';
import { consumerAreas } from './objectives.ts';
import type { Proposal } from './proposal.ts';
import { cast, take } from './testing.ts';

const objective = [{ objective: 'b', view: 'better', text: 'Fewer late readings.' }];

/** What a Modification Report needs, act by act. Its words stand under the headings that the checklist knows. */
export const reportContent = {
  'publish-legal-text': {
    version: '0.1',
    base: 'SEC version 5.18',
    clauses: [{ part: 'Section G', ref: 'G1.2', before: 'daily', after: 'weekly' }],
  },
  'publish-version': {
    kind: 'modification-report',
    title: 'Modification Report',
    version: '0.1',
    sections: ['likely-effects', 'operations', 'testing', 'analysis'].map((id) => ({ id, heading: id, text: 'Words.' })),
  },
  'state-impacts': {
    parties: [{ category: 'dcc', affected: 'yes', text: 'A change.' }],
    others: [
      { on: 'dcc-systems', affected: 'yes', text: 'One service.' },
      ...['user-systems', 'smart-metering-systems', 'consumers', 'other-codes', 'greenhouse-gas'].map((on) => ({ on, affected: 'no' })),
    ],
  },
  'state-costs': {
    costs: [
      { bearer: 'secas', amount: 600, approximate: true, text: 'One day.' },
      { bearer: 'dcc', text: 'Not known to the pound.' },
    ],
  },
  'state-implementation-options': { options: [{ release: 'release/november-2027' }] },
  'give-objective-view': { views: objective },
  'give-consumer-view': { views: Object.keys(consumerAreas).map((area) => ({ area, effect: 'none' })) },
} satisfies Partial<Record<ActName, Record<string, unknown>>>;

/** The same proposal with everything on record that its report needs; `but`: an act that was left out. */
export function withReport(proposal: Proposal, on: Day, but?: ActName): Proposal {
  const steps: [ActName, Actor, Record<string, unknown>][] = [
    ...(Object.entries(reportContent) as [ActName, Record<string, unknown>][]).map(
      ([act, input]): [ActName, Actor, Record<string, unknown>] => [act, cast.secas, input],
    ),
    ['give-objective-view', cast.proposer, { views: objective }],
  ];
  return steps.filter(([act]) => act !== but).reduce((p, [act, by, input]) => take(act, p, { by, on, input }), proposal);
}

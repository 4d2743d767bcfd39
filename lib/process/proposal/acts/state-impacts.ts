import { z } from 'zod';
import { type Drafted, proposalAct, publicly, refuse } from '../../act.ts';
import { partyCategory } from '../../words.ts';
import { on } from './fields.ts';
import { restate } from './restate.ts';

const words = (max: number) => z.string().trim().max(max).default('');
const party = z.strictObject({
  category: partyCategory,
  affected: z.enum(['yes', 'no', 'possible']).optional(),
  text: words(4000),
  mustAct: words(1000),
});
const other = z.strictObject({
  on: z.enum(['dcc-systems', 'sec-documents', 'consumers', 'other-codes', 'greenhouse-gas', 'user-systems', 'smart-metering-systems']),
  affected: z.enum(['yes', 'no', 'possible', 'not-stated']).optional(),
  text: words(8000),
});

/** Whom and what the proposal affects: each Party Category, systems, documents, consumers, other codes and emissions (REPORT-4 to REPORT-9). */
export const stateImpacts = proposalAct({
  name: 'state-impacts',
  input: z.object({
    parties: publicly(z.array(party).default([]), 'Impact on each Party Category'),
    others: publicly(z.array(other).default([]), 'Impact on systems, documents and others'),
    on: on('Day of publication'),
  }),
  decide({ proposal, id, input }) {
    const parties = input.parties.flatMap(({ affected, ...row }) => (affected ? [{ ...row, affected }] : []));
    const others = input.others.flatMap(({ affected, ...row }) => (affected ? [{ ...row, affected }] : []));
    if (parties.length + others.length === 0) return refuse('REPORT-4', `No impact of ${id} is stated.`);
    const twice = parties.find(({ category }, n) => parties.findIndex((row) => row.category === category) !== n);
    if (twice) return refuse('REPORT-4', 'Each Party Category is stated once.');
    return [
      restate(proposal, 'impacts'),
      ...parties.map(
        ({ category, affected, text, mustAct }): Drafted => ({
          type: 'party-impact-stated',
          data: { category, affected, ...(text && { text }), ...(mustAct && { mustAct }) },
        }),
      ),
      ...others.map((row): Drafted => ({ type: 'other-impact-stated', data: { ...row, text: row.text || plain[row.affected] } })),
    ];
  },
});

const plain = { yes: 'Affected.', no: 'None.', possible: 'Possibly affected.', 'not-stated': 'Not known yet.' } as const;

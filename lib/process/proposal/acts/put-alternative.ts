import { z } from 'zod';
import { type Circumstances, type Drafted, proposalAct, publicly, refuse, text } from '../../act.ts';
import { yesOrNo } from '../../audience.ts';
import type { Refusal } from '../../refusal.ts';
import { alternativesOf, mostAlternatives, nextAlternative, preferredAlternative } from '../alternatives.ts';
import { meeting, on } from './fields.ts';

const whole = z.coerce.number('Write a whole number').int().min(0);
const votes = z.strictObject({ for: whole, against: whole, abstain: whole.default(0) });
const preference = z.strictObject({ this: whole, other: whole });

const input = z.object({
  text: publicly(text(40000), 'The variation'),
  achieves: publicly(yesOrNo.default(false), 'In the majority’s view it achieves the purpose of the proposal'),
  facilitates: publicly(yesOrNo.default(false), 'In the majority’s view it better facilitates the SEC Objectives'),
  count: publicly(votes.nullable().default(null), 'How the Working Group voted on putting it forward'),
  preference: publicly(preference.nullable().default(null), 'How many members prefer it, and how many another variation'),
  on: on(),
  meeting: meeting(),
});
type Input = z.infer<typeof input>;

/** An Alternative: by majority of the Working Group, or insisted on by the Proposer, with its source and the preference (WG-2 to WG-7). */
export const putAlternative = proposalAct({
  name: 'put-alternative',
  input,
  only: { achieves: ['working-group'], facilitates: ['working-group'], count: ['working-group'], preference: ['working-group'] },
  ready({ proposal, actor, id }) {
    if (alternativesOf(proposal).length >= mostAlternatives)
      return refuse('WG-7', `${id} has ${mostAlternatives} Alternatives already, which is the most.`);
    return actor.kinds.includes('working-group') ? null : mayInsist(proposal);
  },
  decide: (circumstances) =>
    circumstances.actor.kinds.includes('working-group')
      ? byMajority(circumstances)
      : insistedOn(circumstances.proposal, circumstances.input),
});

type On = Circumstances & { input: Input };

/** The Proposer insists only against a variation that the Working Group prefers and that it has objected to (WG-3). */
function mayInsist(proposal: Circumstances['proposal']): Refusal | null {
  const preferred = preferredAlternative(proposal);
  if (!preferred)
    return refuse('WG-3', 'The Working Group prefers no other variation than the Proposer’s; the Proposer can change its own solution.');
  if (!proposal.formal.objections.some(({ solution }) => solution === preferred.key))
    return refuse('WG-3', `The Proposer can insist on its own variation once its objection to ${preferred.label} is on record.`);
  return null;
}

function byMajority({ proposal, id, input: { text, achieves, facilitates, count, preference } }: On): Drafted[] | Refusal {
  if (!count) return refuse('WG-2', 'Record how many members of the Working Group were for and against.');
  const tally = `${count.for} for, ${count.against} against, ${count.abstain} abstained`;
  if (count.for <= count.against) return refuse('WG-2', `An Alternative is put forward by a majority of the Working Group (${tally}).`);
  if (!achieves || !facilitates)
    return refuse(
      'WG-2',
      `An Alternative must, in the majority’s view, achieve the purpose of ${id} and better facilitate the SEC Objectives.`,
    );
  const preferred = preference !== null && preference.this > preference.other;
  const earlier = preferred ? alternativesOf(proposal).filter((alternative) => alternative.preferred) : [];
  const put = {
    ...nextAlternative(proposal, proposal.regime),
    text,
    verbatim: false,
    version: '0.1',
    origin: `Put forward by the Working Group by majority (${tally})`,
    preference: preferenceWords(preference),
    from: 'working-group' as const,
    preferred,
  };
  return [
    ...earlier.map(
      ({ entry: _, source: __, effective: ___, ...given }): Drafted => ({
        type: 'solution-put-forward',
        data: { ...given, preferred: false, preference: `The Working Group now prefers ${put.label}` },
      }),
    ),
    { type: 'solution-put-forward', data: put },
  ];
}

function preferenceWords(preference: Input['preference']): string {
  if (!preference) return 'The Working Group has not said which variation it prefers';
  const count = `${preference.this} to ${preference.other}`;
  if (preference.this === preference.other) return `Not preferred: ${count}, and on a tie the Proposer’s variation is`;
  return preference.this > preference.other ? `Preferred by the Working Group (${count})` : `Not preferred by the Working Group (${count})`;
}

function insistedOn(proposal: Circumstances['proposal'], { text }: Input): Drafted[] {
  const preferred = preferredAlternative(proposal);
  const put = {
    ...nextAlternative(proposal, proposal.regime),
    text,
    verbatim: false,
    version: '0.1',
    origin: 'Insisted on by the Proposer',
    preference: `The Working Group prefers ${preferred?.label ?? 'another variation'}`,
    from: 'proposer' as const,
    preferred: false,
  };
  return [{ type: 'solution-put-forward', data: put }];
}

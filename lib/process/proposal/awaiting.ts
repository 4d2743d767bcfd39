import type { Context } from '../context.ts';
import type { Instant } from '../day.ts';
import { begin } from './evolve-fact.ts';
import type { Proposal } from './proposal.ts';
import { referenceOf, slugOf } from './reference.ts';

/** The form that waits for acceptance, as the proposal that it would become. Throws where there is none: acts on it are offered only where it is. */
export function awaiting({ submission, nextNumber, slugTaken }: Context, now: Instant): Proposal {
  if (!submission) throw new Error('There is neither a proposal nor a form that waits for acceptance');
  const { regime, title, proposer, stage, submitted } = submission;
  const effective = { on: submitted };
  const form = {
    stream: `proposal/${nextNumber}`,
    type: 'raised',
    v: 1,
    effective,
    actor: 'clock',
    rule: null,
    source: null,
    corrects: null,
  };
  const event = { ...form, data: {}, version: 0, position: 0, recorded: now };
  const reference = referenceOf({ number: nextNumber, suffix: null, regime, converted: false }).toLowerCase();
  const identity = { number: nextNumber, suffix: null, regime, title, slug: slugOf(title, slugTaken) || reference };
  const named = { ...proposer, volunteer: false, entry: 0, source: null, effective };
  return { ...begin(event, identity), stage, proposers: [named] };
}

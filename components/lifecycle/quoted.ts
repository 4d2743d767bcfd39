import type { Quoted } from '#lib/documents/copy.ts';
import { referenceOf } from '#lib/process/proposal/reference.ts';
import { partyCategoryNames } from '#lib/process/words.ts';
import { affectedIn } from './impacts.ts';
import { nowSentence } from './now-sentence.ts';
import type { View } from './view.ts';

/** What may be copied of this page, in the words that it shows. */
export function quotedFrom(view: View): Quoted {
  const { proposal } = view;
  const { affected, othersNot } = affectedIn(proposal);
  const proposer = proposal.proposers.at(-1);
  return {
    reference: referenceOf(proposal),
    title: proposal.title,
    proposer: view.names.of(proposer?.organisation ?? proposer?.body),
    summary: proposal.summary?.text ?? null,
    now: nowSentence(view),
    affects: affected.map((category) => partyCategoryNames[category]),
    othersNotAffected: othersNot,
    address: `${view.site}${view.base}`,
  };
}
